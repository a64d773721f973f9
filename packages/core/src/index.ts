/**
 * danvan: exact, explained scoring for Vietnam's công tác dân vận and emulation campaigns.
 *
 * The modules, in the order data flows: {@link Time} and {@link Numbers} are what everything is made of,
 * {@link Documents} what rules rest on; {@link Units}, {@link Officials} and {@link Meetings} hold who is where, in which
 * post, and what was said, true at any date; a {@link Rulebook} names {@link Mechanism}s that lower to
 * {@link Expression}s; {@link Facts} go in, {@link Scoring} comes out, and {@link Explanation} says why.
 * {@link Campaigns} carry scores through their stages to a published result, {@link Receipts} let anyone replay it.
 * {@link Columns} do the same for very many subjects at once. {@link Issues} are how anything wrong is told.
 *
 * @packageDocumentation
 */

export type { Language, Text } from "./language/text.ts"
export { textSchema } from "./language/text-schema.ts"
export * as Campaigns from "./public/campaigns.ts"
export * as Columns from "./public/columns.ts"
export * as Coverage from "./public/coverage.ts"
export * as Documents from "./public/documents.ts"
export * as Explanation from "./public/explanation.ts"
export * as Expression from "./public/expression.ts"
export * as Facts from "./public/facts.ts"
export * as Issues from "./public/issues.ts"
export * as Mechanism from "./public/mechanism.ts"
export * as Meetings from "./public/meetings.ts"
export * as Numbers from "./public/numbers.ts"
export * as Officials from "./public/officials.ts"
export * as Receipts from "./public/receipts.ts"
export * as Rulebook from "./public/rulebook.ts"
export * as Scoring from "./public/scoring.ts"
export * as Source from "./public/source.ts"
export * as Time from "./public/time.ts"
export * as Units from "./public/units.ts"
