import type { AnyClassPolicy, AnyQuotaPolicy, AnyTieBreak } from "./policy.ts"
import type { AnyMechanism } from "./registry.ts"

/**
 * What plugins bring to a rulebook: their mechanisms, beside those it may name anyway, and policies. `Plugins.register`
 * of `@danvan/plugin-sdk` makes one. A value: two sets can differ in one process.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PluginSet {
  readonly mechanisms: ReadonlyArray<AnyMechanism>
  readonly tieBreaks?: ReadonlyArray<AnyTieBreak>
  readonly classPolicies?: ReadonlyArray<AnyClassPolicy>
  readonly quotaPolicies?: ReadonlyArray<AnyQuotaPolicy>
}
