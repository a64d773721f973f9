/**
 * Tests for plugins and rulebooks of danvan: {@link MechanismTester}, {@link RulebookTester} and {@link PluginTester}
 * test what you wrote and how you tested it; {@link Contracts} hold sources, renderers and stores to what everybody
 * expects of them; {@link Arbitraries}, {@link Build} and {@link BandEdges} give data to test with.
 *
 * fast-check is a peer: what is generated here is combined with arbitraries of yours, so both must be of one copy, the one
 * your project has chosen.
 *
 * @packageDocumentation
 */

export type { FaultCode } from "./fault/catalog.ts"
export type { Fault } from "./fault/fault.ts"
export { TesterError } from "./fault/tester-error.ts"
export * as Arbitraries from "./public/arbitraries.ts"
export * as BandEdges from "./public/band-edges.ts"
export * as Build from "./public/build.ts"
export * as Contracts from "./public/contracts.ts"
export * as MechanismTester from "./public/mechanism-tester.ts"
export * as PluginTester from "./public/plugin-tester.ts"
export * as RulebookTester from "./public/rulebook-tester.ts"
export type { Runner, TesterOptions } from "./run/runner.ts"
