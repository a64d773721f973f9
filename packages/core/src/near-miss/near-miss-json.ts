import * as z from "zod"
import type { Explanation } from "../explanation/explanation.ts"
import type { Text } from "../language/text.ts"
import { isDecimal, toDecimal, toFraction } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { Distance, FactNow, FactValue, NearMiss, Obstacle, Way } from "./near-miss.ts"
import { writtenNumber } from "./nearest-value.ts"

const textSchema = z.strictObject({
  /** In Vietnamese. */
  vi: z.string(),
  /** In English. */
  en: z.string(),
})
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const fraction = z.string().regex(/^-?\d+(\/\d+)?$/)
const valueSchema = z
  .union([z.boolean(), z.string()])
  .describe("As a facts file writes it: 12, 83.07%, true, the id of an option.")

const distanceSchema = z
  .strictObject({
    /** A decimal; cut after ten digits where none writes it exactly. */
    by: decimal,
    byExact: fraction.optional().describe("Only when no decimal writes it exactly."),
    inclusive: z.boolean().describe("False when it takes more than that much."),
  })
  .meta({ id: "Distance" })

const factShape = {
  /** The criterion it belongs to; null for a fact of the subject as a whole. */
  criterion: z.string().nullable(),
  /** The fact's name in the rulebook. */
  fact: z.string(),
  /** What the fact is called. */
  title: textSchema,
} as const

const waySchema = z
  .strictObject({
    ...factShape,
    from: valueSchema,
    to: valueSchema,
    by: z.string().nullable().describe("How much more or less; null where it is no number."),
    bound: z
      .strictObject({
        /** Where it ends, a whole number or a fraction. */
        at: fraction,
        /** False when the end itself is not enough. */
        inclusive: z.boolean(),
      })
      .nullable()
      .describe("Where `to` is not the very least: the end that anything beyond reaches."),
    whole: decimal
      .nullable()
      .describe("The nearest whole number that would do, where that is worth telling."),
    /** Of the fact's criterion; null where it has none. */
    points: z
      .strictObject({
        /** As it stands. */
        before: decimal,
        /** With the fact changed. */
        after: decimal,
      })
      .nullable(),
    total: decimal.nullable().describe("Null of a rulebook without points."),
    totalExact: fraction.optional().describe("Only when no decimal writes the total exactly."),
    /** The class after, by its own result; null when it still takes a decision. */
    class: z.string().nullable(),
    assumesOthers: z.boolean().describe("True where the points depend on others, taken to stay as they are."),
    quotas: z
      .strictObject({
        /** After the quotas; null where none is proposed. */
        proposedClass: z.string().nullable(),
        /** What each quota would say. */
        verdicts: z.array(
          z.strictObject({
            /** The quota's id. */
            quota: z.string(),
            /** Kept, cut, or left to the authority. */
            verdict: z.enum(["kept", "cut", "contested"]),
          }),
        ),
      })
      .nullable()
      .describe("What the quotas would make of it; null when not asked for."),
  })
  .meta({ id: "Way" })

const stepSchema = z
  .strictObject({
    /** What was worked out. */
    title: textSchema,
    /** What it came to; null for a heading. */
    value: textSchema.nullable(),
  })
  .meta({ id: "ObstacleStep" })

const obstacleSchema = z
  .strictObject({
    /** Điều kiện, phủ quyết or mức trần. */
    kind: z.enum(["condition", "veto", "cap"]),
    /** The rule's id. */
    id: z.string(),
    /** The rule in words. */
    title: textSchema,
    /** Where it stands written. */
    citations: z.array(textSchema),
    /** `open` while a fact it needs is missing; `decision` where an exception leaves it to the authority. */
    state: z.enum(["stands", "open", "decision"]),
    class: z.string().nullable().describe("The best class a veto or a cap allows."),
    /** The calculation that says so. */
    steps: z.array(stepSchema),
    /** The facts it reads itself. */
    facts: z.array(z.strictObject({ ...factShape, value: valueSchema.nullable() })),
    ways: z.array(waySchema).describe("Facts each of which alone would clear it."),
  })
  .meta({ id: "Obstacle" })

/**
 * The zod schema of a near miss as JSON, format `danvan/near-miss/1`. Fields are only ever added to a format; a change
 * of meaning gets a new number.
 *
 * @category Near misses
 * @since 0.1.0
 */
