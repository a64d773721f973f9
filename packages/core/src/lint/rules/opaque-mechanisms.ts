import { makeIssue } from "../../issue/issue.ts"
import { pluginLabel } from "../../mechanism/plugin-stamp.ts"
import type { LintRule } from "../linted.ts"

/** Criteria scored by a function: what is proved of the rulebook takes the function at its word. */
export const opaqueMechanisms: LintRule = ({ variants, paths }) => {
  const found = new Map(
    variants.flatMap(({ leaves }) => [...leaves]).filter(([, { expression }]) => expression.op === "opaque"),
  )
  return [...found].map(([id, { mechanism }]) => {
    const facts = { id, name: mechanism.name, plugin: pluginLabel(mechanism) }
    return makeIssue("lint.opaque", [...(paths.get(id) ?? []), "mechanism"], facts, { severity: "info" })
  })
}
