import type { Mechanism } from "@danvan/core"
import type { Fault } from "../fault/fault.ts"
import { findAll, handOver } from "../run/planned-test.ts"
import type { Runner, TesterOptions } from "../run/runner.ts"
import type { MechanismCases } from "./mechanism-cases.ts"
import { planMechanismTests } from "./plan-mechanism-tests.ts"

/**
 * Tests a mechanism with a test runner of yours: its cases, its author (a kind of case missing, duplicates, facts nobody
 * reads, a missing translation …), and laws on generated facts.
 *
 * @param runner - `describe` and `it` of vitest, `node:test` or another.
 *
 * @example
 * ```ts
 * import { Mechanism } from "@danvan/core"
 * import { MechanismTester } from "@danvan/testkit"
 *
 * const yesNo = Mechanism.standard.find(({ name }) => name === "yes-no")!
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * const cases: MechanismTester.Cases = {
 *   valid: [{ name: "met, with less to lose", with: { no: "4" }, facts: { met: false }, points: "4" }],
 *   boundary: [{ name: "met pays all", facts: { met: true }, points: "10" }],
 *   invalid: [{ name: "a number is no yes", facts: { met: 7 }, issues: ["fact.wrong-type"] }],
 * }
 * MechanismTester.run(yesNo, cases, { describe: collect, it: (name) => names.push(name) })
 *
 * names.includes("met pays all") // true
 * MechanismTester.check(yesNo, cases) // []
 * ```
 *
 * @category Testing
 * @since 0.1.0
 */
export const runMechanism = (
  mechanism: Mechanism.AnyMechanism,
  cases: MechanismCases,
  runner: Runner & TesterOptions,
): void => handOver(mechanism.name, planMechanismTests(mechanism, cases, runner), runner)

/**
 * The same without a test runner: everything that is found, as values.
 *
 * @category Testing
 * @since 0.1.0
 */
export const checkMechanism = (
  mechanism: Mechanism.AnyMechanism,
  cases: MechanismCases,
  options: TesterOptions = {},
): ReadonlyArray<Fault> => findAll(planMechanismTests(mechanism, cases, options))
