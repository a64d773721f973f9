import * as z from "zod"
import { parseShare } from "../number/decimal.ts"
import { compareExact, type Exact, exact } from "../number/exact.ts"
import { inForm } from "../source/written-form.ts"

const fraction = /^(\d{1,6})\/(\d{1,6})$/

const exactShare = (written: string): Exact | undefined => {
  if (typeof written !== "string") return undefined
  const [, over, under] = fraction.exec(written) ?? []
  if (over === undefined || under === undefined) return parseShare(written)
  return Number(under) === 0 ? undefined : exact(BigInt(over), BigInt(under))
}

const isShare = (written: string): boolean => {
  const value = exactShare(written)
  return value !== undefined && compareExact(value, exact(0)) >= 0 && compareExact(value, exact(1)) <= 0
}

/**
 * A share of a whole, kept as written and counted exactly: `2/3`, `50%`, `0.9`.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const shareSchema = z
  .string()
  .max(40)
  .refine(isShare, { error: inForm("2/3, 50%, 0.9 (0 – 1)") })
  .meta({ id: "PartOfWhole", examples: ["2/3", "50%"] })

/**
 * True when `part` of `whole` is at least the share, counted exactly: 10 of 15 reach 2/3, 9 do not. With `strictly`
 * it must be more.
 *
 * @param part - a count.
 * @param whole - the count it is a part of.
 * @param share - `2/3`, `50%`, `0.9`; what is no share is never reached.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.reachesShare(10, 15, "2/3") // true
 * Campaigns.reachesShare(9, 15, "2/3") // false
 * Campaigns.reachesShare(5, 10, "50%", { strictly: true }) // false: half is not more than half
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const reachesShare = (
  part: number,
  whole: number,
  share: string,
  {
    strictly = false,
  }: {
    /** More than the share, not just as much. */
    readonly strictly?: boolean | undefined
  } = {},
): boolean => {
  const value = exactShare(share)
  if (value === undefined) return false
  const compared = compareExact(exact(part), value.mul(whole))
  return strictly ? compared > 0 : compared >= 0
}
