import { evaluate } from "../expression/evaluate.ts"
import { same, type Text, text } from "../language/text.ts"
import { parseDecimal } from "../number/decimal.ts"
import { zero } from "../number/exact.ts"
import type { NotRatedRule, Scale } from "../rulebook/rulebook.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import { explainClassification, proposalText } from "./explain-classification.ts"
import { citationTexts, explainCriteria, resultSteps, type Writing } from "./explain-criterion.ts"
import { explainLinks } from "./explain-links.ts"
import { explainQuotas } from "./explain-quotas.ts"
import { StepWriter } from "./explain-step.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { numberText } from "./format-number.ts"
import { Names } from "./names.ts"
import { absentText } from "./outcome-text.ts"
import { say, stateWords } from "./words.ts"

/** Why it is not known whether a rule holds. */
const undecidedText = ({ id }: NotRatedRule, { scope, names }: Writing): Text => {
  const when = scope.bound.variant.notRated.find(({ rule }) => rule.id === id)?.when
  const outcome = when === undefined ? undefined : evaluate(when, scope)
  return outcome?.kind === "absent" ? absentText(outcome, names, scope.subject) : stateWords.missing
}

const explainNotRated = (result: SubjectResult, writing: Writing): ReadonlyArray<Explanation> => {
  const { notRated } = result
  const title = { vi: "Không xếp loại", en: "Not rated" }
  if (notRated === undefined) {
    return result.undecided.map((rule) =>
      explanation("not-rated", rule.title, {
        value: undecidedText(rule, writing),
        citations: citationTexts(writing.program, rule.source),
      }),
    )
  }
  if ("decision" in notRated) return [explanation("not-rated", title, { value: notRated.decision })]
  return [
    explanation("not-rated", title, {
      value: notRated.rule.title,
      citations: citationTexts(writing.program, notRated.rule.source),
    }),
  ]
}

const explainTotal = (result: SubjectResult, scale: Scale, writing: Writing): Explanation => {
  const { scope, program, names } = writing
  const outcome = scope.result("total")
  const { source } = program.rulebook
  return explanation(
    "total",
    { vi: "Tổng điểm", en: "Total" },
    {
      value:
        outcome.kind === "absent"
          ? absentText(outcome, names, scope.subject)
          : say("outOf", {
              points: numberText(result.total ?? outcomeValue(outcome)),
              max: numberText(parseDecimal(scale.max) ?? zero),
            }),
      citations: citationTexts(program, scale.source ?? source),
      children: [...explainCriteria(result.criteria, writing), ...resultSteps("total", writing)],
    },
  )
}

const outcomeValue = (outcome: ReturnType<Writing["scope"]["result"]>) => {
  if (outcome.kind !== "number") throw new TypeError("a total is a number")
  return outcome.value
}

const explainRank = ({ rank }: SubjectResult): ReadonlyArray<Explanation> => {
  if (rank === undefined) return []
  const facts = { rank: rank.rank, of: rank.of }
  return [
    explanation(
      "rank",
      { vi: "Xếp hạng", en: "Rank" },
      { value: say(rank.tied ? "rankTied" : "rankOf", facts) },
    ),
  ]
}

const explainStages = (
  result: SubjectResult,
  shown: string | undefined,
  { program }: Writing,
): ReadonlyArray<Explanation> =>
  program.rulebook.stages.map(({ id, title }) => {
    const total = result.stageTotals[id]
    const state = id === shown ? (result.incompleteBecause ?? "missing") : "missing"
    return explanation("stage", title, {
      value: total === undefined ? stateWords[state] : numberText(total),
    })
  })

/**
 * Explains one subject's result from its facts to the proposal: class, quotas, rank, totals by stage, and every
 * criterion with its steps and citations. Undefined for a subject that is not on the board.
 *
 * @category Explanation
 * @since 0.1.0
 */
export const explainSubject = (
  program: CompiledRulebook,
  board: BoardResults,
  id: string,
): Explanation | undefined => {
  const result = board.subjects.find((one) => one.subject.id === id)
  const scope = board.scopes.get(id)
  if (result === undefined || scope === undefined) return undefined
  const names = new Names(program, board.scopes)
  const writing: Writing = { program, names, scope, steps: new StepWriter(names, id) }
  const rated = result.notRated === undefined
  const { scale } = program.rulebook
  const name = result.subject.name === id ? same(id) : text(() => `${result.subject.name} (${id})`)
  return explanation("subject", name, {
    value: proposalText(result, writing),
    detail: program.rulebook.title,
    citations: citationTexts(program, program.rulebook.source),
    children: [
      ...explainNotRated(result, writing),
      ...explainClassification(result, writing),
      ...explainQuotas(result, board, writing),
      ...explainRank(result),
      ...explainLinks(board, writing),
      ...(rated && scale !== undefined ? explainStages(result, board.stage, writing) : []),
      ...(rated && scale !== undefined ? [explainTotal(result, scale, writing)] : []),
    ],
  })
}
