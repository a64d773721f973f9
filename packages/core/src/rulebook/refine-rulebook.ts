import * as Result from "effect/Result"
import * as z from "zod"
import { closest } from "../issue/closest.ts"
import { hasError, type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { type Text, text } from "../language/text.ts"
import { roundingSchema } from "../mechanism/parameter-schemas.ts"
import { parseDecimal, toDecimal } from "../number/decimal.ts"
import { zero } from "../number/exact.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readYaml, type SourceError } from "../source/read-yaml.ts"
import type { SourceTree } from "../source/source-tree.ts"
import { checkRulebook } from "./check-rulebook.ts"
import { allCriteria, type Criterion, criterionSchema } from "./criterion.ts"
import { factsSchema } from "./fact-declaration.ts"
import { rulebookIdSchema } from "./identifier.ts"
import { type ParseOptions, RulebookError, standardRegistry } from "./parse-rulebook.ts"
import { rankingSchema } from "./ranking.ts"
import { headShape, type Rulebook } from "./rulebook.ts"

/** The zod schema of a {@link Refinement}. */
export const refinementSchema = z
  .strictObject({
    ...headShape,
    refines: rulebookIdSchema.describe("The id of the rulebook whose delegated criteria this sets."),
    rounding: roundingSchema.optional().describe("Rounding of the total, where the base states none."),
    facts: factsSchema.default({}),
    ranking: rankingSchema.optional().describe("The ranking, where the base states none."),
    criteria: z
      .array(criterionSchema)
      .min(1)
      .max(500)
      .describe("One for each delegated criterion, by its id."),
  })
  .meta({ id: "Refinement" })

/**
 * A lower rule that refines a rulebook (quy chế cụ thể hóa): it sets the points of the criteria the base text
 * delegates, and nothing the base text has set.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Refinement = z.output<typeof refinementSchema>

/** Reads a refinement from YAML or JSON. Whether it fits a base is known when the two are joined. */
export const parseRefinement = (
  source: string,
  options: Pick<ParseOptions, "file"> = {},
): Result.Result<
  { readonly refinement: Refinement; readonly tree: SourceTree },
  RulebookError | SourceError
> =>
  Result.flatMap(readYaml(source, options.file), (tree) => {
    const parsed = parseWith(refinementSchema, tree.value, tree.positionOf)
    return "issues" in parsed
      ? Result.fail(new RulebookError(parsed.issues))
      : Result.succeed({ refinement: parsed.value, tree })
  })

const delegatedIn = (base: Rulebook): ReadonlyMap<string, Criterion> =>
  new Map(
    [...allCriteria(base.criteria)]
      .filter(({ criterion }) => criterion.delegated === true && criterion.criteria === undefined)
      .map(({ criterion }) => [criterion.id, criterion]),
  )

const checkHead = (base: Rulebook, refinement: Refinement): ReadonlyArray<Issue> => {
  const issues: Issue[] = []
  if (refinement.refines !== base.id) {
    issues.push(
      makeIssue("refinement.wrong-base", ["refines"], { wanted: refinement.refines, found: base.id }),
    )
  }
  if (refinement.effective.from < base.effective.from) {
    const facts = { from: refinement.effective.from, base: base.effective.from }
    issues.push(makeIssue("refinement.too-early", ["effective", "from"], facts))
  }
  const alreadySet = [
    ...(base.scale.rounding !== undefined && refinement.rounding !== undefined ? ["rounding"] : []),
    ...(base.ranking !== undefined && refinement.ranking !== undefined ? ["ranking"] : []),
  ]
  const repeated = (part: "facts" | "documents"): ReadonlyArray<Issue> =>
    Object.keys(refinement[part])
      .filter((name) => Object.hasOwn(base[part], name))
      .map((name) => makeIssue("refinement.already-set", [part, name], { name }))
  return [
    ...issues,
    ...alreadySet.map((name) => makeIssue("refinement.already-set", [name], { name })),
    ...repeated("facts"),
    ...repeated("documents"),
  ]
}

const checkDelegation = (base: Rulebook, refinement: Refinement): ReadonlyArray<Issue> => {
  const delegated = delegatedIn(base)
  const set = new Set(refinement.criteria.map(({ id }) => id))
  const issues = refinement.criteria.flatMap(({ id }, index): Issue[] => {
    if (delegated.has(id)) return []
    const facts = { id, suggestion: closest(id, delegated.keys()) }
    return [makeIssue("refinement.not-delegated", ["criteria", index, "id"], facts)]
  })
  const missing = [...delegated.keys()].filter((id) => !set.has(id))
  return [...issues, ...missing.map((id) => makeIssue("refinement.missing", ["criteria"], { id }))]
}

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

/** A maximum the base text fixes must be met exactly: here a differing sum is an error, not a warning. */
const checkFixedSums = (base: Rulebook, joined: Rulebook): ReadonlyArray<Issue> => {
  const fixed = new Map([...allCriteria(base.criteria)].map(({ criterion }) => [criterion.id, criterion]))
  return [...allCriteria(joined.criteria)].flatMap(({ criterion }): Issue[] => {
    const max = fixed.get(criterion.id)?.max
    if (max === undefined || criterion.criteria === undefined) return []
    const sum = criterion.criteria.reduce(
      (total, { max: part = "0" }) => total.add(parseDecimal(part) ?? zero),
      zero,
    )
    if (sum.equals(parseDecimal(max) ?? zero)) return []
    return [makeIssue("refinement.sum-differs", ["criteria"], { id: criterion.id, sum: toDecimal(sum), max })]
  })
}

/**
 * Joins a local rule to the rulebook it refines. The result is a rulebook of its own: the base's classes, vetoes and
 * quotas, with the points the local rule sets. Refused: a criterion that was not delegated, a delegated one left
 * out, maxima that do not sum to what the base fixes, and anything the base already says.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const refineRulebook = (
  base: Rulebook,
  refinement: Refinement,
  options: ParseOptions & { readonly tree?: SourceTree } = {},
): Result.Result<Rulebook, RulebookError> => {
  const place = (issue: Issue): Issue => {
    const at = issue.at ?? options.tree?.positionOf(issue.path)
    return at === undefined ? issue : { ...issue, at }
  }
  const early = [...checkHead(base, refinement), ...checkDelegation(base, refinement)]
  if (early.length > 0) return Result.fail(new RulebookError(early.map(place)))
  const refined = new Map(refinement.criteria.map((criterion) => [criterion.id, criterion]))
  const { danvan, id, version, title, status, summary, effective } = refinement
  const { scale, ranking = refinement.ranking } = base
  const joined: Rulebook = {
    ...base,
    ...{ danvan, id, version, title, status, summary, effective },
    completeness: bothTexts(base.completeness, refinement.completeness),
    documents: { ...base.documents, ...refinement.documents },
    source: [...(base.source ?? []), ...(refinement.source ?? [])],
    facts: { ...base.facts, ...refinement.facts },
    scale:
      scale.rounding === undefined && refinement.rounding
        ? { ...scale, rounding: refinement.rounding }
        : scale,
    ranking,
    criteria: join(base.criteria, refined),
  }
  const issues = [
    ...checkFixedSums(base, joined).map(place),
    ...checkRulebook(joined, options.mechanisms ?? standardRegistry),
  ]
  return hasError(issues) ? Result.fail(new RulebookError(issues)) : Result.succeed(joined)
}

/** As {@link refineRulebook}, but throws the error. */
export const refineRulebookOrThrow = (
  base: Rulebook,
  refinement: Refinement,
  options: ParseOptions = {},
): Rulebook => orThrow(refineRulebook(base, refinement, options))
