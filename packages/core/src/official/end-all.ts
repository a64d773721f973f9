import * as Result from "effect/Result"
import { checkCitation } from "../document/check-citation.ts"
import type { Citation } from "../document/citation.ts"
import type { DocumentRegister } from "../document/document-register.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { lastDayOf } from "../time/format-validity.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { addDays } from "../time/shift-date.ts"
import { validityOrThrow } from "../time/validity.ts"
import type { Appointment } from "./appointment.ts"
import {
  isRegister,
  notRegister,
  type OfficeRegister,
  OfficeRegisterError,
  registerOf,
} from "./office-register.ts"
import { type ReadEnding, readEnding } from "./read-ending.ts"
import type { UnitsAt } from "./units-at.ts"

/**
 * Which posts end: all those in some organs, or all that a test picks.
 *
 * @category Officials
 * @since 0.1.0
 */
export type EndingSelection =
  | {
      /** The ids of the organs in which every post ends. */
      readonly organs: Iterable<string>
    }
  | {
      /** Which appointments end. */
      readonly where: (appointment: Appointment) => boolean
    }

/**
 * An ending of many posts at once (kết thúc chức vụ hàng loạt). `lastDay` is the last day they are held, as
 * decisions put it: 30/6/2025 when the districts ended. `basis` is the document that says so.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Ending = EndingSelection & {
  /** The last day the posts are held. */
  readonly lastDay: PlainDate
  /** The document that ends them. */
  readonly basis: Citation
}

/**
 * The register after an ending; the appointments that it ended, as they are now; and as `notes` those it would have
 * ended but that start only later (`ending.before-start`, a warning) or had ended before (`ending.already-ended`, for
 * information), and organs nobody holds a post in (`ending.organ-without-posts`, a warning).
 *
 * @category Officials
 * @since 0.1.0
 */
export interface Ended {
  /** The register after it. */
  readonly register: OfficeRegister
  /** The appointments it ended, as they are now. */
  readonly ended: ReadonlyArray<Appointment>
  /** What is worth a look; nothing of it stopped the ending. */
  readonly notes: ReadonlyArray<Issue>
}

/**
 * What an ending is checked against: the `units` after the change, and the `documents` its basis is one of.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface EndingOptions {
  /** The units after the change; not checked if left out. */
  readonly units?: UnitsAt | undefined
  /** Where the basis must be found; not checked if left out. */
  readonly documents?: DocumentRegister | undefined
}

/** Reports organs that are not there on the last day. */
const checkOrgansEnding = (
  { organs, lastDay }: ReadEnding,
  units: UnitsAt | undefined,
): ReadonlyArray<Issue> =>
  typeof units?.existsOn !== "function"
    ? []
    : [...organs].flatMap(([unit, index]) =>
        units.existsOn(unit, lastDay)
          ? []
          : [makeIssue("ending.organ-absent", ["organs", index], { unit, date: lastDay })],
      )

/** Warns of organs nobody holds a post in: most often a slip in the id. */
const organsWithoutPosts = (
  { organs }: ReadEnding,
  { appointments }: OfficeRegister,
): ReadonlyArray<Issue> => {
  const known = new Set(appointments.map(({ unit }) => unit))
  return [...organs].flatMap(([unit, index]) =>
    known.has(unit)
      ? []
      : [
          makeIssue(
            "ending.organ-without-posts",
            ["organs", index],
            { unit, suggestion: closest(unit, known) },
            { severity: "warning" },
          ),
        ],
  )
}

/** The appointments an ending picks; nothing when the caller's own test breaks over one of them. */
const selectedBy = (
  { isSelected }: ReadEnding,
  appointments: ReadonlyArray<Appointment>,
): ReadonlySet<Appointment> | undefined => {
  try {
    return new Set(appointments.filter(isSelected))
  } catch {
    return undefined
  }
}

/** Why an appointment stays as it is, or nothing when it ends. */
const whyKept = (
  { id, validity }: Appointment,
  index: number,
  { lastDay, to }: ReadEnding & { readonly to: PlainDate },
): Issue | undefined => {
  const path = ["appointments", index]
  if (validity.to !== null && validity.to <= to) {
    const last = lastDayOf(validity) ?? validity.to
    return makeIssue("ending.already-ended", path, { id, last }, { severity: "info" })
  }
  const { from } = validity
  if (from === null || from < to) return undefined
  return makeIssue("ending.before-start", path, { id, from, lastDay }, { severity: "warning" })
}

