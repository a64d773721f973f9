import { Issues } from "@danvan/core"

// Its type is written out: a declaration file can only name what the entry point of core names.
const error: new (issues: ReadonlyArray<Issues.Issue>) => Issues.IssueError<"PluginError"> =
  Issues.error("PluginError")

/**
 * Plugins could not be registered, or a manifest could not be read; `issues` lists every reason: which plugin, what was
 * wanted, what was found, what to do.
 *
 * @category Plugins
 * @since 0.1.0
 */
export class PluginError extends error {}
