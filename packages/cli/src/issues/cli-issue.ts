import type { Issues, Text } from "@danvan/core"
import { fill } from "../words/say.ts"
import { type Catalog, type CliIssueCode, catalog } from "./catalog.ts"

/** An issue as it is shown: one of core's, or one of the command line's own, in the same shape. */
export interface ShownIssue extends Omit<Issues.Issue, "code"> {
  readonly code: string
}

type Placeholders<Template> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type FactsOf<Code extends CliIssueCode> = {
  readonly [Name in Placeholders<Catalog[Code]["en"] | Catalog[Code]["fix"]["en"]>]: string | number
}

const longest = 200

const shorten = (value: string): string => (value.length > longest ? `${value.slice(0, longest)}…` : value)

/** Makes one of the command line's own issues; the words come from its catalogue. */
export const cliIssue = <Code extends CliIssueCode>(
  code: Code,
  facts: FactsOf<Code>,
  at?: Issues.SourcePosition,
): ShownIssue => {
  const entry = catalog[code]
  const given = Object.entries(facts as Record<string, string | number>)
  const values = Object.fromEntries(given.map(([name, value]) => [name, shorten(String(value))]))
  const filled = (words: Text): Text => ({ vi: fill(words.vi, values), en: fill(words.en, values) })
  return {
    code,
    severity: "error",
    path: [],
    ...(at === undefined ? {} : { at }),
    facts: values,
    message: filled(entry),
    fix: filled(entry.fix),
  }
}