/**
 * Ends every selected post that is still held after a day, and gives a new register with the list of what
 * ended. The old register stays as it is. Posts that ended earlier keep their end and their document; posts
 * that start later are left alone, with a note. Pass `units` to check the new register against an organization that knows
 * of the change; otherwise the old one is used.
 *
 * Fails with every issue: `field.…` and `date.…` for a last day or a basis that is none (`date.shift-invalid` for the
 * last day of the calendar); `ending.selection-unclear`; `ending.organ-absent` for an organ that is not there on the
 * last day; `citation.…` for a basis that the `documents`, when they are passed, do not have in force on the day after
 * it; and as `makeRegister` does, when `units` does not fit the appointments.
 *
 * @example
 * ```ts
 * import { Officials, Time } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({
 *   officials: [{ id: "cb-1", name: "Nguyễn Văn A" }],
 *   appointments: [
 *     { id: "bn-1", official: "cb-1", unit: "ubnd-mau", title: "chu-tich", validity: { from: "2021-06-30" } },
 *   ],
 * })
 * const { ended } = Officials.endAllOrThrow(register, {
 *   organs: ["ubnd-mau"],
 *   lastDay: Time.parseDateOrThrow("2025-06-30"),
 *   basis: { document: "nghi-quyet-mau" },
 * })
 * ended.map(({ id, validity }) => `${id} → ${validity.to}`) // ["bn-1 → 2025-07-01"]
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const endAll = (
  register: OfficeRegister,
  ending: Ending,
  options: EndingOptions = {},
): Result.Result<Ended, OfficeRegisterError> => {
  if (!isRegister(register)) return Result.fail(notRegister())
  const { officials, appointments, vocabulary } = register
  const read = readEnding(ending)
  if ("issues" in read) return Result.fail(new OfficeRegisterError(read.issues))
  const after = addDays(read.lastDay, 1)
  if (Result.isFailure(after)) return Result.fail(new OfficeRegisterError(after.failure.issues))
  const to = after.success
  const units = options?.units ?? register.units
  const documents = options?.documents
  const cited = documents === undefined ? [] : checkCitation(documents, read.basis, to)
  const issues = [
    ...checkOrgansEnding(read, units),
    ...cited.map((issue) => ({ ...issue, path: ["basis", ...issue.path] })),
  ]
  if (issues.some(({ severity }) => severity === "error")) return Result.fail(new OfficeRegisterError(issues))
  const selected = selectedBy(read, appointments)
  if (selected === undefined) {
    return Result.fail(new OfficeRegisterError([makeIssue("ending.test-failed", ["where"], {})]))
  }
  const ended: Appointment[] = []
  const notes: Issue[] = [...issues, ...organsWithoutPosts(read, register)]
  const next = appointments.map((one, index) => {
    if (!selected.has(one)) return one
    const kept = whyKept(one, index, { ...read, to })
    if (kept !== undefined) {
      notes.push(kept)
      return one
    }
    const now: Appointment = {
      ...one,
      validity: validityOrThrow(one.validity.from, to),
      endedBy: read.basis,
    }
    ended.push(now)
    return now
  })
  const checked = registerOf([...officials.values()], next, { units, vocabulary })
  return Result.map(checked, (made) => ({ register: made, ended, notes }))
}

/**
 * {@link endAll}, throwing its `OfficeRegisterError`.
 *
 * @example
 * ```ts
 * import { Officials, Time } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({ officials: [], appointments: [] })
 * Officials.endAllOrThrow(register, {
 *   where: ({ title }) => title === "truong-khoi",
 *   lastDay: Time.parseDateOrThrow("2025-06-30"),
 *   basis: { document: "nghi-quyet-mau" },
 * }).ended // []
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const endAllOrThrow = (register: OfficeRegister, ending: Ending, options: EndingOptions = {}): Ended =>
  orThrow(endAll(register, ending, options))
