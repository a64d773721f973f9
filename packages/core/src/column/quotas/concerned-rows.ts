import type { ReadyQuota } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { rowsWhere } from "../facts/group-rows.ts"

/** The rows a quota concerns: those of the groups it applies to. */
export const concernedBy = ({ rule }: ReadyQuota, { rows, group }: FactColumns): Int32Array => {
  const { appliesTo } = rule
  if (appliesTo === undefined) return rowsWhere(rows, () => true)
  const isIn = group?.words.map((word) => appliesTo.includes(word)) ?? []
  return rowsWhere(rows, (row) => group !== undefined && isIn[group.data[row] as number] === true)
}
