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

const textSchema = z.strictObject({
  /** In Vietnamese. */
  vi: z.string(),
  /** In English. */
  en: z.string(),
})
const count = z.number().int().min(0)

/** An exact number as JSON: the fraction stands beside it only where no decimal writes it exactly. */
const numberSchema = z
  .strictObject({
    /** As a decimal; cut after ten digits where none writes it exactly. */
    decimal: z.string().regex(/^-?\d+(\.\d+)?$/),
    /** As a fraction, only where no decimal writes it exactly. */
    exact: z
      .string()
      .regex(/^-?\d+\/\d+$/)
      .optional(),
  })
  .meta({ id: "ExactNumber" })

const classSchema = z
  .strictObject({
    /** The class's id. */
    id: z.string(),
    /** Its title. */
    title: textSchema,
  })
  .nullable()

const ruleSchema = z
  .strictObject({
    /** What sort of rule it is. */
    kind: z.enum(decidingKinds),
    /** The rule's id in its rulebook; null for a decision handed in with the facts. */
    id: z.string().nullable(),
    /** The rule in words. */
    title: textSchema,
    /** The band in numbers, or whether the exception of a veto applies; null where there is nothing to add. */
    detail: textSchema.nullable(),
    /** Where it stands written. */
    citations: z.array(textSchema),
  })
  .meta({ id: "DecidingRule" })

const standingSchema = z
  .strictObject({
    /** Whether it is scored, incomplete, not rated or waits for a decision. */
    status: z.enum(["scored", "incomplete", "not-rated", "needs-decision"]),
    incompleteBecause: z.enum(["missing", "not-computed"]).optional().describe("Only when incomplete."),
    /** Null where there is none (yet). */
    total: numberSchema.nullable(),
    /** By its own result, before quotas; null for none. */
    class: classSchema,
    /** After quotas; null where none is proposed. */
    proposedClass: classSchema,
    /** Its place in its cluster; null where it is not ranked. */
    rank: z
      .strictObject({
        /** From 1. */
        rank: z.number().int(),
        /** How many are ranked together. */
        of: z.number().int(),
        /** Whether others share it. */
        tied: z.boolean(),
      })
      .nullable(),
    /** The rules its class and proposal come from. */
    decidedBy: z.array(ruleSchema),
    /** What it waits for, when incomplete. */
    missing: z.array(textSchema),
  })
  .meta({ id: "Standing" })

const contributionSchema = z
  .strictObject({
    /** Points of a criterion; limits and rounding of a group; or those of the total. */
    kind: z.enum(["criterion", "limit", "total"]),
    /** The criterion or group; null for the total. */
    criterion: z.string().nullable(),
    /** What it is called in a report. */
    title: textSchema,
    /** The points, or what limits and rounding added; null where there are none. */
    before: numberSchema.nullable(),
    /** As `before`, on the later board. */
    after: numberSchema.nullable(),
    /** What it adds to the total, or takes from it. */
    amount: numberSchema,
  })
  .meta({ id: "Contribution" })

const subjectSchema = z
  .strictObject({
    /** The subject's id. */
    id: z.string(),
    /** The subject's name. */
    name: z.string(),
    before: standingSchema.nullable().describe("Null for a subject not on that board."),
    /** Null for a subject not on that board. */
    after: standingSchema.nullable(),
    /** What of it differs; empty for a subject on one board only. */
    differs: z.array(z.enum(impactKinds)),
    /** The later total less the earlier one; null unless both are known. */
    totalChange: numberSchema.nullable(),
    contributions: z.array(contributionSchema).describe("The amounts add up to the change of the total."),
  })
  .meta({ id: "SubjectImpact" })

const summarySchema = z
  .strictObject({
    /** All subjects of both boards, each counted once. */
    subjects: count,
    /** Those for whom something differs, and those on one board only. */
    changed: count,
    /** Whose total rose, fell or stayed, of those with a total on both boards. */
    total: z.strictObject({
      /** A higher total. */
      up: count,
      /** A lower one. */
      down: count,
      /** The same one, exactly. */
      same: count,
    }),
    /** Who has another class, by the order of classes. */
    class: z.strictObject({
      /** A better class. */
      up: count,
      /** A worse one. */
      down: count,
      /** Better or worse cannot be said. */
      other: count,
    }),
    /** Who has another place. */
    rank: z.strictObject({
      /** A better place. */
      up: count,
      /** A worse one. */
      down: count,
    }),
    /** Whose proposed class differs. */
    proposal: count,
    /** Not rated before, and rated now. */
    newlyRated: count,
    /** Rated before, and not now. */
    noLongerRated: count,
    /** Incomplete now, and not before. */
    newlyIncomplete: count,
    /** Incomplete before, and not now. */
    newlyComplete: count,
    /** On the earlier board alone. */
    onlyBefore: count,
    /** On the later board alone. */
    onlyAfter: count,
  })
  .meta({ id: "ImpactSummary" })

const sideSchema = comparedRulebookSchema
  .extend({
    /** The date it was compiled for, `YYYY-MM-DD`. */
    asOf: z.string(),
  })
  .meta({ id: "ImpactSide" })

/**
 * The zod schema of an impact as JSON, format `danvan/impact/1`.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const impactJsonSchema = z
  .strictObject({
    format: z.literal("danvan/impact/1"),
    /** The earlier rulebook. */
    before: sideSchema,
    /** The later one. */
    after: sideSchema,
    /** Counts over all subjects. */
    summary: summarySchema,
    subjects: z.array(subjectSchema).describe("Only those for whom something differs."),
    /** Facts that one of the rulebooks cannot use. */
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
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const [may, june] = [7, 9].map((done) =>
 *   program.scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done, assigned: 10 } } }] })),
 * )
 * Scoring.impactToJson(Scoring.compareBoards(may!, june!)).subjects[0]?.totalChange // { decimal: "2" }
 * ```
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
