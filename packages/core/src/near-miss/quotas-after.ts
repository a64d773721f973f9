import { booleanOutcome, numberOutcome, type Outcome } from "../expression/outcome.ts"
import { type FactTable, factKey } from "../scoring/fact-table.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { scoreSubjects } from "../scoring/score-subjects.ts"
import type { FactValue, QuotaAfter, Way } from "./near-miss.ts"

/** A value of a fact as expressions see it. */
export const outcomeOfValue = (value: FactValue): Outcome => {
  if (typeof value === "boolean") return booleanOutcome(value)
  return typeof value === "string" ? { kind: "text", value } : numberOutcome(value)
}

/** Scores the whole board anew with one way taken, and tells what the quotas then make of the subject. */
export const quotasAfter = (
  program: CompiledRulebook,
  table: FactTable,
  stage: string | undefined,
  id: string,
  way: Pick<Way, "criterion" | "name" | "to">,
): QuotaAfter => {
  const subjects = table.subjects.map((bound) =>
    bound.subject.id === id
      ? {
          ...bound,
          facts: new Map([
            ...bound.facts,
            [factKey(way.criterion, way.name, stage), outcomeOfValue(way.to)] as const,
          ]),
        }
      : bound,
  )
  const after = scoreSubjects(program, { ...table, subjects }, stage).subjects.find(
    ({ subject }) => subject.id === id,
  )
  return { proposedClass: after?.proposedClass, verdicts: after?.quotas ?? [] }
}
