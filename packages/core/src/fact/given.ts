import type { Given } from "./entries.ts"

const states: ReadonlyMap<string, "missing" | "not-assigned" | "not-applicable"> = new Map([
  ["missing", "missing"],
  ["chưa chấm", "missing"],
  ["chưa có số liệu", "missing"],
  ["not-assigned", "not-assigned"],
  ["không giao", "not-assigned"],
  ["not-applicable", "not-applicable"],
  ["n/a", "not-applicable"],
  ["không áp dụng", "not-applicable"],
])

/**
 * The words that stand for a state in place of a value, in both languages.
 *
 * @category Facts
 * @since 0.1.0
 */
export const stateWords: ReadonlyArray<string> = [...states.keys()]

/**
 * What a raw value gives: one of the state words a state, empty text nothing yet, anything else itself.
 *
 * @param raw - what was written: text, a number, true or false, a list.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.givenOf("87.5") // { value: "87.5" }
 * Facts.givenOf("không giao") // { state: "not-assigned" }
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const givenOf = (raw: unknown): Given => {
  if (raw === undefined) return { state: "missing", blank: true }
  if (typeof raw !== "string") return { value: raw }
  const word = raw.trim().toLowerCase().normalize("NFC")
  if (word === "") return { state: "missing", blank: true }
  const state = states.get(word)
  return state === undefined ? { value: raw } : { state }
}
