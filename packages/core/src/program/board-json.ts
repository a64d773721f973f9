import * as z from "zod"
import { absentStates } from "../expression/expression.ts"
import { expectNoIssues } from "../issue/argument-error.ts"
import type { Issue } from "../issue/issue.ts"
import { isDecimal, toDecimal, toFraction } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import type { QuotaScopeResult } from "../scoring/apply-quota.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, CriterionResult, SubjectResult } from "../scoring/results.ts"
import { boardPartsIssues } from "./expect-program.ts"

const textSchema = z.strictObject({ vi: z.string(), en: z.string() })
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const fraction = z.string().regex(/^-?\d+\/\d+$/)

/** The zod schema of an issue as JSON. */
export const issueJsonSchema = z
  .strictObject({
    code: z.string(),
    severity: z.enum(["error", "warning", "info"]),
    path: z.array(z.union([z.string(), z.number()])),
    at: z
      .strictObject({
        file: z.string().optional(),
        sheet: z.string().optional(),
        line: z.number(),
        column: z.number(),
      })
      .optional(),
    facts: z.record(z.string(), z.string()),
    message: textSchema,
    fix: textSchema,
  })
  .meta({ id: "Issue" })

const criterionJsonSchema = z
  .strictObject({
    id: z.string(),
    code: z.string().nullable(),
    title: textSchema,
    depth: z.number().int().min(0),
    section: z
      .enum(["main", "bonus", "penalty"])
      .nullable()
      .describe("Main, bonus or penalty; inside a group only where stated."),
    state: z.enum(["scored", ...absentStates]),
    points: decimal.nullable(),
    pointsExact: fraction.optional().describe("Only when no decimal writes the points exactly."),
    max: decimal.nullable().describe("The printed maximum."),
    assigned: decimal.nullable().describe("The maximum of what was assigned."),
  })
  .meta({ id: "CriterionScore" })

const quotaSaidJsonSchema = z.strictObject({
  quota: z.string(),
  verdict: z.enum(["kept", "cut", "contested"]),
  unanswered: z
    .enum(["limit", "tie-break"])
    .optional()
    .describe("The plugin's policy that did not answer, where the authority decides because of that."),
})

const subjectJsonSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    group: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    status: z.enum(["scored", "incomplete", "not-rated", "needs-decision"]),
    incompleteBecause: z
      .enum(["missing", "not-computed"])
      .optional()
      .describe("Only when incomplete: a fact is not there yet, or something could not be computed."),
    total: decimal.nullable(),
    totalExact: fraction.optional().describe("Only when no decimal writes the total exactly."),
    assigned: decimal.nullable(),
    class: z.string().nullable().describe("By its own result, before quotas."),
    proposedClass: z.string().nullable().describe("After quotas; the authority decides."),
    rank: z.strictObject({ rank: z.number().int(), of: z.number().int(), tied: z.boolean() }).nullable(),
    notRated: textSchema.nullable().describe("Why it is not rated."),
    quotas: z.array(quotaSaidJsonSchema),
    stageTotals: z.record(z.string(), decimal.nullable()),
    criteria: z.array(criterionJsonSchema),
  })
  .meta({ id: "SubjectScore" })

const pluginJsonSchema = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    manifestHash: z.string().regex(/^[0-9a-f]{64}$/),
    engineOverride: z.string().optional().describe("Why it was used with an engine outside its range."),
  })
  .meta({ id: "UsedPlugin" })

const quotaJsonSchema = z
  .strictObject({
    quota: z.string(),
    by: z.record(z.string(), z.string()),
    limit: z
      .number()
      .int()
      .nullable()
      .describe("Null while a fact it needs is missing, or a plugin did not answer."),
    share: decimal.nullable(),
    base: decimal.nullable(),
    raised: z.boolean(),
    small: z.boolean().describe("Whether the rule for small scopes set the limit."),
    candidates: z.array(z.string()),
    kept: z.array(z.string()),
    cut: z.array(z.string()),
    contested: z.array(z.string()),
    awaiting: z.number().int(),
  })
  .meta({ id: "QuotaResult" })

