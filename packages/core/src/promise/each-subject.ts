import type { Explanation } from "../explanation/explanation.ts"
import { expectNoIssues } from "../issue/argument-error.ts"
import type { NearMissOptions } from "../near-miss/find-near-miss.ts"
import type { NearMiss } from "../near-miss/near-miss.ts"
import { boardIssues } from "../program/expect-program.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import { pause } from "./pause.ts"
import { heededSignal, type Stoppable } from "./signal.ts"

/**
 * Whom to ask about.
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export interface EachOptions extends Stoppable {
  /** Every subject of the board, in its order, if left out; those who are not on it are passed over. */
  readonly ids?: Iterable<string>
}

/** Asks about one subject after the other; others have their turn in between. */
async function* each<A>(
  board: Scoreboard,
  options: EachOptions,
  ask: (id: string) => A | undefined,
): AsyncGenerator<A, void, undefined> {
  heededSignal(options)
  expectNoIssues(boardIssues(board, "board"))
  for (const id of options.ids ?? board.subjects.map(({ subject }) => subject.id)) {
    const answer = ask(id)
    if (answer !== undefined) yield answer
    await pause()
    heededSignal(options)
  }
}

/**
 * Why each subject's result is what it is. One alone: `board.explain(id)`.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: plan, title: Kế hoạch, max: 10, mechanism: yes-no }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const board = await program.score(await Facts.make({ subjects: [{ id: "a" }, { id: "b" }] }))
 *
 * const said: string[] = []
 * for await (const explanation of Scoring.explanations(board)) said.push(explanation.title.vi)
 * said.length // 2
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export const explanations = (
  board: Scoreboard,
  options: EachOptions = {},
): AsyncGenerator<Explanation, void, undefined> => each(board, options, (id) => board.explain(id))

/**
 * How near each subject is to the next class. One alone: `board.nearMiss(id)`.
 *
 * @example
 * ```ts
 * import { Facts, Numbers, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }],
 *     classification: { rounding: none, classes: [
 *       { id: good, title: Tốt, atLeast: 80 }, { id: fair, title: Khá, below: 80 }] } }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const facts = await Facts.make({ subjects: [{ id: "u1", criteria: { tasks: { done: 31, assigned: 40 } } }] })
 *
 * const short: string[] = []
 * for await (const { next, needed } of Scoring.nearMisses(await program.score(facts))) {
 *   if (needed !== undefined) short.push(`${next}: ${Numbers.toDecimal(needed.by)}`)
 * }
 * short // ["good: 2.5"]
 * ```
 *
 * @param options - `quotas`: also put every way to the quotas, for which the whole board is scored anew each time.
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export const nearMisses = (
  board: Scoreboard,
  options: EachOptions & NearMissOptions = {},
): AsyncGenerator<NearMiss, void, undefined> => each(board, options, (id) => board.nearMiss(id, options))
