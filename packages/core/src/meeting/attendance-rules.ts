import * as z from "zod"
import { citationSchema } from "../document/citation.ts"
import { makeIssue } from "../issue/issue.ts"
import { textSchema } from "../language/text-schema.ts"
import { parseShare, toFraction } from "../number/decimal.ts"
import { compareExact, type Exact, exact, one, zero } from "../number/exact.ts"
import { countSchema } from "./count.ts"
import { guarded } from "./guard-argument.ts"
import { type ParticipantRole, participantRoleSchema } from "./participant.ts"
import { refuse } from "./refuse.ts"

/** `2/3`, `50%` or `0.5`, between 0 and 1. */
const readShare = (written: string): Exact | undefined => {
  const [, over, under] = /^(\d{1,6})\/([1-9]\d{0,5})$/.exec(written) ?? []
  const share = over === undefined ? parseShare(written) : exact(BigInt(over), BigInt(under as string))
  const inside = share !== undefined && compareExact(share, zero) >= 0 && compareExact(share, one) <= 0
  return inside ? share : undefined
}

/** A share kept as its exact fraction, `2/3`. */
const shareSchema = z.string().transform((written, context): string => {
  const share = readShare(written)
  if (share !== undefined) return toFraction(share)
  return refuse(context, makeIssue("attendance.share-invalid", [], { value: written }))
})

/**
 * The zod schema of an {@link AttendanceRule}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const attendanceRuleSchema = z
  .strictObject({
    name: textSchema,
    share: shareSchema.optional().describe("Tỷ lệ trên số phải có mặt: 2/3, 50%"),
    strictly: z.boolean().default(false).describe("true: hơn (trên) tỷ lệ; false: ít nhất bằng tỷ lệ"),
    people: countSchema.optional().describe("Số người tối thiểu"),
    roles: z.array(participantRoleSchema).max(20).default([]).describe("Vai trò bắt buộc có mặt"),
    source: citationSchema.optional(),
  })
  .meta({ id: "AttendanceRule", description: "Quy định về số người dự (túc số)" })

/**
 * A rule on who must be there (túc số, điều kiện tiến hành) as data: a share of those entitled, as an exact fraction; a
 * least number of people; roles that must be present. Every part given must be met.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type AttendanceRule = z.output<typeof attendanceRuleSchema>

/**
 * Who came, as far as it is known. Anything left out is not known; it is not 0.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface Attendance {
  /** How many people came. */
  readonly present?: number | undefined
  /** How many are known to have come, when others may have, too: enough to meet a rule, never to miss it. */
  readonly presentAtLeast?: number | undefined
  /** How many are entitled, or required, to be there. */
  readonly entitled?: number | undefined
  /** All the roles that were filled. */
  readonly roles?: ReadonlyArray<ParticipantRole> | undefined
  /** Roles known to have been filled, when others may have been, too. */
  readonly rolesNamed?: ReadonlyArray<ParticipantRole> | undefined
}

/** What is known about a rule's being met. @category Meetings @since 0.1.0 */
export type AttendanceOutcome = "met" | "not-met" | "unknown"

/**
 * What one part of a rule comes to; `needed` is the least number of people that would meet it.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface AttendancePart {
  /** Which part of the rule. */
  readonly part: "share" | "people" | "roles"
  /** Whether that part is met. */
  readonly outcome: AttendanceOutcome
  /** How many people would meet it; left out for roles, and where it is not known. */
  readonly needed?: number
}

/** What a rule comes to: the outcome and each of its parts. @category Meetings @since 0.1.0 */
export interface AttendanceVerdict {
  /** Met when every part is, not met when one is not. */
  readonly outcome: AttendanceOutcome
  /** One for each part the rule has. */
  readonly parts: ReadonlyArray<AttendancePart>
}

/** A count that is none (negative, broken, not a number) is not known either. */
const known = (count: number | undefined): number | undefined =>
  count !== undefined && Number.isSafeInteger(count) && count >= 0 ? count : undefined

const atLeast = ({ present, presentAtLeast }: Attendance, needed: number): AttendanceOutcome => {
  if (present !== undefined) return present >= needed ? "met" : "not-met"
  return presentAtLeast !== undefined && presentAtLeast >= needed ? "met" : "unknown"
}

const byShare = (share: string, strictly: boolean, attendance: Attendance): AttendancePart => {
  const { entitled } = attendance
  const present = attendance.present ?? attendance.presentAtLeast
  // A share of nobody means nothing, and more present than entitled contradict each other.
  const contradicted = present !== undefined && entitled !== undefined && present > entitled
  if (entitled === undefined || entitled === 0 || contradicted) return { part: "share", outcome: "unknown" }
  const exactly = (readShare(share) as Exact).mul(entitled)
  const needed = strictly ? Number(exactly.floor().n) + 1 : Number(exactly.ceil().n)
  return { part: "share", outcome: atLeast(attendance, needed), needed }
}

const byRoles = (
  required: ReadonlyArray<ParticipantRole>,
  { roles, rolesNamed = [] }: Attendance,
): AttendancePart => {
  const filled = required.every((role) => (roles ?? rolesNamed).includes(role))
  return { part: "roles", outcome: filled ? "met" : roles === undefined ? "unknown" : "not-met" }
}

const evaluate = (rule: AttendanceRule, stated: Attendance): AttendanceVerdict => {
  const attendance = {
    ...stated,
    present: known(stated.present),
    presentAtLeast: known(stated.presentAtLeast),
    entitled: known(stated.entitled),
  }
  const parts: ReadonlyArray<AttendancePart> = [
    ...(rule.share === undefined ? [] : [byShare(rule.share, rule.strictly, attendance)]),
    ...(rule.people === undefined
      ? []
      : [{ part: "people", outcome: atLeast(attendance, rule.people), needed: rule.people } as const]),
    ...(rule.roles.length === 0 ? [] : [byRoles(rule.roles, attendance)]),
  ]
  const outcomes = parts.map(({ outcome }) => outcome)
  const outcome = (["not-met", "unknown"] as const).find((one) => outcomes.includes(one)) ?? "met"
  return { outcome, parts }
}

/**
 * Whether a meeting meets a rule on attendance: `met`, `not-met`, or `unknown` where a count it needs was not
 * stated: what is not stated never counts as 0, and never against the rule. One part not met decides; the arithmetic is exact, so 2/3 of 9 is 6 and not 7.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const twoThirds = Meetings.attendanceRuleSchema.parse({ name: "Túc số của hội đồng", share: "2/3" })
 * Meetings.evaluateAttendance(twoThirds, { present: 6, entitled: 9 }).outcome // "met"
 * Meetings.evaluateAttendance(twoThirds, { entitled: 9 })
 * // { outcome: "unknown", parts: [{ part: "share", outcome: "unknown", needed: 6 }] }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const evaluateAttendance = (rule: AttendanceRule, stated: Attendance): AttendanceVerdict =>
  guarded(z.looseObject({}), stated, "attendance", () =>
    guarded(attendanceRuleSchema, rule, "rule", () => evaluate(rule, stated)),
  )
