import { Documents, Source } from "@danvan/core"
import valid from "semver/functions/valid.js"
import validRange from "semver/ranges/valid.js"
import * as z from "zod"

const idSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,63}\/[a-z][a-z0-9-]{0,63}$/, Source.inForm("scope/name (a–z 0–9 -)"))

const rangeSchema = z
  .string()
  .min(1)
  .max(128)
  .refine((range) => validRange(range) !== null, Source.inForm("^1.2.0, >=0.1 <2"))

const versionSchema = z
  .string()
  .max(128)
  .refine((version) => valid(version) === version, Source.inForm("1.2.0"))

const words = z.string().min(1).max(2_000)

const sourceSchema = z.strictObject({
  ...Documents.citationSchema.shape,
  document: z.string().min(1).max(500).describe("The document, in full: there is no list of documents here."),
})

/**
 * The zod schema of a {@link PluginManifest}.
 *
 * @category Plugins
 * @since 0.1.0
 */
export const pluginManifestSchema = z
  .strictObject({
    id: idSchema.describe("scope/name; the scope is that of all its mechanisms and rules."),
    /** What people choose it by. */
    title: z.strictObject({
      /** In Vietnamese. */
      vi: words,
      /** In English. */
      en: words,
    }),
    version: versionSchema.describe("Semantic version."),
    engine: rangeSchema.describe("The versions of @danvan/core it works with, as a semver range."),
    uses: z
      .record(z.string().max(64), z.string().regex(/^\d{1,6}$/, Source.inForm('"1"')))
      .describe("The extension points it uses, each with the version it was written for."),
    licence: z.string().min(1).max(120).describe("SPDX name: MIT, EUPL-1.2."),
    /** What its users may rely on. */
    stability: z.enum(["experimental", "stable", "deprecated"]),
    citations: z.array(sourceSchema).max(200).default([]).describe("The texts it encodes."),
    requires: z.record(idSchema, rangeSchema).default({}).describe("Plugins it needs, with their versions."),
    after: z.array(idSchema).max(200).default([]).describe("Plugins it comes after, if they are there."),
    before: z.array(idSchema).max(200).default([]).describe("Plugins it comes before, if they are there."),
  })
  .meta({ id: "PluginManifest" })

/**
 * What a plugin says of itself (tờ khai): plain data that can be read, listed and checked without running its code.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type PluginManifest = z.output<typeof pluginManifestSchema>

/**
 * A manifest as its author writes it: what may be empty may be left out.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type WrittenManifest = z.input<typeof pluginManifestSchema>
