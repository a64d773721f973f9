import * as Result from "effect/Result"
import * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { type PlainDate, parseDateOrThrow } from "../time/plain-date.ts"
import { shownWritten } from "../time/tidy-written.ts"
import { type Appointment, appointmentSchema } from "./appointment.ts"
import {
  checkHeads,
  checkIds,
  checkOfficials,
  checkOrgans,
  checkOverlaps,
  checkTitles,
} from "./check-appointments.ts"
import { type OfficeVocabulary, readVocabulary, type VocabularyOption } from "./office-vocabulary.ts"
import { type Official, officialSchema } from "./official.ts"
import type { UnitsAt } from "./units-at.ts"

/**
 * Officials and appointments do not fit together; carries every issue.
 *
 * @category Officials
 * @since 0.1.0
 */
export class OfficeRegisterError extends issueError("OfficeRegisterError") {}

/**
 * The zod schema of what a register is made from.
 *
 * @category Officials
 * @since 0.1.0
 */
export const officeRegisterSchema = z.strictObject({
  /** Everybody the appointments name. */
  officials: z.array(officialSchema).max(200_000),
  /** Who holds or held which post, from when to when, by which document. */
  appointments: z.array(appointmentSchema).max(1_000_000),
})

/**
 * The two lists a register is made from, as an author writes them.
 *
 * @category Officials
 * @since 0.1.0
 */
export type OfficeRegisterInput = z.input<typeof officeRegisterSchema>

declare const registerBrand: unique symbol

/**
 * Who holds which post, and when (sổ theo dõi chức vụ). It is checked and never changes: {@link makeRegister}
 * makes it, and `endAll` makes a new one. `warnings` are worth a look, but do not stop it.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface OfficeRegister {
  /** By id. */
  readonly officials: ReadonlyMap<string, Official>
  /** In the order of the list they came in. */
  readonly appointments: ReadonlyArray<Appointment>
  /** What its organs were checked against; undefined where they were not. */
  readonly units: UnitsAt | undefined
  /** What its titles mean. */
  readonly vocabulary: OfficeVocabulary
  /** What is worth a look, in the order of the lists. */
  readonly warnings: ReadonlyArray<Issue>
  readonly [registerBrand]: "OfficeRegister"
}

/**
 * What a register is checked against: the `units` its organs are, and the `vocabulary` its titles are of.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface OfficeRegisterOptions extends VocabularyOption {
  /** The units organs must be; not checked if left out. */
  readonly units?: UnitsAt | undefined
}

/** Checks lists that are already in shape, and makes the register of them. */
export const registerOf = (
  officials: ReadonlyArray<Official>,
  appointments: ReadonlyArray<Appointment>,
  { units, vocabulary }: Pick<OfficeRegister, "units" | "vocabulary">,
): Result.Result<OfficeRegister, OfficeRegisterError> => {
  if (units !== undefined && typeof units?.existsOn !== "function") {
    return Result.fail(new OfficeRegisterError([makeIssue("register.units-malformed", ["units"], {})]))
  }
  const [errors, doubts] = [makeIssueList(), makeIssueList()]
  // Warnings keep a list of their own: however many there are, they never hide an error.
  const report = (...issues: ReadonlyArray<Issue>): void => {
    for (const issue of issues) (issue.severity === "error" ? errors : doubts).add(issue)
  }
  const byId = new Map(officials.map((official) => [official.id, official]))
  checkIds("officials", officials, report)
  checkIds("appointments", appointments, report)
  checkOfficials(appointments, byId, report)
  checkTitles(appointments, vocabulary, report)
  checkOverlaps(appointments, report, errors.isFull)
  if (units !== undefined) checkOrgans(appointments, units, report)
  checkHeads(appointments, vocabulary, report, doubts.isFull)
  const warnings = doubts.all().map((issue): Issue => ({ ...issue, severity: "warning" }))
  if (errors.all().length > 0) {
    return Result.fail(new OfficeRegisterError([...errors.all(), ...warnings]))
  }
  return Result.succeed(
    Object.freeze({
      officials: byId,
      appointments: Object.freeze([...appointments]),
      units,
      vocabulary,
      warnings: Object.freeze(warnings),
    }) as unknown as OfficeRegister,
  )
}

/**
 * Makes an {@link OfficeRegister} from a list of officials and a list of appointments. With `units`, every
 * organ has to exist on the first and the last day of each appointment in it; where the start is not known, on the
 * last day, and on some day at least (only a warning where the units have no `everExisted`).
 *
 * Fails with all issues: fields that do not fit (`field.…`, `validity.inverted`, `name.…`), `official.duplicate`,
 * `appointment.duplicate`, `official.unknown`, `appointment.title-unknown`, `appointment.organ-absent`,
 * `appointment.outlasts-organ`, `appointment.organ-never`, `appointment.overlap`, `register.units-malformed`. Only warnings: two heads of one organ at once (`post.held-twice`), and an appointment
 * without an end whose organ has one: it no longer counts from that day on, and waits for `endAll`.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({
 *   officials: [{ id: "cb-1", name: "Nguyễn Văn A" }],
 *   appointments: [
 *     { id: "bn-1", official: "cb-1", unit: "ubnd-mau", title: "chu-tich", validity: { from: "2021-06-30" } },
 *   ],
 * })
 * register.officials.get("cb-1")?.name.given // "A"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const makeRegister = (
  input: OfficeRegisterInput,
  options: OfficeRegisterOptions = {},
): Result.Result<OfficeRegister, OfficeRegisterError> => {
  const vocabulary = readVocabulary(options)
  if ("issues" in vocabulary) return Result.fail(new OfficeRegisterError(vocabulary.issues))
  const parsed = parseWith(officeRegisterSchema, input)
  if ("issues" in parsed) {
    const issues = makeIssueList()
    issues.add(...parsed.issues)
    return Result.fail(new OfficeRegisterError(issues.all()))
  }
  return registerOf(parsed.value.officials, parsed.value.appointments, {
    units: options?.units,
    vocabulary: vocabulary.value,
  })
}

/** True for what `makeRegister` gives. */
export const isRegister = (
  register: Partial<OfficeRegister> | null | undefined,
): register is OfficeRegister => register?.officials instanceof Map && Array.isArray(register.appointments)

/** What is said of anything else. */
export const notRegister = (): OfficeRegisterError =>
  new OfficeRegisterError([makeIssue("register.not-made", [], {})])

/** The register that was handed over; throws {@link OfficeRegisterError} for what is none. */
export const registerGiven = (register: OfficeRegister): OfficeRegister => {
  if (isRegister(register)) return register
  throw notRegister()
}

/** The date that was handed over; throws a `DateError` for what is none. */
export const dateGiven = (date: unknown): PlainDate => parseDateOrThrow(shownWritten(date))

/**
 * {@link makeRegister}, throwing its {@link OfficeRegisterError}.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.makeRegisterOrThrow({ officials: [], appointments: [] }).warnings // []
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const makeRegisterOrThrow = (
  input: OfficeRegisterInput,
  options: OfficeRegisterOptions = {},
): OfficeRegister => orThrow(makeRegister(input, options))
