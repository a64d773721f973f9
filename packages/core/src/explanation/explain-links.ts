import * as Result from "effect/Result"
import { same, type Text, text } from "../language/text.ts"
import type { FactDeclaration } from "../rulebook/fact-declaration.ts"
import type { LinkedFrom, LinkedValue } from "../scoring/linked-value.ts"
import type { BoardResults } from "../scoring/results.ts"
import { describePeriod } from "../time/describe-period.ts"
import { parsePeriod } from "../time/parse-period.ts"
import { citationTexts, type Writing } from "./explain-criterion.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { outcomeText } from "./outcome-text.ts"
import { say } from "./words.ts"

/** More sources than a person reads; how many there are in all is told. */
const mostShown = 12

const periodText = (period: string): Text => {
  const parsed = parsePeriod(period)
  return text((language) => (Result.isSuccess(parsed) ? describePeriod(parsed.success, language) : period))
}

const where = ({ board, period, scorer }: LinkedFrom): Text => {
  const parts = [
    board,
    ...(period === undefined ? [] : [periodText(period)]),
    ...(scorer === undefined ? [] : [say("scoredBy", { scorer })]),
  ]
  return text((language) => parts.map((part) => part[language]).join(", "))
}

/** A result of another is told by its name, the subject's own results by their boards. */
const sourceStep = (from: LinkedFrom, own: string | undefined): Explanation => {
  const value = from.provisional ? say("provisional", { value: from.value }) : from.value
  return from.subject === own
    ? explanation("step", where(from), { value })
    : explanation("step", same(from.name), { value, detail: where(from) })
}

/** The results a linked fact was read from, each with its board and period. */
export const linkSteps = (linked: LinkedValue | undefined, own?: string): ReadonlyArray<Explanation> => {
  if (linked === undefined) return []
  const shown = linked.from.slice(0, mostShown).map((from) => sourceStep(from, own))
  const more = linked.from.length - shown.length
  return more > 0 ? [...shown, explanation("step", say("moreSources", { count: more }))] : shown
}

const explainLink = (
  name: string,
  linked: LinkedValue,
  source: FactDeclaration["source"],
  { scope, names, program }: Writing,
): Explanation => {
  const field = names.fieldOf(name, undefined)
  const { outcome } = linked
  const value = (): Text => {
    if (outcome.kind === "list") return say("records", { count: linked.from.length })
    if (outcome.kind === "text") return names.option(outcome.value, field)
    return outcomeText(outcome, names, scope.subject, field?.type === "percent")
  }
  return explanation("link", names.fact(name, undefined), {
    value: value(),
    citations: citationTexts(program, source),
    children: linkSteps(linked, scope.subject),
  })
}

/** Explains every fact that was read from other results instead of being entered: the subject's, then its scopes'. */
export const explainLinks = (
  { quotaScopes }: Pick<BoardResults, "quotaScopes">,
  writing: Writing,
): ReadonlyArray<Explanation> => {
  const { facts, scopeFacts } = writing.program.rulebook
  const { subject, linked = new Map<string, LinkedValue>() } = writing.scope.bound
  const around = quotaScopes.filter(({ by }) =>
    Object.entries(by).every(([name, value]) => subject.attributes[name] === value),
  )
  return [
    ...[...linked].map(([name, value]) => explainLink(name, value, facts[name]?.source, writing)),
    ...around.flatMap(({ linked: ofScope = new Map<string, LinkedValue>() }) =>
      [...ofScope].map(([name, value]) => explainLink(name, value, scopeFacts[name]?.source, writing)),
    ),
  ]
}
