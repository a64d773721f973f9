import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import { registryIssues } from "../mechanism/registry.ts"
import { type MechanismSources, pluginsIssues } from "./registry-of.ts"

/** What is wrong with an argument that should be a rulebook as its readers make it; most often it is still the text. */
export const rulebookArgumentIssues = (value: unknown, name: string): ReadonlyArray<Issue> => {
  const isRead =
    isRecord(value) &&
    typeof value.id === "string" &&
    Array.isArray(value.criteria) &&
    Array.isArray(value.stages) &&
    isRecord(value.subjects)
  return isRead ? [] : [wrongArgument(name, "Rulebook", value)]
}

/** So for a local rule, as `parseRefinement` makes it. */
export const refinementArgumentIssues = (value: unknown): ReadonlyArray<Issue> => {
  const isRead =
    isRecord(value) &&
    typeof value.refines === "string" &&
    Array.isArray(value.criteria) &&
    isRecord(value.facts)
  return isRead ? [] : [wrongArgument("refinement", "Refinement", value)]
}

/** What is wrong with options that are none, or whose mechanisms or plugins are not what they should be. */
export const optionsIssues = (options: unknown): ReadonlyArray<Issue> => {
  if (!isRecord(options)) return [wrongArgument("options", "record", options)]
  const unregistered = options.mechanisms === undefined ? [] : registryIssues(options.mechanisms)
  return unregistered.length > 0 ? unregistered : pluginsIssues(options as MechanismSources)
}
