import * as Result from "effect/Result"
import { hasError, type Issue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { type Text, text } from "../language/text.ts"
import type { SourceTree } from "../source/source-tree.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { checkDelegation, checkFixedSums, checkHead } from "./check-refinement.ts"
import { checkRulebook } from "./check-rulebook.ts"
import { allCriteria, type Criterion } from "./criterion.ts"
import { optionsIssues, refinementArgumentIssues, rulebookArgumentIssues } from "./expect-rulebook.ts"
import type { Refinement } from "./parse-refinement.ts"
import { type ParseOptions, RulebookError } from "./parse-rulebook.ts"
import { policiesOf } from "./policies-of.ts"
import { registryOf } from "./registry-of.ts"
import type { Rulebook } from "./rulebook.ts"

/** Puts each refined criterion in the place of the delegated one; words and citations of the base stay first. */
const join = (criteria: ReadonlyArray<Criterion>, refined: ReadonlyMap<string, Criterion>): Criterion[] =>
  criteria.map((criterion) => {
    const local = refined.get(criterion.id)
    if (criterion.criteria !== undefined) return { ...criterion, criteria: join(criterion.criteria, refined) }
    if (criterion.delegated !== true || local === undefined) return criterion
    const { delegated: _, ...kept } = criterion
    const source = [...(criterion.source ?? []), ...(local.source ?? [])]
    return {
      ...local,
      ...kept,
      ...(local.max === undefined || criterion.max !== undefined ? {} : { max: local.max }),
      ...(source.length === 0 ? {} : { source }),
    }
  })

const bothTexts = (first: Text | undefined, second: Text | undefined): Text | undefined =>
  first === undefined || second === undefined
    ? (first ?? second)
    : text((language) => `${first[language]} ${second[language]}`)

/** Where in the refinement a part of the joined rulebook comes from; undefined for what the base says. */
const origin = (refinement: Refinement, joined: Rulebook) => {
  const places = refinement.criteria.flatMap(({ id }, index) =>
    [...allCriteria(joined.criteria)]
      .filter(({ criterion }) => criterion.id === id)
      .map(({ path }) => ({ path, to: ["criteria", index] })),
  )
  return (path: Issue["path"]): Issue["path"] | undefined => {
    const place = places.find((one) => one.path.every((step, index) => path[index] === step))
    if (place !== undefined) return [...place.to, ...path.slice(place.path.length)]
    const [part, name, ...rest] = path
    const ofBase = joined.factChecks.length - refinement.factChecks.length
    if (part === "factChecks" && Number(name) >= ofBase) return [part, Number(name) - ofBase, ...rest]
    const own =
      part === "effective" ||
      (part === "ranking" && refinement.ranking !== undefined) ||
      (part === "facts" && Object.hasOwn(refinement.facts, String(name)))
    return own ? path : undefined
  }
}

/** A local rule does not outlive its base. */
const earlierEnd = (
  own: PlainDate | undefined,
  ofBase: PlainDate | undefined,
): { readonly to?: PlainDate | undefined } => {
  const [first] = [own, ofBase].filter((to) => to !== undefined).sort()
  return first === undefined ? {} : { to: first }
}

/**
 * Joins a local rule to the rulebook it refines. The result is a rulebook of its own: the base's classes, vetoes and
 * quotas, with the points the local rule sets. Refused: a criterion that was not delegated, a delegated one left
 * out, maxima that do not sum to what the base fixes, and anything the base already says.
 *
 * @param options.tree - the source of the local rule, for the places of issues.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 * import * as Result from "effect/Result"
 *
 * const base = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/khung, version: 1, status: illustrative, title: Khung, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, delegated: true }] }`)
 * const { refinement } = Result.getOrThrow(
 *   Rulebook.parseRefinement(`
 *     { danvan: 1, id: mau/tinh, refines: mau/khung, version: 1, status: illustrative, title: Cụ thể hóa,
 *       effective: { from: 2026-01-01 },
 *       criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`),
 * )
 * Rulebook.refineOrThrow(base, refinement).criteria[0]?.mechanism // "ratio"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const refineRulebook = (
  base: Rulebook,
  refinement: Refinement,
  options: ParseOptions & { readonly tree?: SourceTree } = {},
): Result.Result<Rulebook, RulebookError> => {
  const wrong = [
    ...rulebookArgumentIssues(base, "base"),
    ...refinementArgumentIssues(refinement),
    ...optionsIssues(options),
  ]
  if (wrong.length > 0) return Result.fail(new RulebookError(wrong))
  const place = (issue: Issue): Issue => {
    const at = issue.at ?? options.tree?.positionOf(issue.path)
    return at === undefined ? issue : { ...issue, at }
  }
  const early = [...checkHead(base, refinement), ...checkDelegation(base, refinement)]
  if (early.length > 0) return Result.fail(new RulebookError(early.map(place)))
  const refined = new Map(refinement.criteria.map((criterion) => [criterion.id, criterion]))
  const { danvan, id, version, title, status, summary, effective } = refinement
  const { scale, ranking = refinement.ranking } = base
  const source = [...(base.source ?? []), ...(refinement.source ?? [])]
  const joined: Rulebook = {
    ...base,
    ...{ danvan, id, version, title, status, summary },
    completeness: bothTexts(base.completeness, refinement.completeness),
    effective: { ...effective, ...earlierEnd(effective.to, base.effective.to) },
    documents: { ...base.documents, ...refinement.documents },
    source: source.length === 0 ? undefined : source,
    facts: { ...base.facts, ...refinement.facts },
    factChecks: [...base.factChecks, ...refinement.factChecks],
    scale:
      scale !== undefined && scale.rounding === undefined && refinement.rounding
        ? { ...scale, rounding: refinement.rounding }
        : scale,
    ranking,
    criteria: join(base.criteria, refined),
  }
  const comesFrom = origin(refinement, joined)
  const checked = checkRulebook(joined, registryOf(options), policiesOf(options)).map((issue) => {
    const path = comesFrom(issue.path)
    return path === undefined ? issue : place({ ...issue, path })
  })
  const issues = [...checkFixedSums(base, joined).map(place), ...checked]
  return hasError(issues) ? Result.fail(new RulebookError(issues)) : Result.succeed(joined)
}

/**
 * As {@link refineRulebook}, but throws the error.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const refineRulebookOrThrow = (
  base: Rulebook,
  refinement: Refinement,
  options: ParseOptions = {},
): Rulebook => orThrow(refineRulebook(base, refinement, options))
