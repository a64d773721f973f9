import type { CompiledRulebook } from "../../scoring/program.ts"
import { isColumnar } from "../board/score-rows-exactly.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { usesPools } from "../facts/uses-pools.ts"

/**
 * Why rows have to be scored together (vì sao phải chấm chung):
 *
 * - `compared`: subjects are compared with each other;
 * - `own-code`: a plugin, or a mechanism of the caller's own, has a say, and code cannot be posted;
 * - `lists`: facts are lists, which take longer to hand over than to go through.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export type Together = "compared" | "own-code" | "lists"

const hasLists = ({ facts, criteria }: FactColumns): boolean =>
  [facts, ...Object.values(criteria)].some((own) => Object.values(own).some(({ kind }) => kind === "list"))

/** Why rows have to be scored together; nothing where each stands by itself. */
export const whyTogether = (program: CompiledRulebook, columns: FactColumns): Together | undefined => {
  if (!isColumnar(program) || program.isOwnCode) return "own-code"
  if (usesPools(program)) return "compared"
  return hasLists(columns) ? "lists" : undefined
}
