import type { Text } from "@danvan/core"
import { type Fault, makeFault } from "../fault/fault.ts"
import type { LaterTest } from "../run/planned-test.ts"

/** What holds of a part: the rule in words, and what was found instead (`undefined` where it holds). */
export interface Promised {
  readonly rule: Text
  readonly found: () => Promise<string | undefined>
}

const group: Text = { vi: "cam kết", en: "contract" }

/** Each rule as a test; the rules are named by their sentence. */
export const contractTests = (place: string, rules: ReadonlyArray<Promised>): ReadonlyArray<LaterTest> =>
  rules.map(({ rule, found }) => ({
    group,
    name: rule,
    find: async (): Promise<ReadonlyArray<Fault>> => {
      const odd = await found()
      return odd === undefined ? [] : [makeFault("contract.broken", place, { rule, found: odd })]
    },
  }))

/** A value in a line. */
export const shown = (value: unknown): string => {
  const words = JSON.stringify(value) ?? String(value)
  return words.length > 300 ? `${words.slice(0, 300)}…` : words
}

/** What was found where something else was expected; `undefined` where both are the same JSON. */
export const unlike = (found: unknown, expected: unknown): string | undefined =>
  JSON.stringify(found) === JSON.stringify(expected) ? undefined : `${shown(found)}, not ${shown(expected)}`
