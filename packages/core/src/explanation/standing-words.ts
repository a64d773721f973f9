import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { Text } from "../language/text.ts"
import type { SubjectResult } from "../scoring/results.ts"
import { stateWords, statusWords } from "./words.ts"

/**
 * Where one subject stands, in words: what cannot be computed (không tính được) is not called missing (chưa đủ số
 * liệu).
 *
 * @example
 * ```ts
 * import { Explanation } from "@danvan/core"
 *
 * Explanation.standingWords({ status: "incomplete", incompleteBecause: "missing" }).vi // "chưa đủ số liệu"
 * Explanation.standingWords({ status: "incomplete", incompleteBecause: "not-computed" }).vi // "không tính được"
 * ```
 *
 * @category Explanation
 * @since 0.1.0
 */
export const standingWords = (result: Pick<SubjectResult, "status" | "incompleteBecause">): Text => {
  const isResult = isRecord(result) && Object.hasOwn(statusWords, String(result.status))
  expectArgument(isResult, "result", "SubjectResult", result)
  return result.incompleteBecause === "not-computed" ? stateWords["not-computed"] : statusWords[result.status]
}
