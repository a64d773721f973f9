import type { Pools } from "../../expression/columns/aggregate.ts"
import type { Pool } from "../../expression/scope.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { SubjectScope } from "../../scoring/subject-scope.ts"
import { type Candidate, rated } from "../../scoring/subject-scopes.ts"
import { boundSubjectOf, type FactColumns } from "./fact-columns.ts"

const noPool: Pool = { members: [], memo: new Map() }

/** Subjects as the exact evaluator sees them, by row. */
export interface Candidates {
  /** A subject alone: what rules say of it that look at nobody else. */
  readonly alone: (row: number) => Candidate
  /** A subject in its pool. */
  readonly candidate: (row: number) => Candidate
}

/** Subjects as the exact evaluator sees them, made when first asked for. */
export class RowScopes implements Candidates {
  private readonly program: CompiledRulebook
  private readonly columns: FactColumns
  private readonly pools: Pools | undefined
  private readonly candidates = new Map<number, Candidate>()
  private members: ReadonlyMap<number, ReadonlyArray<number>> | undefined

  /** Without `pools` nobody is compared with anybody. */
  constructor(program: CompiledRulebook, columns: FactColumns, pools: Pools | undefined) {
    this.program = program
    this.columns = columns
    this.pools = pools
  }

  alone(row: number): Candidate {
    const known = this.candidates.get(row)
    if (known !== undefined) return known
    const candidate = rated(
      new SubjectScope(this.program, boundSubjectOf(this.program, this.columns, row), []),
    )
    this.candidates.set(row, candidate)
    return candidate
  }

  private readonly joined = new Map<number, Pool>()

  candidate(row: number): Candidate {
    const one = this.alone(row)
    one.scope.pool = this.pools === undefined ? noPool : this.poolOf(this.pools, row)
    return one
  }

  /** Forgets a subject whose facts have changed, and what those of its pool came to. */
  forget(row: number): void {
    this.candidates.delete(row)
    const pool = this.pools?.of[row]
    if (pool === undefined || !this.joined.delete(pool)) return
    for (const member of this.members?.get(pool) ?? []) this.candidates.delete(member)
  }

  private poolOf({ of }: Pools, row: number): Pool {
    const number = of[row] as number
    const known = this.joined.get(number)
    if (known !== undefined) return known
    this.members ??= Map.groupBy(of.keys(), (member) => of[member] as number)
    const own = this.members.get(number) ?? []
    const pool: Pool = { members: this.scopesOf(own), memo: new Map() }
    this.joined.set(number, pool)
    for (const row of own) this.alone(row).scope.pool = pool
    return pool
  }

  private scopesOf(rows: ReadonlyArray<number>): ReadonlyArray<SubjectScope> {
    return rows.flatMap((row) => {
      const { scope, notRated } = this.alone(row)
      return notRated === undefined ? [scope] : []
    })
  }
}
