import { allCriteria } from "../rulebook/criterion.ts"
import type { CompiledRulebook, Variant } from "../scoring/program.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import { Dependence } from "./dependence.ts"

/** How many changes are tried for one subject, in all: then danvan stops, and says which facts it did not look at. */
const maxTrials = 20_000

/** One subject, with all that is needed to try a change on it. */
export class Bench {
  readonly program: CompiledRulebook
  readonly scope: SubjectScope
  /** Everybody on the board, by id. */
  readonly scopes: ReadonlyMap<string, SubjectScope>
  /** The criteria that concern the subject. */
  readonly criteria: ReadonlySet<string>
  private readonly dependences = new Map<Variant, Dependence>()
  private tried = 0
  private level: number | undefined

  constructor(program: CompiledRulebook, scope: SubjectScope, scopes: ReadonlyMap<string, SubjectScope>) {
    this.program = program
    this.scope = scope
    this.scopes = scopes
    this.criteria = new Set(
      [...allCriteria(scope.bound.variant.criteria)].map(({ criterion }) => criterion.id),
    )
  }

  get variant(): Variant {
    return this.scope.bound.variant
  }

  /** What hangs on what for the subject, or for another variant. */
  dependence(variant: Variant = this.variant): Dependence {
    const known = this.dependences.get(variant)
    if (known !== undefined) return known
    const made = new Dependence(variant)
    this.dependences.set(variant, made)
    return made
  }

  /** The level of the points as they are: the same whichever fact is looked at, so it is found once. */
  levelNow(find: () => number): number {
    this.level ??= find()
    return this.level
  }

  /** Counts a trial. */
  count(): void {
    this.tried += 1
  }

  get isSpent(): boolean {
    return this.tried >= maxTrials
  }
}
