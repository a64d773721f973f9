import * as z from "zod"
import { textSchema } from "../language/text-schema.ts"
import { countSchema } from "./count.ts"
import { guarded } from "./guard-argument.ts"
import { organSchema } from "./organ.ts"

/**
 * The zod schema of a {@link Delegation}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const delegationSchema = z
  .strictObject({
    name: textSchema.describe("Thành phần"),
    members: z.array(textSchema).max(50).optional().describe("Các chức danh được tính chung trong số lượng"),
    from: z.array(organSchema).max(200).optional().describe("Cơ quan cử đi, nếu nêu tên"),
    invited: countSchema.optional().describe("Số được mời, triệu tập"),
    attended: countSchema.optional().describe("Số có mặt"),
    represented: countSchema.optional().describe("Số được đại diện"),
    units: countSchema.optional().describe("Số đơn vị"),
  })
  .meta({ id: "MeetingDelegation", description: "Đoàn đại biểu; số lượng chỉ ghi khi được nêu" })

/**
 * A group at a meeting (đoàn đại biểu, thành phần dự). Its counts are different things and each may be unstated:
 * `attended` people came, for `represented` people in whose name they came, from `units` units; 13 team leaders may
 * stand for 102. `members` lists the roles that one combined count covers.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Delegation = z.output<typeof delegationSchema>

/**
 * A sum over delegations. `total` is there only when every delegation states its count; `stated` adds up those that
 * do, and is left out when none does; `notStated` are the places (from 0) of those that do not.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface Tally {
  /** The sum of the counts that are stated; left out where none is. */
  readonly stated?: number
  /** The sum over all; left out where one does not state its count. */
  readonly total?: number
  /** The places, from 0, of delegations without a count. */
  readonly notStated: ReadonlyArray<number>
}

/** The counts of a delegation. @category Meetings @since 0.1.0 */
export type DelegationCount = "invited" | "attended" | "represented" | "units"

const add = (delegations: ReadonlyArray<Delegation>, count: DelegationCount): Tally => {
  const counts = delegations.map((delegation) => delegation[count])
  const stated = counts.filter((one) => one !== undefined)
  const notStated = counts.flatMap((one, place) => (one === undefined ? [place] : []))
  if (stated.length === 0) return { notStated }
  const sum = stated.reduce((total, one) => total + one, 0)
  return notStated.length === 0 ? { stated: sum, total: sum, notStated } : { stated: sum, notStated }
}

/**
 * Adds up one count over delegations, never taking an unstated one for 0.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const [leaders, others] = [
 *   { name: { vi: "tổ trưởng", en: "team leaders" }, attended: 13 },
 *   { name: { vi: "đại biểu khác", en: "others" } },
 * ]
 * Meetings.tally([leaders, others], "attended") // { stated: 13, notStated: [1] }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const tally = (delegations: ReadonlyArray<Delegation>, count: DelegationCount): Tally =>
  guarded(z.array(delegationSchema), delegations, "delegations", () => add(delegations, count))
