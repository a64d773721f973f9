import { filled, same, type Text, text } from "../language/text.ts"
import { type Catalog, catalog, type IssueCode } from "./catalog/catalog.ts"
import type { CatalogEntry } from "./catalog/catalog-entry.ts"
import { localWords } from "./local-facts.ts"

/**
 * How much an issue matters. An `error` stops the step that found it; a `warning` never
 * changes a score; an `info` is worth knowing.
 *
 * @category Issues
 * @since 0.1.0
 */
export type Severity = "error" | "warning" | "info"

/**
 * Where in a source text an issue is. Lines and columns count from 1. In a workbook `sheet` names the sheet, and the
 * line and column are those of the cell.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface SourcePosition {
  /** The file's name, as the caller gave it. */
  readonly file?: string
  /** The sheet's name, in a workbook. */
  readonly sheet?: string
  /** The line, or the row of a sheet, from 1. */
  readonly line: number
  /** The column, from 1. */
  readonly column: number
}

/**
 * One thing that is wrong with what danvan was given: what (`code`, `facts`), where (`path`, `at`),
 * and in words (`message`), with a way out (`fix`), in Vietnamese and English. A fact that is itself a word, such as
 * the name of a type, stands in `facts` in English.
 *
 * @category Issues
 * @since 0.1.0
 */
export interface Issue {
  /** Which issue it is: `fact.not-a-number`. It stays the same when words are improved. */
  readonly code: IssueCode
  /** An `error` stops the step that found it. */
  readonly severity: Severity
  /** The steps to it in the data: `["criteria", 2, "max"]`; empty for the whole. */
  readonly path: ReadonlyArray<string | number>
  /** Where in the source; left out for data made in code. */
  readonly at?: SourcePosition
  /** What the words are filled with, by name. */
  readonly facts: Readonly<Record<string, string>>
  /** What is wrong, in both languages. */
  readonly message: Text
  /** What to do about it, in both languages. */
  readonly fix: Text
}

type Placeholders<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** The facts the words of a code need: exactly its placeholders. One that is itself a word comes in both languages. */
export type FactsOf<Code extends IssueCode> = {
  readonly [Name in Placeholders<Catalog[Code]["en"] | Catalog[Code]["fix"]["en"]>]: Text | string | number
}

const maxFactLength = 120

/** Control characters could rewrite a terminal's lines; they are shown by their code. */
const visible = (value: string): string =>
  value.replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** What can be shown of a fact: the start of it, and how long it was. */
const shown = (value: string): string => {
  const start = visible(value.slice(0, maxFactLength))
  if (value.length <= maxFactLength && start.length <= maxFactLength) return start
  return `${start.slice(0, maxFactLength).replace(/[\uD800-\uDBFF]$/, "")}… (${value.length})`
}

/** A value that ends in an ellipsis already ends the sentence. */
const sentence = (template: Text, values: Readonly<Record<string, Text>>): Text => {
  const words = filled(template, values)
  return text((language) => words[language].replace(/…\.$/, "…"))
}

const nothingClose = {
  vi: "Kiểm tra lại tên; chưa có tên nào để gợi ý.",
  en: "Check the name; there is none yet to suggest.",
} as const

/** The words of a fix without what offers a suggestion, where there is none to offer. */
const fixTemplate = (template: Text, values: Readonly<Record<string, Text>>): Text => {
  if (values.suggestion?.en !== "—") return template
  return text((language) => {
    const parts = template[language].match(/[^.?;]+[.?;]?/g) ?? []
    const rest = parts.filter((part) => !part.includes("{suggestion}")).join("")
    const words = rest.trim().replace(/[;,]$/, ".")
    return words === "" ? nothingClose[language] : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
  })
}

/**
 * Makes an issue from its code; the words come from the catalogue. A fact that is a text reads in each message in its
 * language. Facts longer than 120 characters are
 * shortened, so that a hostile input cannot flood a terminal or a log.
 *
 * @param code - one of the catalogue's.
 * @param path - the steps to what is wrong in the data.
 * @param facts - what the words are filled with; which there are depends on the code.
 *
 * @example
 * ```ts
 * import { Issues } from "@danvan/core"
 *
 * const issue = Issues.make("stage.unknown", ["stage"], { stage: "slef", suggestion: "self" })
 * issue.message.en // "The rulebook has no stage “slef”."
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const makeIssue = <Code extends IssueCode>(
  code: Code,
  path: ReadonlyArray<string | number>,
  facts: FactsOf<Code>,
  more: {
    /** Where in the source it is. */
    readonly at?: SourcePosition | undefined
    /** Another one than the catalogue's. */
    readonly severity?: Severity
  } = {},
): Issue => {
  const entry: CatalogEntry = catalog[code]
  const values: Record<string, Text> = {}
  for (const [name, value] of Object.entries(facts as Record<string, Text | string | number>)) {
    const words = typeof value === "object" ? value : same(String(value))
    values[name] = text((language) => shown(words[language]))
  }
  const plain = Object.fromEntries(Object.entries(values).map(([name, { en }]) => [name, en]))
  const written = localWords(code, values)
  return {
    code,
    severity: more.severity ?? "error",
    path,
    ...(more.at === undefined ? {} : { at: more.at }),
    facts: plain,
    message: sentence(entry, written),
    fix: sentence(fixTemplate(entry.fix, written), written),
  }
}

/**
 * True when at least one issue is an error.
 *
 * @example
 * ```ts
 * import { Issues } from "@danvan/core"
 *
 * const issue = Issues.make("stage.unknown", ["stage"], { stage: "slef", suggestion: "self" })
 * Issues.hasError([issue]) // true
 * Issues.hasError([{ ...issue, severity: "warning" }]) // false
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const hasError = (issues: ReadonlyArray<Issue>): boolean =>
  issues.some((one) => one.severity === "error")
