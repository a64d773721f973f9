import type { SubjectScope } from "../../scoring/subject-scope.ts"

/** The scopes of all rows by the id of their subject, each made when first asked for. */
export class ScopesById implements ReadonlyMap<string, SubjectScope> {
  private readonly rows: number
  private readonly id: (row: number) => string
  private readonly scope: (row: number) => SubjectScope
  private places: ReadonlyMap<string, number> | undefined

  constructor(rows: number, id: (row: number) => string, scope: (row: number) => SubjectScope) {
    this.rows = rows
    this.id = id
    this.scope = scope
  }

  /** The row of a subject; undefined for one that has none. */
  rowOf(id: string): number | undefined {
    this.places ??= new Map(Array.from({ length: this.rows }, (_, row) => [this.id(row), row]))
    return this.places.get(id)
  }

  get size(): number {
    return this.rows
  }

  get(id: string): SubjectScope | undefined {
    const row = this.rowOf(id)
    return row === undefined ? undefined : this.scope(row)
  }

  has(id: string): boolean {
    return this.rowOf(id) !== undefined
  }

  *entries(): MapIterator<[string, SubjectScope]> {
    for (let row = 0; row < this.rows; row += 1) yield [this.id(row), this.scope(row)]
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id
  }

  *values(): MapIterator<SubjectScope> {
    for (const [, scope] of this.entries()) yield scope
  }

  [Symbol.iterator](): MapIterator<[string, SubjectScope]> {
    return this.entries()
  }

  forEach(look: (scope: SubjectScope, id: string, map: ReadonlyMap<string, SubjectScope>) => void): void {
    for (const [id, scope] of this.entries()) look(scope, id, this)
  }
}
