import { Facts, Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { rulebookFacts } from "../arbitraries/rulebook-facts.ts"
import { type Fault, makeFault } from "../fault/fault.ts"
import { both, firstFault, shownFacts } from "../mechanism/laws/law.ts"
import type { TesterOptions } from "../run/runner.ts"

/**
 * What is tried on the facts of the cases and on generated ones:
 *
 * - `determinism`: the same facts give the same board and the same explanations, byte for byte;
 * - `order`: neither the order of subjects nor that of facts matters;
 * - `roundTrip`: printed and read back, the rulebook scores the same; so does the board as JSON;
 * - `explained`: every result is explained in both languages.
 */
export const rulebookLawNames = ["determinism", "order", "roundTrip", "explained"] as const

/**
 * The name of a law every rulebook is held to: the same facts give the same board (`determinism`), whatever their `order`;
 * written and read back it scores the same (`roundTrip`); every result is `explained` in both languages.
 *
 * @category Testing
 * @since 0.1.0
 */
export type RulebookLawName = (typeof rulebookLawNames)[number]

type Data = { readonly subjects: ReadonlyArray<{ readonly id?: unknown }> }

/** A rulebook under trial. */
export interface RulebookTrial {
  readonly rulebook: Rulebook.Rulebook
  readonly sources: Rulebook.MechanismSources
  readonly asOf: string
  readonly given: ReadonlyArray<Data>
  readonly options: TesterOptions
}

const boardOf = (
  trial: RulebookTrial,
  data: Data,
  rulebook = trial.rulebook,
): Scoring.Scoreboard | undefined => {
  const { asOf, sources } = trial
  const board = Result.flatMap(Facts.make(data), (entries) =>
    Scoring.compileOrThrow(rulebook, { asOf, ...sources }).score(entries),
  )
  return Result.isFailure(board) ? undefined : board.success
}

const explanations = (board: Scoring.Scoreboard): ReadonlyArray<string | undefined> =>
  board.subjects.flatMap(({ subject: { id } }) => [board.explainText(id, "vi"), board.explainText(id, "en")])

const printed = (board: Scoring.Scoreboard | undefined): string =>
  JSON.stringify([board?.toJson(), board && explanations(board)])

const results = (board: Scoring.Scoreboard | undefined): string => {
  const subjects = board?.toJson().subjects ?? []
  return JSON.stringify([...subjects].sort((a, b) => (a.id < b.id ? -1 : 1)))
}

const backwards = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, backwards(inner)]),
  )
}

const reversed = (data: Data): Data => ({
  ...data,
  subjects: data.subjects.toReversed().map((one) => backwards(one) as { readonly id?: unknown }),
})

type Broken = (trial: RulebookTrial, data: Data, place: string) => Fault | undefined

const broken: Readonly<Record<RulebookLawName, Broken>> = {
  determinism: (trial, data, place) => {
    const [first, second] = [boardOf(trial, data), boardOf(trial, data)].map(printed)
    const what = both("kết quả", "result")
    return first === second
      ? undefined
      : makeFault("law.determinism", place, { what, facts: shownFacts(data) })
  },
  order: (trial, data, place) =>
    results(boardOf(trial, data)) === results(boardOf(trial, reversed(data)))
      ? undefined
      : makeFault("law.order", place, {
          what: both("dữ kiện, đối tượng", "facts, subjects"),
          facts: shownFacts(data),
        }),
  roundTrip: (trial, data, place) => {
    const read = Rulebook.parse(Rulebook.print(trial.rulebook), trial.sources)
    const what = both("bộ tiêu chí", "the rulebook")
    if (Result.isFailure(read)) {
      return makeFault("law.round-trip", place, { what, found: read.failure.issues[0]?.message ?? "" })
    }
    const same = printed(boardOf(trial, data)) === printed(boardOf(trial, data, read.success))
    return same ? undefined : makeFault("law.round-trip", place, { what, found: shownFacts(data) })
  },
  explained: (trial, data, place) => {
    const board = boardOf(trial, data)
    const isWhole =
      board === undefined || explanations(board).every((words) => words !== undefined && words.trim() !== "")
    return isWhole
      ? undefined
      : makeFault("law.computed", place, { found: "explanation", facts: shownFacts(data) })
  },
}

/** Tries a law on the facts of every case, and then on generated ones. */
export const tryRulebookLaw = (law: RulebookLawName, trial: RulebookTrial): ReadonlyArray<Fault> => {
  const { rulebook, sources, options } = trial
  const faultOf = (data: Data) => broken[law](trial, data, `laws.${law}`)
  const [known] = trial.given.flatMap((data) => faultOf(data) ?? [])
  if (known !== undefined) return [known]
  const runs = Math.ceil((options.runs ?? 60) / 3)
  return firstFault(rulebookFacts(rulebook, sources), { ...options, runs }, faultOf)
}
