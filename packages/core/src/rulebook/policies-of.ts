import type { CallGuard } from "../expression/plugin-call.ts"
import type { PluginSet } from "../mechanism/plugin-set.ts"
import type { AnyClassPolicy, AnyQuotaPolicy, AnyTieBreak } from "../mechanism/policy.ts"

/** The policies a rulebook may refer to, by name, and what stands before their calls. */
export interface Policies {
  readonly ties: ReadonlyMap<string, AnyTieBreak>
  readonly classes: ReadonlyMap<string, AnyClassPolicy>
  readonly quotas: ReadonlyMap<string, AnyQuotaPolicy>
  readonly guard: CallGuard | undefined
}

/** Danvan has none of its own. */
export const noPolicies: Policies = {
  ties: new Map(),
  classes: new Map(),
  quotas: new Map(),
  guard: undefined,
}

const byName = <One extends { readonly name: string }>(
  all: ReadonlyArray<One> = [],
): ReadonlyMap<string, One> => new Map(all.map((one) => [one.name, one]))

/** The policies that plugins bring. */
export const policiesOf = ({
  plugins,
  guard,
}: {
  readonly plugins?: PluginSet | undefined
  readonly guard?: CallGuard | undefined
}): Policies => ({
  ties: byName(plugins?.tieBreaks),
  classes: byName(plugins?.classPolicies),
  quotas: byName(plugins?.quotaPolicies),
  guard,
})
