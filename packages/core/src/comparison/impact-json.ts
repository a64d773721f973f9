import * as z from "zod"
import { expectNoIssues } from "../issue/argument-error.ts"
import { isDecimal, toDecimal, toFraction } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import { issueJson, issueJsonSchema } from "../program/board-json.ts"
import type { Rank } from "../scoring/rank.ts"
import {
  type Impact,
  impactKinds,
  type NamedClass,
  type Standing,
  type SubjectImpact,
} from "./board-impact.ts"
import type { Contribution } from "./contributions.ts"
import { type DecidingRule, decidingKinds } from "./deciding-rules.ts"
import { comparedRulebookSchema } from "./diff-json.ts"
import { impactIssues } from "./expect-comparison.ts"

const textSchema = z.strictObject({ vi: z.string(), en: z.string() })
const count = z.number().int().min(0)

/** An exact number as JSON: the fraction stands beside it only where no decimal writes it exactly. */
const numberSchema = z
  .strictObject({
    decimal: z.string().regex(/^-?\d+(\.\d+)?$/),
    exact: z
      .string()
      .regex(/^-?\d+\/\d+$/)
      .optional(),
  })
  .meta({ id: "ExactNumber" })

const classSchema = z.strictObject({ id: z.string(), title: textSchema }).nullable()

const ruleSchema = z
  .strictObject({
    kind: z.enum(decidingKinds),
    id: z.string().nullable(),
    title: textSchema,
    detail: textSchema.nullable(),
    citations: z.array(textSchema),
  })
  .meta({ id: "DecidingRule" })

const standingSchema = z
  .strictObject({
    status: z.enum(["scored", "incomplete", "not-rated", "needs-decision"]),
    incompleteBecause: z.enum(["missing", "not-computed"]).optional().describe("Only when incomplete."),
    total: numberSchema.nullable(),
    class: classSchema,
    proposedClass: classSchema,
    rank: z.strictObject({ rank: z.number().int(), of: z.number().int(), tied: z.boolean() }).nullable(),
    decidedBy: z.array(ruleSchema),
    missing: z.array(textSchema),
  })
  .meta({ id: "Standing" })

const contributionSchema = z
  .strictObject({
    kind: z.enum(["criterion", "limit", "total"]),
    criterion: z.string().nullable(),
    title: textSchema,
    before: numberSchema.nullable(),
    after: numberSchema.nullable(),
    amount: numberSchema,
  })
  .meta({ id: "Contribution" })

const subjectSchema = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    before: standingSchema.nullable().describe("Null for a subject not on that board."),
    after: standingSchema.nullable(),
    differs: z.array(z.enum(impactKinds)),
    totalChange: numberSchema.nullable(),
    contributions: z.array(contributionSchema).describe("The amounts add up to the change of the total."),
  })
  .meta({ id: "SubjectImpact" })

const summarySchema = z
  .strictObject({
    subjects: count,
    changed: count,
    total: z.strictObject({ up: count, down: count, same: count }),
    class: z.strictObject({ up: count, down: count, other: count }),
    rank: z.strictObject({ up: count, down: count }),
    proposal: count,
    newlyRated: count,
    noLongerRated: count,
    newlyIncomplete: count,
    newlyComplete: count,
    onlyBefore: count,
    onlyAfter: count,
  })
  .meta({ id: "ImpactSummary" })

const sideSchema = comparedRulebookSchema.extend({ asOf: z.string() }).meta({ id: "ImpactSide" })

/**
 * The zod schema of an impact as JSON, format `danvan/impact/1`.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const impactJsonSchema = z
  .strictObject({
    format: z.literal("danvan/impact/1"),
    before: sideSchema,
    after: sideSchema,
    summary: summarySchema,
    subjects: z.array(subjectSchema).describe("Only those for whom something differs."),
    issues: z.array(issueJsonSchema),
  })
  .meta({ id: "Impact" })

/**
 * See {@link impactJsonSchema}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type ImpactJson = z.output<typeof impactJsonSchema>

const numberJson = (value: Exact) => ({
  decimal: toDecimal(value),
  ...(isDecimal(value) ? {} : { exact: toFraction(value) }),
})

const numberOrNull = (value: Exact | undefined) => (value === undefined ? null : numberJson(value))
const classJson = (named: NamedClass | undefined) => (named === undefined ? null : { ...named })
const rankJson = (rank: Rank | undefined) =>
  rank === undefined ? null : { rank: rank.rank, of: rank.of, tied: rank.tied }

const ruleJson = ({ kind, id, title, detail, citations }: DecidingRule) => ({
  kind,
  id: id ?? null,
  title,
  detail: detail ?? null,
  citations: [...citations],
})

const standingJson = (standing: Standing | undefined) =>
  standing === undefined
    ? null
    : {
        status: standing.status,
        ...(standing.incompleteBecause === undefined
          ? {}
          : { incompleteBecause: standing.incompleteBecause }),
        total: numberOrNull(standing.total),
        class: classJson(standing.class),
        proposedClass: classJson(standing.proposedClass),
        rank: rankJson(standing.rank),
        decidedBy: standing.decidedBy.map(ruleJson),
        missing: [...standing.missing],
      }

const contributionJson = ({ kind, criterion, title, before, after, amount }: Contribution) => ({
  kind,
  criterion: criterion ?? null,
  title,
  before: numberOrNull(before),
  after: numberOrNull(after),
  amount: numberJson(amount),
})

const subjectJson = ({ subject, ...impact }: SubjectImpact): ImpactJson["subjects"][number] => ({
  id: subject.id,
  name: subject.name,
  before: standingJson(impact.before),
  after: standingJson(impact.after),
  differs: [...impact.differs],
  totalChange: numberOrNull(impact.totalChange),
  contributions: impact.contributions.map(contributionJson),
})

/**
 * An impact as plain JSON, in the format of {@link impactJsonSchema}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const impactJson = (impact: Impact): ImpactJson => {
  expectNoIssues(impactIssues(impact))
  return {
    format: "danvan/impact/1",
    before: { ...impact.before },
    after: { ...impact.after },
    summary: { ...impact.summary },
    subjects: impact.subjects.map(subjectJson),
    issues: impact.warnings.map(issueJson),
  }
}
