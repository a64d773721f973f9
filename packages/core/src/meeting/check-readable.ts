import * as z from "zod"
import type { Issue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { type CheckMeetingOptions, checkMeeting } from "./check-meeting.ts"
import { type Meeting, meetingSchema } from "./meeting.ts"

type Fields = Readonly<Record<string, unknown>>

/** Stands in for a date that could not be read; what is found by it is left out. */
const noDate = { on: "1900-01-01" as PlainDate }

/** What a check would wrongly miss when a field, or an entry of it, could not be read. */
const dependents: Readonly<Record<string, ReadonlyArray<string>>> = {
  participants: ["meeting.speaker-unknown", "meeting.chair-not-listed"],
  documents: ["meeting.document-unknown"],
  date: [
    "meeting.period-not-begun",
    "meeting.plan-over",
    "meeting.unit-unknown",
    "directive.due-before-issue",
    "provenance.before-meeting",
    "participant.not-in-register",
    "participant.post-not-held",
    "participant.post-not-stated",
  ],
}

interface Readable {
  readonly value: unknown
  /** Where the entries of a list stood before the unreadable ones were left out. */
  readonly places?: ReadonlyArray<number>
  readonly whole: boolean
}

/** The entries of a list that can be read, and where they stood. */
const readList = (element: z.ZodType, list: ReadonlyArray<unknown>): Readable => {
  const read = list.map((entry) => element.safeParse(entry))
  const places = read.flatMap(({ success }, place) => (success ? [place] : []))
  return { value: places.map((place) => read[place]?.data), places, whole: places.length === list.length }
}

const readField = (schema: z.ZodType, name: string, value: unknown): Readable => {
  const read = schema.safeParse(value)
  if (read.success) return { value: read.data, whole: true }
  const inner = schema instanceof z.ZodDefault ? (schema.def.innerType as z.ZodType) : schema
  if (inner instanceof z.ZodArray && Array.isArray(value)) return readList(inner.element as z.ZodType, value)
  if (name === "date") return { value: noDate, whole: false }
  if (inner instanceof z.ZodArray) return { value: [], whole: false }
  return { value: name === "documents" ? {} : undefined, whole: false }
}

/**
 * What contradicts itself among the parts of a meeting that can be read, when some cannot: so that one misspelt field does
 * not hide every other mistake. What only the unreadable part could settle is not told.
 */
export const checkReadable = (source: Fields, options?: CheckMeetingOptions): ReadonlyArray<Issue> => {
  const fields = Object.entries(meetingSchema.shape).map(
    ([name, schema]) => [name, readField(schema as z.ZodType, name, source[name])] as const,
  )
  const meeting = Object.fromEntries(fields.map(([name, { value }]) => [name, value])) as Meeting
  const places = new Map(fields.map(([name, { places: at }]) => [name, at] as const))
  const unsure = new Set(fields.flatMap(([name, { whole }]) => (whole ? [] : (dependents[name] ?? []))))
  return checkMeeting(meeting, options)
    .filter(({ code }) => !unsure.has(code))
    .map((issue) => {
      const [field, index, ...rest] = issue.path
      const place = typeof index === "number" ? places.get(String(field))?.[index] : undefined
      return place === undefined ? issue : { ...issue, path: [field as string, place, ...rest] }
    })
}
