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
  /** Ways to score a criterion. */
  readonly mechanisms: ReadonlyArray<AnyMechanism>
  /**
   * Ways to tell equals apart (tiêu chí phụ).
   *
   * @beta
   */
  readonly tieBreaks?: ReadonlyArray<AnyTieBreak>
  /**
   * Ways to find a class.
   *
   * @beta
   */
  readonly classPolicies?: ReadonlyArray<AnyClassPolicy>
  /**
   * Ways to find the limit of a quota.
   *
   * @beta
   */
  readonly quotaPolicies?: ReadonlyArray<AnyQuotaPolicy>
}
