import * as z from "zod"
import { type Citation, citationSchema } from "../document/citation.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import type { Appointment } from "./appointment.ts"
import { officeIdSchema } from "./post.ts"

const maxOrgans = 200_000

const endingSchema = z.strictObject({
  lastDay: plainDateSchema,
  basis: citationSchema,
  organs: z.array(officeIdSchema).max(maxOrgans).optional(),
  where: z.custom<(appointment: Appointment) => boolean>((value) => typeof value === "function").optional(),
})

/** An ending in shape: its organs, each with its place in their list, and which appointments it selects. */
export interface ReadEnding {
  readonly lastDay: PlainDate
  readonly basis: Citation
  readonly organs: ReadonlyMap<string, number>
  readonly isSelected: (appointment: Appointment) => boolean
}

/** Any iterable but a text (whose letters are no organs) becomes a list, no longer than a list may be. */
const listOf = (organs: unknown): unknown => {
  if (typeof organs !== "object" || organs === null || !(Symbol.iterator in organs)) return organs
  const list: unknown[] = []
  for (const one of organs as Iterable<unknown>) {
    list.push(one)
    if (list.length > maxOrgans) break
  }
  return list
}

const withList = (ending: unknown): unknown =>
  typeof ending === "object" && ending !== null && "organs" in ending
    ? { ...ending, organs: listOf(ending.organs) }
    : ending

/** Reads an ending as a caller wrote it, or says everything that is wrong with it. */
export const readEnding = (ending: unknown): ReadEnding | { readonly issues: ReadonlyArray<Issue> } => {
  const read = parseWith(endingSchema, withList(ending))
  if ("issues" in read) return read
  const { lastDay, basis, organs, where } = read.value
  if ((organs === undefined) === (where === undefined)) {
    return { issues: [makeIssue("ending.selection-unclear", [], {})] }
  }
  const places = new Map((organs ?? []).map((unit, index) => [unit, index]))
  return { lastDay, basis, organs: places, isSelected: where ?? (({ unit }) => places.has(unit)) }
}
