import { evaluate } from "../expression/evaluate.ts"
import type { Absent } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import { type ClassResult, type Finding, isTrue } from "./class-result.ts"
import type { ReadyClassification } from "./program.ts"

/** What the vetoes came to. */
export interface Vetoed {
  /** The worst class a veto leads to that holds without exception. */
  readonly firm: string | undefined
  /** The worst class a veto would lead to, were it not left to the authority by its exception. */
  readonly excused: string | undefined
  /** Vetoes of which it is unknown whether they hold, or whether their exception does. */
  readonly open: ReadonlyArray<{ readonly class: string; readonly absent: Absent }>
}

/** The worse of two classes in an order from best to worst. */
const worse = (order: ReadonlyArray<string>, left: string | undefined, right: string): string =>
  left === undefined || order.indexOf(right) > order.indexOf(left) ? right : left

/** Looks at every veto (phủ quyết); their order does not matter. */
export const lookAtVetoes = (
  vetoes: ReadyClassification["vetoes"],
  order: ReadonlyArray<string>,
  scope: Scope,
  findings: Finding[],
): Vetoed => {
  let firm: string | undefined
  let excused: string | undefined
  const open: Array<{ readonly class: string; readonly absent: Absent }> = []
  for (const { rule, when, discretion } of vetoes) {
    const outcome = evaluate(when, scope)
    const exception = isTrue(outcome) && discretion !== undefined ? evaluate(discretion, scope) : undefined
    const lifted = exception !== undefined && isTrue(exception)
    findings.push({ kind: "veto", rule, when, outcome, discretion: lifted })
    if (outcome.kind === "absent") open.push({ class: rule.class, absent: outcome })
    else if (exception?.kind === "absent") open.push({ class: rule.class, absent: exception })
    else if (lifted) excused = worse(order, excused, rule.class)
    else if (isTrue(outcome)) firm = worse(order, firm, rule.class)
  }
  return { firm, excused, open }
}

/** The class the points give, or the worse one of a veto that holds without exception. */
export const withFirmVetoes = (
  { firm }: Vetoed,
  byPoints: ClassResult,
  order: ReadonlyArray<string>,
): ClassResult =>
  byPoints.status === "classified" && firm !== undefined
    ? { ...byPoints, class: worse(order, byPoints.class, firm) }
    : byPoints

/**
 * Weighs the vetoes that are open or left to the authority against the class everything else gives. A veto only ever
 * lowers, so these matter only if they would lower further.
 */
export const weighOpenVetoes = (
  { excused, open }: Vetoed,
  settled: ClassResult,
  order: ReadonlyArray<string>,
): ClassResult => {
  const { findings } = settled
  const reached = settled.status === "classified" ? settled.class : undefined
  const lowers = (id: string): boolean => reached === undefined || order.indexOf(id) > order.indexOf(reached)
  const undecided = open.find((veto) => lowers(veto.class))
  if (undecided !== undefined) return { status: "unknown", absent: undecided.absent, findings }
  return excused !== undefined && lowers(excused)
    ? { status: "needs-decision", about: excused, findings }
    : settled
}
