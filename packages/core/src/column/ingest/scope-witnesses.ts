import { isRecord } from "../../issue/wrong-argument.ts"
import type { FactColumns } from "../facts/fact-columns.ts"

const wordAt = (columns: Pick<FactColumns, "group" | "attributes">, name: string, row: number): string => {
  const column =
    name === "group"
      ? columns.group
      : Object.hasOwn(columns.attributes, name)
        ? columns.attributes[name]
        : undefined
  return column?.words[column.data[row] as number] ?? ""
}

/** What a scope names, as far as it can be read: anything odd has no witness, and the slow reader tells why. */
const namedBy = (scope: unknown): ReadonlyArray<readonly [string, unknown]> => {
  const by = isRecord(scope) ? scope.by : undefined
  return isRecord(by) ? Object.entries(by).sort(([a], [b]) => (a < b ? -1 : 1)) : []
}

/** For every scope a row that is in it, where there is one: the slow reader has to see that a scope is inhabited. */
export const scopeWitnesses = (
  columns: Pick<FactColumns, "rows" | "group" | "attributes">,
  scopes: ReadonlyArray<unknown>,
): ReadonlyArray<number> => {
  const wanted = Map.groupBy(scopes.map(namedBy), (pairs) => JSON.stringify(pairs.map(([name]) => name)))
  return [...wanted].flatMap(([key, alike]) => {
    const names = JSON.parse(key) as ReadonlyArray<string>
    const open = new Set(alike.map((pairs) => JSON.stringify(pairs.map(([, word]) => String(word)))))
    const found: number[] = []
    for (let row = 0; row < columns.rows && open.size > 0; row += 1) {
      if (open.delete(JSON.stringify(names.map((name) => wordAt(columns, name, row))))) found.push(row)
    }
    return found
  })
}
