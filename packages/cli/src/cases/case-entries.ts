import { Facts, type Source } from "@danvan/core"
import * as Result from "effect/Result"
import type { Read } from "../inputs/read.ts"
import type { Case, CaseDocument } from "./case-document.ts"

type Values = Readonly<Record<string, unknown>>

const joined = (defaults: Values, own: unknown): unknown =>
  typeof own === "object" && own !== null && !Array.isArray(own) ? { ...defaults, ...own } : (own ?? defaults)

/** The facts of a case: every subject's own over the defaults of the file, each placed where it is written. */
export const caseEntries = (
  { subjects, scopes }: Pick<Case, "subjects" | "scopes">,
  { defaults }: Pick<CaseDocument, "defaults">,
  path: ReadonlyArray<string | number>,
  { positionOf }: Source.SourceTree,
): Read<Facts.Entries> => {
  const whole = subjects.map((subject) => ({
    ...subject,
    facts: joined(defaults.facts, subject.facts),
    criteria: joined(defaults.criteria, subject.criteria),
    attributes: joined(defaults.attributes, subject.attributes),
  }))
  const placed = <A extends { readonly path: ReadonlyArray<string | number> }>(one: A) => {
    const at = positionOf([...path, ...one.path])
    return at === undefined ? one : { ...one, at }
  }
  const made = Facts.make({ subjects: whole, scopes })
  if (Result.isFailure(made)) return Result.fail(made.failure.issues.map(placed))
  const entries = made.success.entries.map((entry) => ({ ...entry, place: placed(entry.place) }))
  return Result.succeed({ ...made.success, entries })
}
