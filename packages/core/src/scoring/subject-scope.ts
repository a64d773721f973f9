import { evaluate } from "../expression/evaluate.ts"
import { absentOutcome, numberOutcome, type Outcome } from "../expression/outcome.ts"
import type { Pool, Scope } from "../expression/scope.ts"
import { type BoundSubject, lookUp } from "./fact-table.ts"
import type { CompiledRulebook } from "./program.ts"

/** A subject as expressions see it: facts at one stage, results computed when first asked for. */
export class SubjectScope implements Scope {
  readonly bound: BoundSubject
  readonly subject: string
  pool: Pool = { members: [], memo: new Map() }
  private readonly program: CompiledRulebook
  private readonly stages: ReadonlyArray<string>
  private readonly results = new Map<string, Outcome>()

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

  readonly result = (of: string): Outcome => {
    const known = this.results.get(of)
    if (known !== undefined) return known
    const definition = this.bound.variant.definitions.get(of)
    // A criterion of another group: formulas shared by all groups may name it.
    const outcome =
      definition === undefined
        ? absentOutcome("not-applicable", { code: "input-not-applicable", subject: this.subject, name: of })
        : evaluate(definition, this)
    this.results.set(of, outcome)
    return outcome
  }
}