/**
 * The zod schema of a board as JSON, format `danvan/score/1`. Fields are only ever added to a format; a change of
 * meaning gets a new number.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const boardJsonSchema = z
  .strictObject({
    format: z.literal("danvan/score/1"),
    rulebook: z.strictObject({ id: z.string(), version: z.string(), title: textSchema, status: z.string() }),
    asOf: z.string(),
    stage: z.string().nullable(),
    plugins: z
      .array(pluginJsonSchema)
      .optional()
      .describe("The plugins whose mechanisms the rulebook uses; left out where there are none."),
    classes: z.array(z.strictObject({ id: z.string(), title: textSchema })).describe("From best to worst."),
    subjects: z.array(subjectJsonSchema),
    quotas: z.array(quotaJsonSchema),
    issues: z.array(issueJsonSchema),
  })
  .meta({ id: "Board" })

/**
 * See {@link boardJsonSchema}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type BoardJson = z.output<typeof boardJsonSchema>

const decimalOrNull = (value: Exact | undefined): string | null =>
  value === undefined ? null : toDecimal(value)

const exactly = <Key extends string>(key: Key, value: Exact | undefined) =>
  (value === undefined || isDecimal(value) ? {} : { [key]: toFraction(value) }) as {
    readonly [K in Key]?: string
  }

const criterionJson = ({ criterion, depth, state, points, assigned }: CriterionResult) => ({
  id: criterion.id,
  code: criterion.code ?? null,
  title: criterion.title,
  depth,
  section: criterion.section ?? (depth === 0 ? "main" : null),
  state,
  points: decimalOrNull(points),
  ...exactly("pointsExact", points),
  max: criterion.max ?? null,
  assigned: decimalOrNull(assigned),
})

const notRatedText = ({ notRated }: SubjectResult) => {
  if (notRated === undefined) return null
  return "decision" in notRated ? notRated.decision : notRated.rule.title
}

const subjectJson = (result: SubjectResult): BoardJson["subjects"][number] => ({
  id: result.subject.id,
  name: result.subject.name,
  group: result.subject.group ?? null,
  attributes: { ...result.subject.attributes },
  status: result.status,
  ...(result.incompleteBecause === undefined ? {} : { incompleteBecause: result.incompleteBecause }),
  total: decimalOrNull(result.total),
  ...exactly("totalExact", result.total),
  assigned: decimalOrNull(result.assigned),
  class: result.class ?? null,
  proposedClass: result.proposedClass ?? null,
  rank:
    result.rank === undefined ? null : { rank: result.rank.rank, of: result.rank.of, tied: result.rank.tied },
  notRated: notRatedText(result),
  quotas: result.quotas.map((one) => ({ ...one })),
  stageTotals: Object.fromEntries(
    Object.entries(result.stageTotals).map(([stage, total]) => [stage, decimalOrNull(total)]),
  ),
  criteria: result.criteria.map(criterionJson),
})

const quotaJson = ({ limit, ...result }: QuotaScopeResult): BoardJson["quotas"][number] => {
  const known = "unknown" in limit ? undefined : limit
  return {
    quota: result.quota,
    by: { ...result.by },
    limit: known?.limit ?? null,
    share: decimalOrNull(known?.share),
    base: decimalOrNull(known?.base),
    raised: known?.raised ?? false,
    small: known?.small ?? false,
    candidates: [...result.candidates],
    kept: [...result.kept],
    cut: [...result.cut],
    contested: [...result.contested],
    awaiting: result.awaiting,
  }
}

/** An issue as plain JSON. */
export const issueJson = (issue: Issue): BoardJson["issues"][number] => ({
  code: issue.code,
  severity: issue.severity,
  path: [...issue.path],
  ...(issue.at === undefined ? {} : { at: { ...issue.at } }),
  facts: { ...issue.facts },
  message: issue.message,
  fix: issue.fix,
})

/**
 * A board as plain JSON, in the format of {@link boardJsonSchema}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const boardJson = (program: CompiledRulebook, board: BoardResults): BoardJson => {
  expectNoIssues(boardPartsIssues(program, board))
  const { rulebook, asOf, plugins } = program
  return {
    format: "danvan/score/1",
    rulebook: { id: rulebook.id, version: rulebook.version, title: rulebook.title, status: rulebook.status },
    asOf,
    stage: board.stage ?? null,
    ...(plugins.length === 0 ? {} : { plugins: plugins.map((plugin) => ({ ...plugin })) }),
    classes: (rulebook.classification?.classes ?? []).map(({ id, title }) => ({ id, title })),
    subjects: board.subjects.map(subjectJson),
    quotas: board.quotas.map(quotaJson),
    issues: board.warnings.map(issueJson),
  }
}
