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
 * const ratio = Mechanism.standard.find(({ name }) => name === "ratio")!
 * const names: string[] = []
 * const collect = (name: string, body?: () => void) => {
 *   names.push(name)
 *   body?.()
 * }
 * const cases: MechanismTester.Cases = {
 *   valid: [{ name: "three of four", facts: { done: 3, assigned: 4 }, points: "7.5" }],
 *   boundary: [{ name: "all of them", facts: { done: 4, assigned: 4 }, points: "10" }],
 *   invalid: [{ name: "words", facts: { done: "many", assigned: 4 }, issues: ["fact.not-a-number"] }],
 *   except: { computed: "with nothing assigned there is no ratio" },
 * }
 * MechanismTester.run(ratio, cases, { describe: collect, it: (name) => names.push(name) })
 *
 * names.includes("three of four") // true
 * MechanismTester.check(ratio, cases) // []
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
 * @example
 * ```ts
 * import { Mechanism } from "@danvan/core"
 * import { MechanismTester } from "@danvan/testkit"
 *
 * const ratio = Mechanism.standard.find(({ name }) => name === "ratio")!
 * const faults = MechanismTester.check(ratio, { valid: [], boundary: [], invalid: [] })
 * faults.length > 0 // true: there is not one case
 * ```
 *
 * @category Testing
 * @since 0.1.0
 */
export const checkMechanism = (
  mechanism: Mechanism.AnyMechanism,
  cases: MechanismCases,
  options: TesterOptions = {},
): ReadonlyArray<Fault> => findAll(planMechanismTests(mechanism, cases, options))
