import type { Citation } from "../document/citation.ts"
import { describeCitation } from "../document/describe-citation.ts"
import { traceExpression } from "../expression/evaluate.ts"
import { type Text, text } from "../language/text.ts"
import { namedWithPlugin } from "../mechanism/plugin-stamp.ts"
import { beforePrefix } from "../scoring/define-results.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { CriterionResult } from "../scoring/results.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import type { StepWriter } from "./explain-step.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { numberText } from "./format-number.ts"
import type { Names } from "./names.ts"
import { absentText } from "./outcome-text.ts"
import { say, stateWords } from "./words.ts"

/** What every part of an explanation is written with. */
export interface Writing {
  readonly program: CompiledRulebook
  readonly names: Names
  readonly steps: StepWriter
  readonly scope: SubjectScope
}

/** Citations in words. */
export const citationTexts = (
  { rulebook }: CompiledRulebook,
  source: ReadonlyArray<Citation> | undefined,
): ReadonlyArray<Text> => (source ?? []).map((citation) => describeCitation(citation, rulebook.documents))

const pointsText = ({ points, assigned, absent }: CriterionResult, { names, scope }: Writing): Text => {
  if (points !== undefined) {
    return assigned === undefined
      ? numberText(points)
      : say("outOf", { points: numberText(points), max: numberText(assigned) })
  }
  return absent === undefined ? stateWords.missing : absentText(absent, names, scope.subject)
}

const mechanismText = ({ criterion }: CriterionResult, { scope }: Writing): Text | undefined => {
  const mechanism = scope.bound.variant.leaves.get(criterion.id)?.mechanism
  const note = criterion.note
  if (mechanism === undefined) return note
  const title = text((language) => namedWithPlugin(mechanism.title[language], mechanism.plugin))
  return note === undefined ? title : text((language) => `${title[language]}. ${note[language]}`)
}

/** Marked as not assigned or not applicable as a whole: there is nothing to calculate. */
const isMarked = ({ absent }: CriterionResult): boolean =>
  absent !== undefined &&
  absent.causes.length > 0 &&
  absent.causes.every(({ code }) => code === "input-not-assigned" || code === "input-not-applicable")

type Family = readonly [CriterionResult, CriterionResult[]]

/** The results of one depth, each with those inside it, which follow it. */
const familiesOf = (results: ReadonlyArray<CriterionResult>, depth: number): ReadonlyArray<Family> => {
  const families: Family[] = []
  for (const result of results) {
    if (result.depth === depth) families.push([result, []])
    else families.at(-1)?.[1].push(result)
  }
  return families
}

/** How a result came about: first what it was before a last rule, where one changes it. */
export const resultSteps = (of: string, { scope, steps }: Writing): ReadonlyArray<Explanation> =>
  [`${beforePrefix}${of}`, of].flatMap((name) => {
    const definition = scope.bound.variant.definitions.get(name)
    return definition === undefined ? [] : steps.steps(traceExpression(definition, scope))
  })

/** Explains criteria as a tree: each with its points, how they came about, and its citation. */
export const explainCriteria = (
  results: ReadonlyArray<CriterionResult>,
  writing: Writing,
  depth = 0,
): ReadonlyArray<Explanation> =>
  familiesOf(results, depth).map(([result, inside]): Explanation => {
    const { criterion } = result
    const isGroup = criterion.criteria !== undefined
    const steps = isMarked(result) ? [] : resultSteps(criterion.id, writing)
    // A group's sum is plain from its members; only what limits or rounds it is worth a line.
    const shown = isGroup ? steps.filter((step) => step.value === undefined) : steps
    return explanation("criterion", writing.names.criterion(criterion.id), {
      value: pointsText(result, writing),
      detail: mechanismText(result, writing),
      citations: citationTexts(writing.program, criterion.source),
      children: [...explainCriteria(inside, writing, depth + 1), ...shown],
    })
  })
