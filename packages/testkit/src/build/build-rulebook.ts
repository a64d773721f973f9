/**
 * Data as it is written, in JSON or YAML.
 *
 * @category Builders
 * @since 0.1.0
 */
export type Written = Readonly<Record<string, unknown>>

/**
 * A rulebook as it is written (bộ tiêu chí mẫu): one graded criterion of 100 points, with some of it replaced.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 * import { Build } from "@danvan/testkit"
 *
 * Rulebook.makeOrThrow(Build.rulebook({ id: "sample/other" })).id // "sample/other"
 * ```
 *
 * @category Builders
 * @since 0.1.0
 */
export const buildRulebook = (more: Written = {}): Written => ({
  danvan: "1",
  id: "mau",
  version: "1",
  title: { vi: "Bộ tiêu chí mẫu", en: "Sample rulebook" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit" },
  scale: { max: "100" },
  criteria: [
    { id: "c1", title: { vi: "Công tác dân vận", en: "Civic work" }, max: "100", mechanism: "manual-grade" },
  ],
  ...more,
})
