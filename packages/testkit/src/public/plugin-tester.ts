/**
 * Tests a whole plugin: its manifest, its words in both languages, and every part it brings.
 *
 * @packageDocumentation
 * @category Testing
 */

export type { LintRuleCase, LintRuleCases, PluginCases as Cases } from "../plugin/plugin-cases.ts"
export { checkPlugin as check, runPlugin as run } from "../plugin/plugin-tester.ts"
