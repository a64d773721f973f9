import { Issues } from "@danvan/core"

/**
 * Plugins could not be registered, or a manifest could not be read; `issues` lists every reason: which plugin, what was
 * wanted, what was found, what to do.
 *
 * @category Plugins
 * @since 0.1.0
 */
export class PluginError extends Issues.error("PluginError") {}
