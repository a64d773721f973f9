import { subjectWords } from "../../fact/subject-rows.ts"
import { cellPlace, findColumns, type TableRow } from "../../fact/table-columns.ts"
import { closest } from "../../issue/closest.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactBuilders } from "./fact-builders.ts"

/** What a column of a wide table is about. */
export type WideColumn =
  | { readonly of: "id" | "name" | "group" | "notRated" | "nothing" }
  | { readonly of: "attribute"; readonly name: string }
  | { readonly of: "fact"; readonly name: string; readonly criterion: string | undefined }
  /** A state of a whole criterion. */
  | { readonly of: "whole"; readonly criterion: string }

/** What a heading names: an attribute, a fact, or `criterion.field`, whose criterion may have dots of its own. */
export const meaningOf = (
  heading: string,
  attributes: ReadonlyArray<string>,
  builders: FactBuilders,
): WideColumn | undefined => {
  if (attributes.includes(heading)) return { of: "attribute", name: heading }
  if (builders.all.has(factKey(undefined, heading)))
    return { of: "fact", name: heading, criterion: undefined }
  const dot = heading.lastIndexOf(".")
  const [criterion, name] = [heading.slice(0, Math.max(0, dot)), heading.slice(dot + 1)]
  if (dot > 0 && builders.all.has(factKey(criterion, name))) return { of: "fact", name, criterion }
  const isCriterion = [...builders.all.values()].some((fact) => fact.criterion === heading)
  return isCriterion ? { of: "whole", criterion: heading } : undefined
}

/** What somebody may have meant by a heading that names nothing. */
export const suggestionFor = (
  heading: string,
  attributes: ReadonlyArray<string>,
  builders: FactBuilders,
): string => {
  const facts = [...builders.all.values()].map((fact) =>
    fact.criterion === undefined ? fact.name : `${fact.criterion}.${fact.name}`,
  )
  return closest(heading, [...facts, ...attributes, ...Object.keys(subjectWords)])
}

/** Finds out what each column of a wide table is about. */
export const wideHeader = (
  { rulebook }: CompiledRulebook,
  builders: FactBuilders,
  header: TableRow,
  file: string | undefined,
): { readonly columns: ReadonlyArray<WideColumn>; readonly issues: ReadonlyArray<Issue> } => {
  const found = findColumns(header, subjectWords, ["id"], file)
  const issues = [...found.issues]
  const attributes = Object.keys(rulebook.subjects.attributes)
  const columns: WideColumn[] = header.cells.map(() => ({ of: "nothing" }))
  for (const [of, index] of Object.entries(found.at))
    columns[index as number] = { of: of as keyof typeof found.at }
  for (const { name, index } of found.others) {
    const meaning = meaningOf(name, attributes, builders)
    if (meaning !== undefined) {
      columns[index] = meaning
      continue
    }
    const place = cellPlace(file, header.line, index)
    const suggestion = suggestionFor(name, attributes, builders)
    issues.push(makeIssue("table.unknown-column", place.path, { name, suggestion }, place))
  }
  return { columns, issues }
}
