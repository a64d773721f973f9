import { type Issues, Mechanism, type Rulebook, Source } from "@danvan/core"
import type { ListedPlugin } from "./listed-plugins.ts"
import { type PluginManifest, pluginManifestSchema } from "./plugin-manifest.ts"
import { isRecord, wrongShape } from "./wrong-shape.ts"
import { zodSchema } from "./zod-schema.ts"

type Issue = Issues.Issue

/** A plugin whose manifest and parts have the shape they need. */
export interface ReadPlugin {
  readonly manifest: PluginManifest
  readonly mechanisms: ReadonlyArray<Mechanism.AnyMechanism>
  readonly lintRules: ReadonlyArray<Rulebook.AuthoredLintRule>
  readonly path: Issue["path"]
}

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value.vi === "string" && typeof value.en === "string"

const areMessages = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).every((entry) => isText(entry) && isRecord(entry) && isText(entry.fix))

const isFunction = (value: unknown): boolean => typeof value === "function"

const isSchema = (value: unknown): boolean =>
  (typeof value === "object" || typeof value === "function") && value !== null && "~standard" in value

const isMechanism = (value: unknown): value is Mechanism.AnyMechanism =>
  isRecord(value) &&
  typeof value.name === "string" &&
  isText(value.title) &&
  isText(value.summary) &&
  isSchema(value.parameters) &&
  isFunction(value.fields) &&
  (isFunction(value.lower) || (isFunction(value.compute) && value.output !== undefined)) &&
  [value.lower, value.compute, value.check, value.monotone].every(
    (one) => one === undefined || isFunction(one),
  ) &&
  (value.messages === undefined || areMessages(value.messages))

const isLintRule = (value: unknown): value is Rulebook.AuthoredLintRule =>
  isRecord(value) &&
  typeof value.name === "string" &&
  isText(value.title) &&
  areMessages(value.messages) &&
  isFunction(value.check)

const partOf = <Item>(
  written: unknown,
  is: (value: unknown) => value is Item,
  expected: string,
  path: Issue["path"],
  issues: Issue[],
): ReadonlyArray<Item> => {
  if (written === undefined) return []
  if (!Array.isArray(written)) {
    issues.push(wrongShape(path, "array", written))
    return []
  }
  return written.flatMap((item: unknown, index): Item[] => {
    if (is(item)) return [item]
    issues.push(wrongShape([...path, index], expected, item))
    return []
  })
}

const parts: ReadonlySet<string> = new Set(["manifest", "mechanisms", "lintRules"])

/** Makes a mechanism written as a plain object what `defineMechanism` would have made it. */
const whole = (mechanism: Mechanism.AnyMechanism): Mechanism.AnyMechanism =>
  Mechanism.define({
    ...mechanism,
    parameters: zodSchema(mechanism.parameters),
  } as Mechanism.MechanismDefinition<unknown>)

/** Reads a plugin, made by `definePlugin` or a plain object: its manifest, and everything it brings. */
export const readPlugin = ({ plugin, path }: ListedPlugin): ReadPlugin | { readonly issues: Issue[] } => {
  const issues: Issue[] = []
  for (const name of Object.keys(plugin)) {
    if (!parts.has(name)) issues.push(wrongShape([...path, name], [...parts].join(", "), plugin[name]))
  }
  const parsed = Source.parseWith(pluginManifestSchema, plugin.manifest, undefined, [...path, "manifest"])
  if ("issues" in parsed) issues.push(...parsed.issues)
  const mechanisms = partOf(plugin.mechanisms, isMechanism, "Mechanism", [...path, "mechanisms"], issues)
  const lintRules = partOf(plugin.lintRules, isLintRule, "LintRule", [...path, "lintRules"], issues)
  if (issues.length > 0 || "issues" in parsed) return { issues }
  return { manifest: parsed.value, mechanisms: mechanisms.map(whole), lintRules, path }
}
