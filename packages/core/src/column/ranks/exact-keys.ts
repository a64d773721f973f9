import { evaluate } from "../../expression/evaluate.ts"
import type { Outcome } from "../../expression/outcome.ts"
import type { Scope } from "../../expression/scope.ts"
import { orderEquals } from "../../scoring/order-equals.ts"
import type { CompiledRulebook, RankingKey } from "../../scoring/program.ts"
import type { OrderExactly } from "./order-rows.ts"

/** The keys of some rows as the exact evaluator has them, kept in place of their facts. */
export class ExactKeys {
  /** Rows that were asked for and are not there. */
  readonly wanted = new Set<number>()
  private readonly program: CompiledRulebook
  private readonly known = new Map<number, ReadonlyArray<Outcome>>()

  constructor(program: CompiledRulebook) {
    this.program = program
  }

  /** Works out the keys of a row, and keeps them. */
  keep(row: number, scope: Scope): ReadonlyArray<Outcome> {
    const keys = this.program.rankingKeys.map((key) =>
      "by" in key ? evaluate(key.by, scope) : ({ kind: "absent", state: "missing", causes: [] } as const),
    )
    this.known.set(row, keys)
    this.wanted.delete(row)
    return keys
  }

  /** Orders rows by their keys; with one that is not there, leaves them as they are and asks for it. */
  readonly order: OrderExactly = (rows, from) => {
    const missing = rows.filter((row) => !this.known.has(row))
    for (const row of missing) this.wanted.add(row)
    if (missing.length > 0) return [rows]
    const items = rows.map((row) => ({ row, scope: this.scopeOf(row) }))
    return orderEquals(items, this.keys.slice(from)).map((run) => run.map(({ row }) => row))
  }

  /** The keys of the ranking, each looked up under its number. */
  private get keys(): ReadonlyArray<RankingKey> {
    return this.program.rankingKeys.map(
      (key, at): RankingKey =>
        "by" in key ? { by: { op: "result", of: String(at) }, order: key.order } : key,
    )
  }

  private scopeOf(row: number): Scope {
    const keys = this.known.get(row) as ReadonlyArray<Outcome>
    const missing = (): Outcome => ({ kind: "absent", state: "missing", causes: [] })
    return {
      subject: String(row),
      pool: { members: [], memo: new Map() },
      input: missing,
      parameter: missing,
      result: (of) => keys[Number(of)] ?? missing(),
    }
  }
}
