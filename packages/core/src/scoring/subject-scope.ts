import { callOpaque, type OpaqueResult } from "../expression/call-opaque.ts"
import { evaluate } from "../expression/evaluate.ts"
import type { Opaque } from "../expression/expression.ts"
import { absentOutcome, numberOutcome, type Outcome } from "../expression/outcome.ts"
import type { CallGuard } from "../expression/plugin-call.ts"
import type { About, Pool, Scope } from "../expression/scope.ts"
import type { Issue } from "../issue/issue.ts"
import { beforePrefix } from "./define-results.ts"
import { type BoundSubject, lookUp } from "./fact-table.ts"
import { holdPoints } from "./hold-points.ts"
import type { CompiledRulebook } from "./program.ts"

/** A subject as expressions see it: facts at one stage, results computed when first asked for. */
export class SubjectScope implements Scope {
  readonly bound: BoundSubject
  readonly subject: string
  pool: Pool = { members: [], memo: new Map() }
  private readonly program: CompiledRulebook
  private readonly stages: ReadonlyArray<string>
  private readonly results = new Map<string, Outcome>()
  private readonly calls = new Map<Opaque, OpaqueResult>()
  private readonly beyond: Issue[] = []

  constructor(program: CompiledRulebook, bound: BoundSubject, stages: ReadonlyArray<string>) {
    this.program = program
    this.bound = bound
    this.subject = bound.subject.id
    this.stages = stages
  }

  readonly input = (name: string, criterion: string | undefined): Outcome =>
    lookUp(this.bound, name, criterion, this.stages)

  readonly parameter = (name: string): Outcome => {
    const value = this.program.parameters.get(name)
    return value === undefined
      ? absentOutcome("missing", { code: "input-missing", subject: this.subject, name })
      : numberOutcome(value)
  }

  get about(): About {
    return this.bound.subject
  }

  /** What stands before every call of a plugin's function. */
  get guard(): CallGuard | undefined {
    return this.program.policies.guard
  }

  /** Each function is called once: an explanation tells of the very answer that was scored. */
  readonly opaque = (opaque: Opaque, facts: ReadonlyArray<Outcome>): Outcome => {
    const known = this.calls.get(opaque)
    if (known !== undefined) return known.outcome
    const result = callOpaque(opaque, facts, this.subject, this.guard)
    this.calls.set(opaque, result)
    return result.outcome
  }

  /** What plugins did instead of answering. */
  get failures(): ReadonlyArray<Issue> {
    return [...[...this.calls.values()].flatMap(({ issue }) => issue ?? []), ...this.beyond]
  }

  private held(of: string, outcome: Outcome): Outcome {
    const id = of.startsWith(beforePrefix) ? of.slice(beforePrefix.length) : of
    const leaf = this.bound.variant.leaves.get(id)
    if (leaf === undefined) return outcome
    const held = holdPoints(outcome, id, leaf, this.subject)
    if (held.issue !== undefined) this.beyond.push(held.issue)
    return held.outcome
  }

  readonly result = (of: string): Outcome => {
    const known = this.results.get(of)
    if (known !== undefined) return known
    const definition = this.bound.variant.definitions.get(of)
    // A criterion of another group: formulas shared by all groups may name it.
    const outcome =
      definition === undefined
        ? absentOutcome("not-applicable", { code: "input-not-applicable", subject: this.subject, name: of })
        : this.held(of, evaluate(definition, this))
    this.results.set(of, outcome)
    return outcome
  }
}
