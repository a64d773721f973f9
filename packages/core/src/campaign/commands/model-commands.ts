import * as z from "zod"
import { keySchema, reasonSchema } from "../field-schemas.ts"
import { modelFieldSchema } from "../registration.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** A unit registers a model (đăng ký mô hình). */
export const registerModelSchema = z.strictObject({
  type: z.literal("register-model"),
  ...envelope,
  model: keySchema,
  unit: keySchema,
  title: z.string().min(1).max(500),
  field: modelFieldSchema,
})

/** An appraiser says whether the model is effective (thẩm định). */
export const assessModelSchema = z.strictObject({
  type: z.literal("assess-model"),
  ...envelope,
  model: keySchema,
  effective: z.boolean(),
  note: z.string().max(2_000).optional(),
})

/** The authority recognises an effective model (công nhận). */
export const recogniseModelSchema = z.strictObject({
  type: z.literal("recognise-model"),
  ...envelope,
  model: keySchema,
})

/** Another unit takes the model over (nhân rộng). */
export const replicateModelSchema = z.strictObject({
  type: z.literal("replicate-model"),
  ...envelope,
  model: keySchema,
  unit: keySchema.describe("The unit that takes it over."),
})

/** The model leaves the campaign (rút). */
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
