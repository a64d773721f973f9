import type { Plugin } from "./plugin.ts"

/**
 * Defines a plugin. The value is frozen; nothing is registered anywhere: pass it to `Plugins.register`, which checks
 * it. A plugin with options is a function that returns one.
 *
 * @example
 * ```ts
 * import { defineMechanism, definePlugin, Expression, Mechanism } from "@danvan/plugin-sdk"
 * import * as z from "zod"
 *
 * const shareOfMaximum = defineMechanism({
 *   name: "sample/share-of-maximum",
 *   title: { vi: "Một phần điểm tối đa", en: "A share of the maximum" },
 *   summary: { vi: "Đạt thì được phần đã nêu.", en: "Met earns the stated share." },
 *   parameters: z.strictObject({ share: Mechanism.shareSchema }),
 *   fields: () => ({ met: { type: "boolean", title: { vi: "Đạt", en: "Met" } } }),
 *   lower: ({ field, maximum, parameters }) =>
 *     Expression.when(field("met"), Expression.multiply(maximum, parameters.share), 0),
 * })
 *
 * const plugin = definePlugin({
 *   manifest: {
 *     id: "sample/shares",
 *     title: { vi: "Điểm theo phần", en: "Points by share" },
 *     version: "1.0.0",
 *     engine: ">=0.0.0 <1",
 *     uses: { mechanisms: "1" },
 *     licence: "MIT",
 *     stability: "experimental",
 *   },
 *   mechanisms: [shareOfMaximum],
 * })
 * Object.isFrozen(plugin) // true
 * ```
 *
 * @category Plugins
 * @since 0.1.0
 */
export const definePlugin = (plugin: Plugin): Plugin => Object.freeze({ ...plugin })
