import * as z from "zod"
import { keySchema, nameSchema, reasonSchema } from "../field-schemas.ts"
import { modelFieldSchema } from "../registration.ts"
import { envelope, type Recorded } from "./envelope.ts"

/**
 * A unit registers a model (đăng ký mô hình).
 *
 * - Who: `unit`, over the unit.
 * - When: until the plan's `registration` deadline, or the one set anew.
 * - Records: `model-registered`; the model is `registered`.
 * - Refused: after the deadline (`deadline.passed`); a model of that id (`model.duplicate`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const registerModelSchema = z.strictObject({
  type: z.literal("register-model"),
  ...envelope,
  model: keySchema,
  unit: keySchema,
  title: nameSchema(500),
  field: modelFieldSchema,
})

/**
 * Says whether the model is effective (thẩm định).
 *
 * - Who: `appraiser` or `cluster-head`, over its unit.
 * - When: once, while it is `registered`.
 * - Records: `model-assessed`, with the verdict and a note.
 * - Refused: a model there is none of (`model.unknown`); another state (`model.wrong-state`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const assessModelSchema = z.strictObject({
  type: z.literal("assess-model"),
  ...envelope,
  model: keySchema,
  effective: z.boolean(),
  note: z.string().max(2_000).optional(),
})

/**
 * Recognises an effective model (công nhận).
 *
 * - Who: `authority`, over its unit.
 * - When: once it is `assessed` as effective.
 * - Records: `model-recognised`.
 * - Refused: one assessed as not effective (`model.not-effective`); another state (`model.wrong-state`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const recogniseModelSchema = z.strictObject({
  type: z.literal("recognise-model"),
  ...envelope,
  model: keySchema,
})

/**
 * Another unit takes the model over (nhân rộng).
 *
 * - Who: `unit` or `authority`, over the unit that takes it over.
 * - When: once it is `recognised`, by as many units as will.
 * - Records: `model-replicated`, with that unit.
 * - Refused: its own unit, or one that has it already (`model.already-there`); another state (`model.wrong-state`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const replicateModelSchema = z.strictObject({
  type: z.literal("replicate-model"),
  ...envelope,
  model: keySchema,
  unit: keySchema.describe("The unit that takes it over."),
})

/**
 * The model leaves the campaign (rút), for good.
 *
 * - Who: `unit` or `authority`, over its unit.
 * - When: in every state but `withdrawn`.
 * - Records: `model-withdrawn`, with the reason.
 * - Refused: without a reason (`reason.missing`); when it is out already (`model.wrong-state`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const withdrawModelSchema = z.strictObject({
  type: z.literal("withdraw-model"),
  ...envelope,
  model: keySchema,
  reason: reasonSchema,
})

export const modelCommandSchemas = [
  registerModelSchema,
  assessModelSchema,
  recogniseModelSchema,
  replicateModelSchema,
  withdrawModelSchema,
] as const

export type ModelCommand = z.output<(typeof modelCommandSchemas)[number]>

export type ModelEvent =
  | Recorded<"model-registered", z.output<typeof registerModelSchema>>
  | Recorded<"model-assessed", z.output<typeof assessModelSchema>>
  | Recorded<"model-recognised", z.output<typeof recogniseModelSchema>>
  | Recorded<"model-replicated", z.output<typeof replicateModelSchema>>
  | Recorded<"model-withdrawn", z.output<typeof withdrawModelSchema>>
