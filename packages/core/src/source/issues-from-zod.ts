import type * as z from "zod"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue, type SourcePosition } from "../issue/issue.ts"
import { typeWord, typeWordOf } from "../issue/type-words.ts"
import { type Text, text } from "../language/text.ts"
import { formOf } from "./written-form.ts"

type Path = ReadonlyArray<string | number>
type ZodIssue = z.core.$ZodIssue
type Locate = (path: Path) => SourcePosition | undefined

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : typeof value

/** A value in a message. An object is named by its type: it may hold a `toString` of its own that is no function. */
const shown = (value: unknown): string =>
  typeof value === "object" && value !== null ? typeOf(value) : String(value ?? "")

/** Passed to every parse: the one place that knows which fields a strict object has, so the suggestion is made here. */
export const suggestFields: z.core.$ZodErrorMap = (raw) => {
  if (raw.code !== "unrecognized_keys") return undefined
  const definition = raw.inst?._zod.def as { readonly shape?: object } | undefined
  const known = Object.keys(definition?.shape ?? {})
  return raw.keys.map((key) => closest(key, known)).join("\u0000")
}

const atRoot =
  (...codes: ReadonlyArray<ZodIssue["code"]>) =>
  (issue: ZodIssue): boolean =>
    issue.path.length === 0 && codes.includes(issue.code)

/** The issues of the branch that was meant: the one whose outermost type fits the input, a fixed word last. */
const meantBranch = (branches: ReadonlyArray<ReadonlyArray<ZodIssue>>): ReadonlyArray<ZodIssue> | undefined =>
  branches.find((issues) => !issues.some(atRoot("invalid_type", "invalid_value"))) ??
  branches.find((issues) => !issues.some(atRoot("invalid_type")))

/** The types a union takes. */
const typesOf = (branches: ReadonlyArray<ReadonlyArray<ZodIssue>>): ReadonlyArray<string> =>
  branches.flat().flatMap((issue) => (issue.code === "invalid_type" ? [issue.expected] : []))

/** Types in words, each word once. */
const typesInWords = (types: ReadonlyArray<string>): Text => {
  const words = types.map(typeWord)
  return text((language) => [...new Set(words.map((word) => word[language]))].join(", ") || "—")
}

const digits = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i

/** What was found. Sources read numbers as text; where neither would do, a number is called one. */
const foundInWords = (input: unknown, types: ReadonlyArray<string>): Text =>
  typeof input === "string" && digits.test(input) && !types.includes("number")
    ? typeWord("number")
    : typeWordOf(input)

/** A map whose kind is named by one of its fields, and which names none there is. */
const unknownVariant = (
  { input, options = [] }: ZodIssue & { readonly code: "invalid_union"; readonly options?: unknown[] },
  path: Path,
  locate: Locate,
): Issue => {
  const name = String(path.at(-1) ?? "")
  const written =
    typeof input === "object" && input !== null ? (input as Record<string, unknown>)[name] : input
  const place = { at: locate(path) }
  if (written === undefined)
    return makeIssue("field.missing", path, { name: name === "" ? "type" : name }, place)
  const known = options.map(String)
  const facts = {
    name,
    value: shown(written),
    options: known.join(", "),
    suggestion: closest(shown(written), known),
  }
  return makeIssue("field.not-an-option", path, facts, place)
}

/** What a refinement of danvan's own schemas found: it says by which issue. */
const custom = (
  { input, params, message }: z.core.$ZodIssueCustom,
  path: Path,
  name: string,
  place: { readonly at: SourcePosition | undefined },
): Issue => {
  const value = shown(input)
  const found = params?.found as Issue | undefined
  if (found !== undefined) return { ...found, path, ...(place.at === undefined ? {} : { at: place.at }) }
  if (params?.issue === "field.blank") return makeIssue("field.blank", path, { name }, place)
  if (params?.issue === "number.invalid") return makeIssue("number.invalid", path, { name, value }, place)
  if (params?.issue === "points.out-of-range") {
    return makeIssue("points.out-of-range", path, { name, value }, place)
  }
  return makeIssue("field.malformed", path, { name, value, form: formOf(message) }, place)
}

/** A value of another type than is needed, or none at all; what was handed in as a whole has no field's name. */
const wrongType = (path: Path, types: ReadonlyArray<string>, input: unknown, locate: Locate): Issue => {
  const place = { at: locate(path) }
  const name = String(path.at(-1) ?? "")
  const expected = typesInWords(types)
  const found = foundInWords(input, types)
  if (path.length > 0) {
    return input === undefined
      ? makeIssue("field.missing", path, { name }, place)
      : makeIssue("field.wrong-type", path, { name, expected, found }, place)
  }
  return input === undefined || input === null
    ? makeIssue("source.nothing", path, { expected }, place)
    : makeIssue("source.wrong-type", path, { expected, found }, place)
}

