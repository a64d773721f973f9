/**
 * Registering plugins: manifests read and checked without running anything, parts found by name.
 *
 * @packageDocumentation
 * @category Plugins
 */

export { type ExtensionPoint, extensionPoints } from "../extension-points.ts"
export { type PartQuery, rendererFor, sourceFor, storeNamed } from "../find-part.ts"
export { parseManifest, parseManifestOrThrow } from "../parse-manifest.ts"
export { PluginError } from "../plugin-error.ts"
export { pluginManifestSchema as manifestSchema } from "../plugin-manifest.ts"
export { readOptions } from "../read-options.ts"
export { type RegisterOptions, register, registerOrThrow } from "../register.ts"
