import type { Mechanism } from "@danvan/core"
import type { PluginRegistry } from "@danvan/plugin-sdk"

/** What `--plugin` brings to a command: the plugins, and what stands before their calls. */
export interface Extensions {
  readonly plugins?: PluginRegistry
  readonly guard?: Mechanism.CallGuard
}
