/**
 * The version of danvan's core that computed a result: the package's own.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const engineVersion = "0.0.0"
