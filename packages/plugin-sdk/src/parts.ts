import { Mechanism, type Rulebook } from "@danvan/core"
import type { ExtensionPoint } from "./extension-points.ts"
import type { FactSource } from "./fact-source.ts"
import type { ReportRenderer } from "./report-renderer.ts"
import type { ResultStore } from "./result-store.ts"
import { isRecord } from "./wrong-shape.ts"
import { zodSchema } from "./zod-schema.ts"

// biome-ignore lint/suspicious/noExplicitAny: options are checked by each part's own schema
type Any = any

/**
 * What a plugin may bring, by extension point.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PluginParts {
  /** Ways to score a criterion. */
  readonly mechanisms: ReadonlyArray<Mechanism.AnyMechanism>
  /** What the linter looks for besides. */
  readonly lintRules: ReadonlyArray<Rulebook.AuthoredLintRule>
  /**
   * Ways to tell equals apart (tiêu chí phụ).
   *
   * @beta
   */
  readonly tieBreaks: ReadonlyArray<Mechanism.AnyTieBreak>
  /**
   * Ways to find a class.
   *
   * @beta
   */
  readonly classPolicies: ReadonlyArray<Mechanism.AnyClassPolicy>
  /**
   * Ways to find the limit of a quota.
   *
   * @beta
   */
  readonly quotaPolicies: ReadonlyArray<Mechanism.AnyQuotaPolicy>
  /** Where facts are read from. */
  readonly factSources: ReadonlyArray<FactSource<Any>>
  /** How boards are shown: a table, a page, a workbook. */
  readonly reportRenderers: ReadonlyArray<ReportRenderer<Any>>
  /** Where results are kept. */
  readonly resultStores: ReadonlyArray<ResultStore>
}

/** The name of a part. */
export type PartName = keyof PluginParts

type PartOf<Name extends PartName> = PluginParts[Name][number]

interface Part<Name extends PartName> {
  readonly point: ExtensionPoint
  /** What one is called where it should have been. */
  readonly expected: string
  readonly is: (value: Readonly<Record<PropertyKey, unknown>>) => boolean
  /** One made by hand as its `define…` would have made it; a class's methods keep their `this`. */
  readonly whole: (one: PartOf<Name>) => PartOf<Name>
}

const isText = (value: unknown): boolean =>
  isRecord(value) && typeof value.vi === "string" && typeof value.en === "string"

const areMessages = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).every((entry) => isText(entry) && isRecord(entry) && isText(entry.fix))

const areTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === "string")

const areFunctions = (...values: ReadonlyArray<unknown>): boolean =>
  values.every((one) => typeof one === "function")

const areMissingOrFunctions = (...values: ReadonlyArray<unknown>): boolean =>
  values.every((one) => one === undefined || typeof one === "function")

const isSchema = (value: unknown): boolean =>
  (typeof value === "object" || typeof value === "function") && value !== null && "~standard" in value

const isPolicy =
  (method: string) =>
  (value: Readonly<Record<string, unknown>>): boolean =>
    isText(value.summary) && isSchema(value.parameters) && areFunctions(value[method])

/** How a part lets go of what it holds, where it does; a class's method keeps its `this`. */
const closing = (one: FactSource<Any> | ResultStore): Pick<ResultStore, typeof Symbol.asyncDispose> =>
  one[Symbol.asyncDispose] === undefined
    ? {}
    : { [Symbol.asyncDispose]: async () => one[Symbol.asyncDispose]?.() }

/** Every part a plugin may have, and how one is told and read. */
export const parts: { readonly [Name in PartName]: Part<Name> } = {
  mechanisms: {
    point: "mechanisms",
    expected: "Mechanism",
    is: ({ summary, parameters, fields, lower, compute, output, check, monotone, messages }) =>
      isText(summary) &&
      isSchema(parameters) &&
      areFunctions(fields) &&
      (areFunctions(lower) || (areFunctions(compute) && output !== undefined)) &&
      areMissingOrFunctions(lower, compute, check, monotone) &&
      (messages === undefined || areMessages(messages)),
    whole: (one) =>
      Mechanism.define({
        ...one,
        parameters: zodSchema(one.parameters),
      } as Mechanism.MechanismDefinition<unknown>),
  },
  lintRules: {
    point: "lint-rules",
    expected: "LintRule",
    is: ({ messages, check }) => areMessages(messages) && areFunctions(check),
    whole: (one) => one,
  },
  tieBreaks: {
    point: "tie-breaks",
    expected: "TieBreak",
    is: isPolicy("separate"),
    whole: (one) => ({
      ...one,
      parameters: zodSchema(one.parameters),
      separate: (asked) => one.separate(asked),
    }),
  },
  classPolicies: {
    point: "class-policies",
    expected: "ClassPolicy",
    is: isPolicy("classify"),
    whole: (one) => ({
      ...one,
      parameters: zodSchema(one.parameters),
      classify: (asked) => one.classify(asked),
    }),
  },
  quotaPolicies: {
    point: "quota-policies",
    expected: "QuotaPolicy",
    is: isPolicy("limit"),
    whole: (one) => ({ ...one, parameters: zodSchema(one.parameters), limit: (asked) => one.limit(asked) }),
  },
  factSources: {
    point: "fact-sources",
    expected: "FactSource",
    is: ({ mediaTypes, extensions, options, read, [Symbol.asyncDispose]: close }) =>
      areTexts(mediaTypes) &&
      areTexts(extensions) &&
      isSchema(options) &&
      areFunctions(read) &&
      areMissingOrFunctions(close),
    whole: (one) => ({ ...one, read: (input, options) => one.read(input, options), ...closing(one) }),
  },
  reportRenderers: {
    point: "report-renderers",
    expected: "ReportRenderer",
    is: ({ mediaType, extension, options, render }) =>
      areTexts([mediaType, extension]) && isSchema(options) && areFunctions(render),
    whole: (one) => ({ ...one, render: (input, options) => one.render(input, options) }),
  },
  resultStores: {
    point: "result-stores",
    expected: "ResultStore",
    is: ({ keeps, save, load, list, [Symbol.asyncDispose]: close }) =>
      isRecord(keeps) && areFunctions(save, load, list) && areMissingOrFunctions(close),
    whole: (one) => ({
      ...one,
      save: (result, expected) => one.save(result, expected),
      load: (id) => one.load(id),
      list: (query) => one.list(query),
      ...closing(one),
    }),
  },
}

/** The names of the parts, in the order they are told. */
export const partNames = Object.keys(parts) as ReadonlyArray<PartName>

/** Whether a value is a part of that name. */
export const isPart = <Name extends PartName>(name: Name, value: unknown): value is PartOf<Name> =>
  isRecord(value) && typeof value.name === "string" && isText(value.title) && parts[name].is(value)
