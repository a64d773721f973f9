import { parseDecimal } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { CompiledRulebook, Variant } from "../scoring/program.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import { Dependence } from "./dependence.ts"

/**
 * How much is worked out for one search, counted in steps of evaluation: then danvan stops, and says which facts it
 * did not look at. Counted and not timed, so that everybody finds the same.
 */
const maxWork = 5_000_000

/** What a trial costs besides the expressions it evaluates. */
const trialCost = 250

/** One subject, with all that is needed to try a change on it. */
export class Bench {
  readonly program: CompiledRulebook
  readonly scope: SubjectScope
  /** Everybody on the board, by id. */
  readonly scopes: ReadonlyMap<string, SubjectScope>
  /** The criteria that concern the subject. */
  readonly criteria: ReadonlySet<string>
  private readonly dependences = new Map<Variant, Dependence>()
  /** The printed maxima of the criteria. */
  readonly maxima: ReadonlyMap<string, Exact>
  private readonly effort: number
  private spent = 0
  private allowed = 0
  private level: number | undefined

  constructor(
    program: CompiledRulebook,
    scope: SubjectScope,
    scopes: ReadonlyMap<string, SubjectScope>,
    effort = 1,
  ) {
    this.program = program
    this.scope = scope
    this.scopes = scopes
    this.effort = effort
    const criteria = [...allCriteria(scope.bound.variant.criteria)].map(({ criterion }) => criterion)
    this.criteria = new Set(criteria.map(({ id }) => id))
    this.maxima = new Map(
      criteria.flatMap(({ id, max }) => {
        const maximum = max === undefined ? undefined : parseDecimal(max)
        return maximum === undefined ? [] : [[id, maximum] as const]
      }),
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

  /** Counts a trial that evaluates so many nodes. */
  count(nodes: number): void {
    this.spent += trialCost + nodes
  }

  /** Begins a search of its own. */
  allow(): void {
    this.allowed = this.spent + maxWork * this.effort
  }

  get isSpent(): boolean {
    return this.spent >= this.allowed
  }
}
