import type { PlainDate } from "../time/plain-date.ts"
import { nameSchema } from "./field-schemas.ts"

/**
 * Where an emulation model may stand in its life.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const modelStates = ["registered", "assessed", "recognised", "replicated", "withdrawn"] as const

/**
 * See {@link modelStates}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type ModelState = (typeof modelStates)[number]

/**
 * What may happen to a model in each state, and only that.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const modelLife = {
  registered: ["assess", "withdraw"],
  assessed: ["recognise", "withdraw"],
  recognised: ["replicate", "withdraw"],
  replicated: ["replicate", "withdraw"],
  withdrawn: [],
} as const satisfies Record<ModelState, ReadonlyArray<"assess" | "recognise" | "replicate" | "withdraw">>

/** The field a model works in (lĩnh vực): economy, culture and society, security, building the political system. */
export const modelFieldSchema = nameSchema(200)

/**
 * A model of “Dân vận khéo” (mô hình) that a unit registered, and how far it came: registered, assessed, recognised,
 * replicated elsewhere, or withdrawn.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface EmulationModel {
  /** Unique within the campaign. */
  readonly id: string
  /** The participant that registered it. */
  readonly unit: string
  /** The model's name. */
  readonly title: string
  /** The field it works in (lĩnh vực), as registered. */
  readonly field: string
  /** How far it came. */
  readonly state: ModelState
  /** As assessed; undefined before. Only an effective one can be recognised. */
  readonly effective?: boolean
  /** The units that took it over. */
  readonly replicatedAt: ReadonlyArray<string>
  /** Every step it took, the oldest first. */
  readonly history: ReadonlyArray<{
    /** What it became by the step. */
    readonly state: ModelState
    /** The actor who took the step. */
    readonly by: string
    /** The day of the step. */
    readonly on: PlainDate
    /** What was written to it, if anything. */
    readonly note?: string
  }>
}