export const nearMissJsonSchema = z
  .strictObject({
    format: z.literal("danvan/near-miss/1"),
    /** What it was scored by. */
    rulebook: z.strictObject({
      /** The rulebook's id. */
      id: z.string(),
      /** The version of the encoding. */
      version: z.string(),
    }),
    /** The date scored for, `YYYY-MM-DD`. */
    asOf: z.string(),
    /** The stage shown; null for a rulebook without stages. */
    stage: z.string().nullable(),
    /** The subject's id. */
    subject: z.string(),
    /** The subject's name. */
    name: z.string(),
    /** `open` with a class in `next`; every other word says why there is none. */
    state: z.enum(["open", "best", "incomplete", "not-rated", "no-classes", "no-next"]),
    /** Whether it is scored, incomplete, not rated or waits for a decision. */
    status: z.enum(["scored", "incomplete", "not-rated", "needs-decision"]),
    notRated: textSchema.nullable().describe("Why it is not rated."),
    missing: z.array(textSchema).describe("What the result waits for."),
    class: z.string().nullable().describe("By its own result, before quotas."),
    /** After the quotas; null where none is proposed. */
    proposedClass: z.string().nullable(),
    shutQuotas: z.array(textSchema).describe("The quotas that cut it because they leave nobody a place."),
    value: decimal.nullable().describe("The number that is classified."),
    valueExact: fraction.optional().describe("Only when no decimal writes it exactly."),
    margin: distanceSchema.nullable().describe("How far the number classified may fall within its band."),
    pointRules: z
      .array(textSchema)
      .describe("Rules that look at points and may take the class away before the margin is used up."),
    next: z.string().nullable().describe("The class this is about."),
    needed: distanceSchema.nullable().describe("Points short of it; null when there are enough."),
    ways: z.array(waySchema).describe("Single facts that would reach it, or a better class."),
    pointWays: z
      .array(waySchema)
      .describe("Single facts that would give the points, where more stands in the way."),
    /** What stands in the way besides points. */
    standing: z.array(obstacleSchema),
    /** The quotas on the next class. */
    quotas: z.array(
      z.strictObject({
        /** The quota's id. */
        id: z.string(),
        /** The quota in words. */
        title: textSchema,
        /** Where it stands written. */
        citations: z.array(textSchema),
      }),
    ),
    /** Facts not searched to the end: more ways may exist. */
    notTried: z.array(
      z.strictObject({
        ...factShape,
        /** A list, a measure for others, beyond the work allowed, or only sampled. */
        because: z.enum(["list", "yardstick", "too-many", "sampled"]),
      }),
    ),
  })
  .meta({ id: "NearMiss" })

/**
 * See {@link nearMissJsonSchema}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type NearMissJson = z.output<typeof nearMissJsonSchema>

const exactly = <Key extends string>(key: Key, value: Exact | undefined) =>
  (value === undefined || isDecimal(value) ? {} : { [key]: toFraction(value) }) as {
    readonly [K in Key]?: string
  }

const distanceJson = (distance: Distance | undefined): NearMissJson["needed"] =>
  distance === undefined
    ? null
    : { by: toDecimal(distance.by), ...exactly("byExact", distance.by), inclusive: distance.inclusive }

const valueJson = ({ field }: Pick<FactNow, "field">, value: FactValue): boolean | string =>
  typeof value === "object" ? writtenNumber(field, value) : value

const nameJson = ({ criterion, name, title }: Pick<FactNow, "criterion" | "name" | "title">) => ({
  criterion: criterion ?? null,
  fact: name,
  title,
})

const wayJson = (way: Way): NearMissJson["ways"][number] => ({
  ...nameJson(way),
  from: valueJson(way, way.from),
  to: valueJson(way, way.to),
  by: way.by === undefined ? null : writtenNumber(way.field, way.by),
  bound: way.bound === undefined ? null : { at: toFraction(way.bound.at), inclusive: way.bound.inclusive },
  whole: way.whole === undefined ? null : toDecimal(way.whole),
  points:
    way.points === undefined
      ? null
      : { before: toDecimal(way.points.before), after: toDecimal(way.points.after) },
  total: way.total === undefined ? null : toDecimal(way.total),
  ...exactly("totalExact", way.total),
  class: way.class ?? null,
  assumesOthers: way.assumesOthers,
  quotas:
    way.quotas === undefined
      ? null
      : {
          proposedClass: way.quotas.proposedClass ?? null,
          verdicts: way.quotas.verdicts.map((one) => ({ ...one })),
        },
})

const flat = (steps: ReadonlyArray<Explanation>): ReadonlyArray<{ title: Text; value: Text | null }> =>
  steps.flatMap(({ title, value, children }) => [{ title, value: value ?? null }, ...flat(children)])

const obstacleJson = (obstacle: Obstacle): NearMissJson["standing"][number] => ({
  kind: obstacle.kind,
  id: obstacle.id,
  title: obstacle.title,
  citations: [...obstacle.citations],
  state: obstacle.state,
  class: obstacle.class ?? null,
  steps: [...flat(obstacle.steps)],
  facts: obstacle.facts.map((fact) => ({
    ...nameJson(fact),
    value: fact.value === undefined ? null : valueJson(fact, fact.value),
  })),
  ways: obstacle.ways.map(wayJson),
})

/** A near miss as plain JSON, in the format of {@link nearMissJsonSchema}. */
export const nearMissJson = (
  { rulebook: { id, version }, asOf }: CompiledRulebook,
  stage: string | undefined,
  one: NearMiss,
): NearMissJson => ({
  format: "danvan/near-miss/1",
  rulebook: { id, version },
  asOf,
  stage: stage ?? null,
  subject: one.subject,
  name: one.name,
  state: one.state,
  status: one.status,
  notRated: one.notRated ?? null,
  missing: [...one.missing],
  class: one.class ?? null,
  proposedClass: one.proposedClass ?? null,
  shutQuotas: [...one.shutQuotas],
  value: one.value === undefined ? null : toDecimal(one.value),
  ...exactly("valueExact", one.value),
  margin: distanceJson(one.margin),
  pointRules: [...one.pointRules],
  next: one.next ?? null,
  needed: distanceJson(one.needed),
  ways: one.ways.map(wayJson),
  pointWays: one.pointWays.map(wayJson),
  standing: one.standing.map(obstacleJson),
  quotas: one.quotas.map(({ citations, ...quota }) => ({ ...quota, citations: [...citations] })),
  notTried: one.notTried.map((fact) => ({ ...nameJson(fact), because: fact.because })),
})
