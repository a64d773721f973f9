import type { Text } from "../language/text.ts"
import type { CompiledRulebook } from "./program.ts"
import type { SubjectScope } from "./subject-scope.ts"

/** Everybody together, in words. */
export const wholeBoard: Text = { vi: "toàn bảng", en: "the whole board" }

/** Those ranked together (cụm thi đua), by what they share. */
export const clusterOf = (
  { rulebook: { ranking } }: Pick<CompiledRulebook, "rulebook">,
  { bound }: Pick<SubjectScope, "bound">,
): Text | string => {
  const { attributes, group } = bound.subject
  const shared = (ranking?.within ?? []).map((name) => (name === "group" ? group : attributes[name]) ?? "")
  return shared.length === 0 ? wholeBoard : shared.join(", ")
}
