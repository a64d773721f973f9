import type { Issues } from "@danvan/core"
import {
  defineMechanism,
  definePlugin,
  Expression,
  Mechanism,
  type WrittenManifest,
} from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as z from "zod"

/** A manifest that fits, with some of its fields replaced. */
export const manifest = (more: Partial<WrittenManifest> = {}): WrittenManifest => ({
  id: "sample/halves",
  title: { vi: "Một nửa hoặc không", en: "Half or nothing" },
  version: "1.2.0",
  engine: ">=0.0.0 <1",
  uses: { mechanisms: "1" },
  licence: "MIT",
  stability: "experimental",
  ...more,
})

export const half = defineMechanism({
  name: "sample/half",
  title: { vi: "Một nửa", en: "Half" },
  summary: { vi: "Đạt thì được một phần điểm tối đa.", en: "Met earns a share of the maximum." },
  parameters: z.strictObject({ share: Mechanism.shareSchema.default("50%") }),
  fields: () => ({ met: { type: "boolean", title: { vi: "Đạt", en: "Met" } } }),
  lower: ({ field, maximum, parameters }) =>
    Expression.when(field("met"), Expression.multiply(maximum, parameters.share), 0),
})

export const halves = definePlugin({ manifest: manifest(), mechanisms: [half] })

/** A plugin that brings nothing, for questions of order and fit. */
export const empty = (id: string, more: Partial<WrittenManifest> = {}) =>
  definePlugin({ manifest: manifest({ id, uses: {}, ...more }) })

/** A rulebook of one criterion, “c”, by the mechanism of that name. */
export const rulebookData = (mechanism: string, parameters: object = {}) => ({
  danvan: "1",
  id: "mau",
  version: "1",
  title: { vi: "Mẫu", en: "Sample" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit" },
  scale: { max: "10" },
  criteria: [{ id: "c", title: { vi: "Tiêu chí", en: "Criterion" }, max: "10", mechanism, with: parameters }],
})

type Failing = Result.Result<unknown, { readonly issues: ReadonlyArray<Issues.Issue> }>

/** The issues of a failure; none for a success. */
export const issuesOf = (result: Failing): ReadonlyArray<Issues.Issue> =>
  Result.isFailure(result) ? result.failure.issues : []

/** Each issue as `code at path`. */
export const toldOf = (result: Failing): ReadonlyArray<string> =>
  issuesOf(result).map(({ code, path }) => `${code} at ${path.join(".")}`)
