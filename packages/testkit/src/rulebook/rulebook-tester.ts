import type { Rulebook } from "@danvan/core"
import type { Fault } from "../fault/fault.ts"
import { findAll, handOver } from "../run/planned-test.ts"
import type { Runner, TesterOptions } from "../run/runner.ts"
import { planRulebookTests } from "./plan-rulebook-tests.ts"
import type { RulebookCases } from "./rulebook-cases.ts"

/**
 * Tests a rulebook with a test runner of yours: its cases, its author, what the linter finds, and laws on the facts of
 * the cases and on generated ones. With `coverage`, the cases must show every rule there is.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 * import { Build, RulebookTester } from "@danvan/testkit"
 *
 * const rulebook = Rulebook.makeOrThrow(Build.rulebook())
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * const cases: RulebookTester.Cases = { asOf: "2026-12-15", valid: [], boundary: [], invalid: [] }
 * RulebookTester.run(rulebook, cases, { describe: collect, it: (name) => names.push(name) })
 * names.length > 1 // true
 * ```
 *
 * @category Testing
 * @since 0.1.0
 */
export const runRulebook = (
  rulebook: Rulebook.Rulebook,
  cases: RulebookCases,
  runner: Runner & TesterOptions,
): void => handOver(rulebook.id, planRulebookTests(rulebook, cases, runner), runner)

/**
 * The same without a test runner: everything that is found, as values.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 * import { Build, RulebookTester } from "@danvan/testkit"
 *
 * const rulebook = Rulebook.makeOrThrow(Build.rulebook())
 * const found = RulebookTester.check(rulebook, {
 *   asOf: "2026-12-15",
 *   valid: [],
 *   boundary: [],
 *   invalid: [],
 * })
 * found.map(({ code, place }) => `${code}: ${place}`)
 * // ["case.none: valid", "case.none: boundary", "case.none: invalid"]
 * ```
 *
 * @category Testing
 * @since 0.1.0
 */
export const checkRulebook = (
  rulebook: Rulebook.Rulebook,
  cases: RulebookCases,
  options: TesterOptions = {},
): ReadonlyArray<Fault> => findAll(planRulebookTests(rulebook, cases, options))
