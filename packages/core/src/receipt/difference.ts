import { type Issue, makeIssue } from "../issue/issue.ts"
import type { JsonDifference } from "./first-difference.ts"
import type { Receipt } from "./receipt.ts"

const shown = (value: unknown): string =>
  value === undefined ? "—" : typeof value === "string" ? value : (JSON.stringify(value) ?? "—")

type Step = string | number

/** A place on the board, by whom and what it is about rather than by its number. */
const onBoard = (
  path: ReadonlyArray<Step>,
  board: Receipt["board"],
): readonly [string, ReadonlyArray<Step>] => {
  const [list, index, ...rest] = path
  if (list !== "subjects" || typeof index !== "number") return ["*", path]
  const subject = board.subjects[index]
  const [inner, place, ...field] = rest
  const criterion = inner === "criteria" && typeof place === "number" ? subject?.criteria[place] : undefined
  return [subject?.id ?? `#${index + 1}`, criterion === undefined ? rest : [criterion.id, ...field]]
}

const placeOf = (
  part: string,
  path: ReadonlyArray<Step>,
  expected: Receipt | undefined,
): readonly [string, ReadonlyArray<Step>] => {
  if (part === "board" && expected !== undefined) return onBoard(path, expected.board)
  if (part === "decisions" && expected !== undefined) {
    const [index, ...field] = path
    return [typeof index === "number" ? (expected.decisions[index]?.unit ?? `#${index + 1}`) : "*", field]
  }
  const [first, ...rest] = path[0] === "items" ? path.slice(1) : path
  return first === undefined ? ["*", []] : [String(first), rest]
}

/** A difference as an issue: in which part, about whom, which field, what was expected and what was found. */
export const differenceIssue = (
  part: string,
  { path, expected, found }: JsonDifference,
  whole: Receipt | undefined,
): Issue => {
  const [subject, field] = placeOf(part, path, whole)
  return makeIssue("receipt.different", [part, ...path], {
    part,
    subject,
    field: field.join(".") || "*",
    expected: shown(expected),
    found: shown(found),
  })
}
