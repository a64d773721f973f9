/**
 * Rulebooks (bộ tiêu chí) read, checked, refined and linted.
 *
 * @packageDocumentation
 * @category Rules
 */

import * as Result from "effect/Result"
import { parseRefinement } from "../rulebook/parse-refinement.ts"
import {
  makeRulebook,
  type Parsed,
  type ParseOptions,
  parseRulebook,
  parseRulebookWithWarnings,
} from "../rulebook/parse-rulebook.ts"
import { refineRulebook } from "../rulebook/refine-rulebook.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { settled } from "./run.ts"
import type { Stoppable } from "./signal.ts"

export type { LintReport } from "../lint/known-defects.ts"
export { type LintOptions, lintRulebook as lint } from "../lint/lint-rulebook.ts"
export type { Criterion } from "../rulebook/criterion.ts"
export type { Parsed, ParseOptions } from "../rulebook/parse-rulebook.ts"
export { printRulebook as print } from "../rulebook/print-rulebook.ts"
export type { Rulebook, Stage } from "../rulebook/rulebook.ts"

/**
 * Reads a rulebook (bộ tiêu chí) from YAML or JSON. Rejects with a `RulebookError` or a `SourceError`: everything wrong
 * with it, each issue with its path, line and column, in Vietnamese and English.
 *
 * @param source - YAML or JSON.
 *
 * @example
 * ```ts
 * import { Issues, Rulebook } from "@danvan/core/promise"
 *
 * const said = await Rulebook.parse("danvan: 2").catch((error: unknown) => {
 *   if (!Issues.isError(error)) throw error
 *   return [error._tag, error.issues[0]?.path, error.issues[0]?.at?.line]
 * })
 * said // ["RulebookError", ["danvan"], 1]
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 * @beta
 */
export const parse = (source: string, options: ParseOptions & Stoppable = {}): Promise<Rulebook> =>
  settled(options, () => parseRulebook(source, options))

/**
 * As {@link parse}, with what was noticed besides: warnings, which never change a score.
 *
 * @param source - YAML or JSON.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core/promise"
 *
 * const text = `
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: plan, title: Kế hoạch, max: 10, mechanism: yes-no }] }`
 * const { rulebook, warnings } = await Rulebook.parseWithWarnings(text)
 * rulebook.id // "sample"
 * warnings // []
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 * @beta
 */
export const parseWithWarnings = (source: string, options: ParseOptions & Stoppable = {}): Promise<Parsed> =>
  settled(options, () => parseRulebookWithWarnings(source, options))

/**
 * Makes a rulebook from data written in code; the same checks as for a file.
 *
 * @param data - a rulebook as YAML or JSON gives it; decimals may be text.
 *
 * @example
 * ```ts
 * import { Issues, Rulebook } from "@danvan/core/promise"
 *
 * const tag = await Rulebook.make({ danvan: "1" }).catch((error: Issues.DanvanError) => error._tag)
 * tag // "RulebookError"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 * @beta
 */
export const make = (data: unknown, options: ParseOptions & Stoppable = {}): Promise<Rulebook> =>
  settled(options, () => makeRulebook(data, options))

/**
 * Reads a local rule (phần cụ thể hóa) from YAML or JSON and joins it to the rulebook it refines. Rejects as
 * {@link parse} does, and for anything the base did not leave to it.
 *
 * @param source - YAML or JSON of the local rule.
 *
 * @example
 * ```ts
 * import { Issues, Rulebook } from "@danvan/core/promise"
 *
 * const text = `
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: plan, title: Kế hoạch, max: 10, mechanism: yes-no }] }`
 * const base = await Rulebook.parse(text)
 * const tag = await Rulebook.refine(base, "refines: other").catch((error: Issues.DanvanError) => error._tag)
 * tag // "RulebookError"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 * @beta
 */
export const refine = (
  base: Rulebook,
  source: string,
  options: ParseOptions & Stoppable = {},
): Promise<Rulebook> =>
  settled(options, () =>
    Result.flatMap(parseRefinement(source, options), ({ refinement, tree }) =>
      refineRulebook(base, refinement, { ...options, tree }),
    ),
  )
