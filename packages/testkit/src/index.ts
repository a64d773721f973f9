/**
 * Tests for plugins and rulebooks of danvan: {@link MechanismTester}, {@link RulebookTester} and {@link PluginTester}
 * test what you wrote and how you tested it; {@link Arbitraries}, {@link Build} and {@link BandEdges} give data to test
 * with.
 *
 * @packageDocumentation
 */

export type { FaultCode } from "./fault/catalog.ts"
export type { Fault } from "./fault/fault.ts"
export { TesterError } from "./fault/tester-error.ts"
export * as Arbitraries from "./public/arbitraries.ts"
export * as BandEdges from "./public/band-edges.ts"
export * as MechanismTester from "./public/mechanism-tester.ts"
export type { Runner, TesterOptions } from "./run/runner.ts"
