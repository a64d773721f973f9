import * as z from "zod"
import {
  absent,
  add,
  divide,
  multiply,
  noted,
  notedPercent,
  number,
  round,
  subtract,
  truth,
} from "../../expression/build.ts"
import { aggregate, compare, fallback, not, when } from "../../expression/build-choices.ts"
import type { Expression } from "../../expression/expression.ts"
import { parseShare } from "../../number/decimal.ts"
import { compareExact, one, zero } from "../../number/exact.ts"
import { defineMechanism, type Lowering } from "../define-mechanism.ts"
import { roundingSchema, shareOperandSchema } from "../parameter-schemas.ts"

const parameters = z.strictObject({
  version: z
    .enum(["percent-over-target", "absolute-over-target"])
    .describe(
      "Which published version of the formula: the excess in per cent of one's own target against the leader's, or (actual − target) ÷ (leader's actual − target).",
    ),
  atTarget: shareOperandSchema
    .default("50%")
    .describe("The share of the maximum that exactly meeting the target earns."),
  whenOthersMissing: z
    .enum(["wait", "leave-out"])
    .default("wait")
    .describe("Whether the leader is unknown until every subject of the pool has reported."),
  rounding: roundingSchema.optional(),
})

type Parameters = z.output<typeof parameters>

/** Why the absolute version gives nothing: these quotients would be above 1, negative, or depend on which leader. */
const meaningless = {
  smaller: {
    vi: "kết quả của đơn vị dẫn đầu nhỏ hơn kết quả của đơn vị này, nên công thức theo số tuyệt đối không có nghĩa",
    en: "the leader's result is smaller than this one, so the absolute formula has no meaning",
  },
  tied: {
    vi: "các đơn vị cùng dẫn đầu có kết quả khác nhau, nên không biết so với đơn vị nào",
    en: "those who lead together have different results, so it is unknown which to compare with",
  },
} as const

const lower = ({
  field,
  parameters: { version, atTarget, whenOthersMissing, rounding },
  maximum,
}: Lowering<Parameters>) => {
  // A target that does not apply is "no target" (0): such subjects have a pool of their own.
  const target = fallback(field("target"), ["not-applicable"], 0)
  const actual = field("actual")
  const reported = (value: Expression): Expression =>
    whenOthersMissing === "wait" ? value : fallback(value, ["missing"], absent("not-applicable"))
  const hasTarget = compare(target, ">", 0)
  const share = number(atTarget)
  const excess = divide(subtract(actual, target), target)
  const aboveTarget = when(
    compare(reported(target), ">", 0),
    compare(reported(actual), ">", target),
    truth(false),
  )
  const leader = notedPercent(
    { vi: "tỷ lệ vượt cao nhất của cụm", en: "highest excess in the pool" },
    aggregate("max", reported(excess), { where: aboveTarget }),
  )
  const most = noted(
    { vi: "kết quả cao nhất của nhóm không giao chỉ tiêu", en: "highest result among those without target" },
    aggregate("max", reported(actual), { where: not(compare(reported(target), ">", 0)) }),
  )
  const beyond = (part: Expression): Expression =>
    add(multiply(share, maximum), multiply(subtract(1, share), maximum, part))
  const own = notedPercent({ vi: "tỷ lệ vượt", en: "excess" }, excess)
  /** The result of those who lead, at most or at least: the two differ when equals in per cent differ in size. */
  const ofLeaders = (extreme: "max" | "min"): Expression =>
    noted(
      { vi: "kết quả của đơn vị dẫn đầu", en: "the leader's result" },
      aggregate(extreme, actual, { where: when(aboveTarget, compare(excess, "=", leader), truth(false)) }),
    )
  const absolute = when(
    compare(own, "=", leader),
    maximum,
    when(
      compare(ofLeaders("max"), "!=", ofLeaders("min")),
      absent("not-computed", meaningless.tied),
      when(
        compare(actual, ">", ofLeaders("max")),
        absent("not-computed", meaningless.smaller),
        beyond(divide(subtract(actual, target), subtract(ofLeaders("max"), target))),
      ),
    ),
  )
  const overTarget = version === "absolute-over-target" ? absolute : beyond(divide(own, leader))
  const withTarget = when(
    compare(actual, "<", target),
    multiply(share, maximum, divide(actual, target)),
    when(compare(actual, "=", target), multiply(share, maximum), overTarget),
  )
  const withoutTarget = when(compare(actual, "=", 0), 0, multiply(maximum, divide(actual, most)))
  const points = when(hasTarget, withTarget, withoutTarget)
  return rounding === undefined ? points : round(points, rounding)
}

/**
 * Relative to the leader (so với đơn vị dẫn đầu). A subject with a target earns part of the maximum by how far it
 * is below it, `atTarget` when it meets it, and beyond that in proportion to the excess of the subject that exceeds
 * its own target by the highest per cent. Subjects without target are compared among themselves, by result. A
 * subject's points depend on all subjects of its pool, so a late change re-scores the others.
 *
 * The leader is always whoever exceeds its own target by the highest per cent. The absolute version compares sizes with
 * that leader's result, which has no meaning for a subject whose result is larger, or when leaders differ in size: such
 * points are not computed, with the reason.
 *
 * With maximum 20: target 40, actual 50 (25 %, leader) → 20; target 100, actual 110 → 10 + 10 × 10 % ÷ 25 % = 14;
 * target 60, actual 45 → 7.5; without target, 12 and 9 → 20 and 15.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const relativeToLeader = defineMechanism({
  name: "relative-to-leader",
  title: { vi: "So với đơn vị dẫn đầu", en: "Relative to the leader" },
  summary: {
    vi: "Vượt chỉ tiêu bao nhiêu phần trăm so với đơn vị vượt cao nhất; không giao chỉ tiêu thì so riêng.",
    en: "By the per cent over target against the highest; those without target among themselves.",
  },
  parameters,
  fields: () => ({
    target: { type: "number", title: { vi: "Chỉ tiêu", en: "Target" }, minimum: "0" },
    actual: { type: "number", title: { vi: "Kết quả", en: "Actual" }, minimum: "0" },
  }),
  lower,
  check: ({ parameters: { atTarget } }) => {
    const share = parseShare(atTarget) ?? zero
    return compareExact(share, zero) < 0 || compareExact(share, one) > 0
      ? [{ message: "share", path: ["atTarget"], facts: { atTarget } }]
      : []
  },
  messages: {
    share: {
      vi: "Phần điểm khi đạt chỉ tiêu là {atTarget}, ngoài khoảng 0% – 100%.",
      en: "The share at target is {atTarget}, outside 0% to 100%.",
      fix: { vi: "Viết ví dụ 50%.", en: "Write for example 50%." },
    },
  },
  monotone: () => ({ actual: "rewarded" }),
})
