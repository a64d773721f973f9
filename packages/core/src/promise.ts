/**
 * danvan for apps on plain promises: the same pipeline, the same names. What may fail or take long gives a promise, which
 * rejects with every issue found and heeds an `AbortSignal`; what only tells gives its answer at once, as in
 * `@danvan/core`. No type of Effect is needed to use it, or named.
 *
 * {@link Rulebook} and {@link Facts} read, {@link Scoring} scores and says why, {@link Columns} does so for very many,
 * {@link Receipts} let anyone replay a result, {@link Results} keeps it. {@link Issues} say what is wrong.
 *
 * @packageDocumentation
 */

export type { Language, Text } from "./language/text.ts"
export * as Columns from "./promise/columns.ts"
export * as Facts from "./promise/facts.ts"
export * as Issues from "./promise/issues.ts"
export * as Receipts from "./promise/receipts.ts"
export * as Results from "./promise/results.ts"
export * as Rulebook from "./promise/rulebook.ts"
export * as Scoring from "./promise/scoring.ts"
export type { Signal, Stoppable } from "./promise/signal.ts"
export * as Explanation from "./public/explanation.ts"
export * as Numbers from "./public/numbers.ts"
