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

const textSchema = z.strictObject({
  /** In Vietnamese. */
  vi: z.string(),
  /** In English. */
  en: z.string(),
})
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const fraction = z.string().regex(/^-?\d+\/\d+$/)

/** The zod schema of an issue as JSON. */
export const issueJsonSchema = z
  .strictObject({
    /** Which issue it is: `fact.unknown-subject`. */
    code: z.string(),
    /** Results are told with warnings and infos alone. */
    severity: z.enum(["error", "warning", "info"]),
    /** The steps to it in the data; empty for the whole. */
    path: z.array(z.union([z.string(), z.number()])),
    /** Where in the source; left out for data made in code. */
    at: z
      .strictObject({
        /** The file's name, as the caller gave it. */
        file: z.string().optional(),
        /** The sheet's name, in a workbook. */
        sheet: z.string().optional(),
        /** The line, or the row of a sheet, from 1. */
        line: z.number(),
        /** The column, from 1. */
        column: z.number(),
      })
      .optional(),
    /** What the words are filled with, by name. */
    facts: z.record(z.string(), z.string()),
    /** What is wrong. */
    message: textSchema,
    /** What to do about it. */
    fix: textSchema,
  })
  .meta({ id: "Issue" })

const criterionJsonSchema = z
  .strictObject({
    /** The criterion's id. */
    id: z.string(),
    /** The label printed: `1.đ`; null where none is. */
    code: z.string().nullable(),
    /** The criterion in words. */
    title: textSchema,
    /** How deep in the tree: 0 is the outermost. */
    depth: z.number().int().min(0),
    section: z
      .enum(["main", "bonus", "penalty"])
      .nullable()
      .describe("Main, bonus or penalty; inside a group only where stated."),
    /** Whether it has points, or why it has none. */
    state: z.enum(["scored", ...absentStates]),
    /** A decimal, cut after ten digits where none is exact; null without points. */
    points: decimal.nullable(),
    pointsExact: fraction.optional().describe("Only when no decimal writes the points exactly."),
    max: decimal.nullable().describe("The printed maximum."),
    assigned: decimal.nullable().describe("The maximum of what was assigned."),
  })
  .meta({ id: "CriterionScore" })

const quotaSaidJsonSchema = z.strictObject({
  /** The quota's id. */
  quota: z.string(),
  /** Kept, cut, or left to the authority. */
  verdict: z.enum(["kept", "cut", "contested"]),
  unanswered: z
    .enum(["limit", "tie-break"])
    .optional()
    .describe("The plugin's policy that did not answer, where the authority decides because of that."),
})

const subjectJsonSchema = z
  .strictObject({
    /** The subject's id. */
    id: z.string(),
    /** The subject's name. */
    name: z.string(),
    /** The variant of the rulebook that concerns it; null where there are none. */
    group: z.string().nullable(),
    /** What it is grouped by, by name. */
    attributes: z.record(z.string(), z.string()),
    /** Whether it is scored, incomplete, not rated or waits for a decision. */
    status: z.enum(["scored", "incomplete", "not-rated", "needs-decision"]),
    incompleteBecause: z
      .enum(["missing", "not-computed"])
      .optional()
      .describe("Only when incomplete: a fact is not there yet, or something could not be computed."),
    /** A decimal, cut after ten digits where none is exact; null where there is none (yet). */
    total: decimal.nullable(),
    totalExact: fraction.optional().describe("Only when no decimal writes the total exactly."),
    /** The maximum of what was assigned to it; null where that is not known. */
    assigned: decimal.nullable(),
    class: z.string().nullable().describe("By its own result, before quotas."),
    proposedClass: z.string().nullable().describe("After quotas; the authority decides."),
    /** Its place in its cluster; null where it is not ranked. */
    rank: z
      .strictObject({
        /** From 1; equals share a place, and the next one is left out. */
        rank: z.number().int(),
        /** How many are ranked together. */
        of: z.number().int(),
        /** Whether others share it. */
        tied: z.boolean(),
      })
      .nullable(),
    notRated: textSchema.nullable().describe("Why it is not rated."),
    /** What each quota that concerns it said. */
    quotas: z.array(quotaSaidJsonSchema),
    /** Its total at every stage, by the stage's id; empty for a rulebook without stages. */
    stageTotals: z.record(z.string(), decimal.nullable()),
    /** Every criterion that concerns it, in the order printed. */
    criteria: z.array(criterionJsonSchema),
  })
  .meta({ id: "SubjectScore" })

const pluginJsonSchema = z
  .strictObject({
    /** The plugin's id. */
    id: z.string(),
    /** The plugin's semantic version. */
    version: z.string(),
    /** The SHA-256 of its manifest, in hexadecimal. */
    manifestHash: z.string().regex(/^[0-9a-f]{64}$/),
    engineOverride: z.string().optional().describe("Why it was used with an engine outside its range."),
  })
  .meta({ id: "UsedPlugin" })

const quotaJsonSchema = z
  .strictObject({
    /** The quota's id. */
    quota: z.string(),
    /** The attributes the scope's members share; `{}` is the whole board. */
    by: z.record(z.string(), z.string()),
    limit: z
      .number()
      .int()
      .nullable()
      .describe("Null while a fact it needs is missing, or a plugin did not answer."),
    /** The share the limit comes from; null where a number is fixed. */
    share: decimal.nullable(),
    /** What the share is of, after the cut; null where a number is fixed. */
    base: decimal.nullable(),
    /** Whether a condition raised the share. */
    raised: z.boolean(),
    small: z.boolean().describe("Whether the rule for small scopes set the limit."),
    /** Those with the class that is limited, by id. */
    candidates: z.array(z.string()),
    /** Those of them who keep it. */
    kept: z.array(z.string()),
    /** Those of them who lose it. */
    cut: z.array(z.string()),
    /** Equals for whom there was room for only some: the authority decides. */
    contested: z.array(z.string()),
    /** How many rated subjects of the scope have no class yet. */
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
    /** What it was scored by. */
    rulebook: z.strictObject({
      /** The rulebook's id. */
      id: z.string(),
      /** The version of the encoding. */
      version: z.string(),
      /** The rulebook's title. */
      title: textSchema,
      /** `published`, `local` or `illustrative`. */
      status: z.string(),
    }),
    /** The date scored for, `YYYY-MM-DD`. */
    asOf: z.string(),
    /** The stage shown; null for a rulebook without stages. */
    stage: z.string().nullable(),
    plugins: z
      .array(pluginJsonSchema)
      .optional()
      .describe("The plugins whose mechanisms the rulebook uses; left out where there are none."),
    classes: z
      .array(
        z.strictObject({
          /** The class's id. */
          id: z.string(),
          /** The class in words. */
          title: textSchema,
        }),
      )
      .describe("From best to worst."),
    /** Everybody, in the order they were handed in. */
    subjects: z.array(subjectJsonSchema),
    /** One for each quota and scope. */
    quotas: z.array(quotaJsonSchema),
    /** What was noticed while scoring; nothing of it changed a score. */
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
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 15 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 15, mechanism: ratio }] }`)
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done: 17, assigned: 18 } } }] })
 * const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(facts)
 * board.toJson().subjects[0]?.totalExact // "85/6"
 * ```
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
