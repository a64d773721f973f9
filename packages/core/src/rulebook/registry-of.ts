import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import type { PluginSet } from "../mechanism/plugin-set.ts"
import { type MechanismRegistry, makeRegistryOrThrow } from "../mechanism/registry.ts"
import { standardMechanisms } from "../mechanism/standard/standard-mechanisms.ts"

/** The registry of danvan's own mechanisms. */
export const standardRegistry: MechanismRegistry = /* @__PURE__ */ makeRegistryOrThrow(standardMechanisms)

/**
 * Where the mechanisms that a rulebook may name come from.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface MechanismSources {
  /** The mechanisms criteria may name; the standard ones if left out. */
  readonly mechanisms?: MechanismRegistry | undefined
  /** Registered plugins, whose mechanisms criteria may name too. */
  readonly plugins?: PluginSet | undefined
}

/** What is wrong with plugins: no set at all, or a name that another mechanism has. */
export const pluginsIssues = ({
  mechanisms = standardRegistry,
  plugins,
}: MechanismSources): ReadonlyArray<Issue> => {
  if (plugins === undefined) return []
  if (!isRecord(plugins) || !Array.isArray(plugins.mechanisms)) {
    return [wrongArgument("plugins", "PluginSet", plugins)]
  }
  const others = (["tieBreaks", "classPolicies", "quotaPolicies"] as const).filter(
    (part) => plugins[part] !== undefined && !Array.isArray(plugins[part]),
  )
  if (others.length > 0) return [wrongArgument("plugins", "PluginSet", plugins)]
  return plugins.mechanisms.flatMap((mechanism, index): ReadonlyArray<Issue> => {
    const path = ["plugins", "mechanisms", index]
    if (!isRecord(mechanism as unknown) || typeof mechanism.name !== "string") {
      return [{ ...wrongArgument("plugins", "PluginSet", mechanism), path }]
    }
    const known = mechanisms.get(mechanism.name)
    return known === undefined || known === mechanism
      ? []
      : [makeIssue("mechanism.duplicate", path, { name: mechanism.name })]
  })
}

/** Every mechanism that may be named; {@link pluginsIssues} has found nothing. */
export const registryOf = ({
  mechanisms = standardRegistry,
  plugins,
}: MechanismSources): MechanismRegistry =>
  plugins === undefined
    ? mechanisms
    : new Map([...mechanisms, ...plugins.mechanisms.map((one) => [one.name, one] as const)])
