import type { Issue } from "../../issue/issue.ts"
import type { FlatColumns } from "./flat-columns.ts"
import { isPlainObject } from "./plain-object.ts"

const isNothing = (raw: unknown): boolean => raw === undefined || raw === null || raw === ""

/** A flat object in the nested form; what is none stays as it is, for the reader of that form to refuse. */
export const nestedSubject = (record: unknown, columns: FlatColumns): unknown => {
  if (!isPlainObject(record)) return record
  const own: [string, unknown][] = []
  const attributes: [string, unknown][] = []
  const facts: [string, unknown][] = []
  const criteria = new Map<string, [string, unknown][]>()
  const wholes = new Map<string, unknown>()
  let at = 0
  for (const name in record) {
    const raw = record[name]
    const { column } = columns.find(name, at, 0)
    at += 1
    if (isNothing(raw) || column.of === "nothing") continue
    if (column.of === "attribute") attributes.push([column.name, raw])
    else if (column.of === "whole") wholes.set(column.criterion, raw)
    else if (column.of !== "fact") own.push([column.of, raw])
    else if (column.criterion === undefined) facts.push([column.name, raw])
    else {
      const fields = criteria.get(column.criterion) ?? []
      criteria.set(column.criterion, fields)
      fields.push([column.name, raw])
    }
  }
  const nested = [...criteria].map(([id, fields]) => [id, Object.fromEntries(fields)] as const)
  return {
    ...Object.fromEntries(own),
    attributes: Object.fromEntries(attributes),
    facts: Object.fromEntries(facts),
    // A state of a whole criterion stands for all of its facts.
    criteria: Object.fromEntries([...nested, ...wholes]),
  }
}

/** The steps from a nested subject to what an issue is about, as the key of a flat one. */
const keyOf = ([first, second, third, ...rest]: Issue["path"], columns: FlatColumns): Issue["path"] => {
  if (first === undefined) return []
  if (first === "criteria") {
    if (second === undefined) return []
    return third === undefined ? [second] : [`${second}.${third}`, ...rest]
  }
  const inner = [second, third, ...rest].filter((step) => step !== undefined)
  if (first === "facts" || first === "attributes") return inner
  return [columns.keyOf(first as "id" | "name" | "group" | "notRated") ?? first, ...inner]
}

/** An issue of the nested form becomes one of the flat objects it was made from. */
export const flatIssue = (issue: Issue, columns: FlatColumns): Issue => {
  const [first, row, ...steps] = issue.path
  if (first !== "subjects") return issue
  return { ...issue, path: row === undefined ? ["rows"] : ["rows", Number(row), ...keyOf(steps, columns)] }
}
