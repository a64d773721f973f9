import * as z from "zod"
import { ArgumentError, expectFields } from "../issue/argument-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { compareStarts } from "../time/validity.ts"
import type { Appointment } from "./appointment.ts"
import { type Capacity, capacities } from "./capacity.ts"
import { dateGiven, type OfficeRegister, registerGiven } from "./office-register.ts"
import { titleOf } from "./office-vocabulary.ts"
import { isHeldOn } from "./posts-on.ts"
import { type Rank, ranks, type TitleId } from "./titles.ts"

/**
 * Which posts are meant; what is left out may be anything.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface PostQuery {
  /** The id of the unit whose posts are meant. */
  readonly unit?: string
  /** The slug of a title: `chu-tich`. */
  readonly title?: TitleId
  /** The head, a deputy or a member, whatever the title is called. */
  readonly rank?: Rank
  /** True for “Thường trực” alone, false for all others. */
  readonly standing?: boolean
  /** How it is held: in one's own right, quyền, phụ trách or lâm thời. */
  readonly capacity?: Capacity
}

const querySchema = z.strictObject({
  official: z.string().optional(),
  unit: z.string().optional(),
  title: z.string().optional(),
  rank: z.enum(ranks).optional(),
  standing: z.boolean().optional(),
  capacity: z.enum(capacities).optional(),
})
const postQuerySchema = querySchema.omit({ official: true })

/** Refuses a query that asks for what there is not: passed over, a misspelt field would find everybody. */
const expectQuery = (query: unknown, schema: z.ZodType): void => {
  expectFields(query, "query")
  const read = parseWith(schema, query, undefined, ["query"])
  if ("issues" in read) throw new ArgumentError(read.issues)
}

const matches = (
  { vocabulary }: OfficeRegister,
  one: Appointment,
  { unit, title, rank, standing, capacity }: PostQuery,
): boolean =>
  (unit === undefined || one.unit === unit) &&
  (title === undefined || one.title === title) &&
  (rank === undefined || titleOf(one.title, { vocabulary })?.rank === rank) &&
  (capacity === undefined || one.capacity === capacity) &&
  (standing === undefined || one.standing === standing)

/**
 * Who holds a post on a date: the appointments to it, acting and interim ones included, in the order of the
 * register. `{}` asks for every post; a query with a field or a value there is not throws an
 * `ArgumentError`.
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
 * const date = Time.parseDateOrThrow("2023-08-03")
 * Officials.holdersOf(register, { unit: "ubnd-mau", rank: "head" }, date)[0]?.official // "cb-1"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const holdersOf = (
  register: OfficeRegister,
  query: PostQuery,
  date: PlainDate,
): ReadonlyArray<Appointment> => {
  const day = dateGiven(date)
  const { appointments } = registerGiven(register)
  expectQuery(query, postQuerySchema)
  return appointments.filter((one) => matches(register, one, query) && isHeldOn(register, one, day))
}

/**
 * Everything an official has held, or everyone who has held a post, earliest first. A query with a field or a
 * value there is not throws an `ArgumentError`.
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
 * Officials.historyOf(register, { official: "cb-1" }).length // 1
 * Officials.historyOf(register, { unit: "ubnd-mau", title: "bi-thu" }).length // 0
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const historyOf = (
  register: OfficeRegister,
  query: PostQuery & {
    /** Only the appointments of this official. */
    readonly official?: string
  },
): ReadonlyArray<Appointment> => {
  const { appointments } = registerGiven(register)
  expectQuery(query, querySchema)
  return appointments
    .filter(
      (one) =>
        (query.official === undefined || one.official === query.official) && matches(register, one, query),
    )
    .sort((left, right) => compareStarts(left.validity, right.validity))
}