/** A number out of its bounds, or a text or a list of another length than it may have. */
const outOfBounds = (
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: Path,
  place: { readonly at: SourcePosition | undefined },
): Issue => {
  const name = String(path.at(-1) ?? "")
  const small = issue.code === "too_small"
  const limit = String(small ? issue.minimum : issue.maximum)
  if (issue.origin === "string" || issue.origin === "array" || issue.origin === "set") {
    return makeIssue(small ? "field.too-small" : "field.too-big", path, { name, limit }, place)
  }
  const facts = { name, value: shown(issue.input), limit }
  return makeIssue(small ? "field.below-limit" : "field.above-limit", path, facts, place)
}

const one = (issue: ZodIssue, path: Path, locate: Locate): ReadonlyArray<Issue> => {
  const place = { at: locate(path) }
  const name = String(path.at(-1) ?? "")
  switch (issue.code) {
    case "unrecognized_keys": {
      const suggestions = issue.message.split("\u0000")
      return issue.keys.map((key, index) => {
        const facts = { name: key, suggestion: suggestions[index] ?? "—" }
        return makeIssue("field.unknown", [...path, key], facts, { at: locate([...path, key]) })
      })
    }
    case "invalid_type":
      return [wrongType(path, [issue.expected], issue.input, locate)]
    case "invalid_union": {
      if (issue.input === undefined) {
        const types = typesOf(issue.errors)
        return [wrongType(path, types.length === 0 ? ["object"] : types, undefined, locate)]
      }
      if (issue.errors.length === 0) return [unknownVariant(issue, path, locate)]
      const meant = meantBranch(issue.errors)
      if (meant !== undefined) return meant.flatMap((inner) => fromZod(inner, path, locate))
      return [wrongType(path, typesOf(issue.errors), issue.input, locate)]
    }
    case "invalid_value": {
      const options = issue.values.map(String)
      if (issue.input === undefined) return [makeIssue("field.missing", path, { name }, place)]
      const facts = {
        name,
        value: shown(issue.input),
        options: options.join(", "),
        suggestion: closest(shown(issue.input), options),
      }
      return [makeIssue("field.not-an-option", path, facts, place)]
    }
    case "too_small":
    case "too_big":
      return [outOfBounds(issue, path, place)]
    case "custom":
      return [custom(issue, path, name, place)]
    case "invalid_key":
      return [makeIssue("field.bad-name", path, { name }, place)]
    default: {
      const form = formOf(issue.message)
      return [makeIssue("field.malformed", path, { name, value: shown(issue.input), form }, place)]
    }
  }
}

const fromZod = (issue: ZodIssue, prefix: Path, locate: Locate): ReadonlyArray<Issue> =>
  one(
    issue,
    [...prefix, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))],
    locate,
  )

/**
 * Turns what zod found into danvan's issues, each with its path and place. Parse with `{ reportInput: true, error:
 * suggestFields }`, so that values and suggestions are known.
 *
 * @param prefix - the steps to the data in what is read.
 * @param locate - where a path stands in the source; undefined for data made in code.
 *
 * @example
 * ```ts
 * import { Source } from "@danvan/core"
 * import * as z from "zod"
 *
 * const found = z.strictObject({ max: z.string() }).safeParse({ max: 10 }, { reportInput: true })
 * const issues = found.success ? [] : Source.issuesFromZod(found.error, ["criteria", 0], () => undefined)
 * issues.map(({ code, path }) => [code, path.join(".")]) // [["field.wrong-type", "criteria.0.max"]]
 * ```
 *
 * @category Sources
 * @since 0.1.0
 */
export const issuesFromZod = (error: z.ZodError, prefix: Path, locate: Locate): ReadonlyArray<Issue> =>
  error.issues.flatMap((issue) => fromZod(issue, prefix, locate))

/**
 * Parses data with a zod schema into its output or issues.
 *
 * @param data - anything.
 * @param locate - where a path stands in the source; undefined for data made in code.
 * @param prefix - the steps to the data in what is read.
 *
 * @example
 * ```ts
 * import { Source } from "@danvan/core"
 * import * as z from "zod"
 *
 * const schema = z.strictObject({ max: z.string() })
 * Source.parseWith(schema, { max: "10" }) // { value: { max: "10" } }
 * ```
 *
 * @category Sources
 * @since 0.1.0
 */
export const parseWith = <Output>(
  schema: z.ZodType<Output>,
  data: unknown,
  locate: Locate = () => undefined,
  prefix: Path = [],
):
  | {
      /** The data as the schema gives it. */
      readonly value: Output
    }
  | {
      /** Everything wrong with it. */
      readonly issues: ReadonlyArray<Issue>
    } => {
  const parsed = schema.safeParse(data, { reportInput: true, error: suggestFields })
  return parsed.success ? { value: parsed.data } : { issues: issuesFromZod(parsed.error, prefix, locate) }
}
