import * as z from "zod"
import { fieldNameSchema } from "../../mechanism/field.ts"
import { idSchema } from "../../rulebook/identifier.ts"
import { carryPolicySchema } from "../../unit/carry-policy.ts"
import { shareSchema } from "../../unit/unit-change.ts"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { participantSchema } from "../participant.ts"
import type { InheritedFigure } from "../succession.ts"
import { envelope, type Recorded } from "./envelope.ts"

/**
 * A unit joins the campaign while it runs (bổ sung đơn vị tham gia).
 *
 * - Who: `authority` or `admin`, over all.
 * - When: until anything is decided.
 * - Records: `participant-admitted`; its chain starts at the first stage, also when it took part before.
 * - Refused: one that takes part (`participant.already`); a cluster there is none of (`plan.unknown`); one that the
 *   rulebook cannot score (`subject.no-attribute`); once something is decided (`participant.decided`); without a
 *   reason (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const admitParticipantSchema = z.strictObject({
  type: z.literal("admit-participant"),
  ...envelope,
  basis: documentReferenceSchema,
  participant: participantSchema,
  reason: reasonSchema,
})

/**
 * A unit leaves the campaign (rút khỏi đợt thi đua); what it scored is kept.
 *
 * - Who: `authority` or `admin`, over all.
 * - When: until anything is decided.
 * - Records: `participant-withdrawn`; its scores stay on record and count no more.
 * - Refused: the last one (`participant.last`); once something is decided (`participant.decided`); without a reason
 *   (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const withdrawParticipantSchema = z.strictObject({
  type: z.literal("withdraw-participant"),
  ...envelope,
  basis: documentReferenceSchema,
  unit: keySchema,
  reason: reasonSchema,
})

const sourceSchema = z.strictObject({
  unit: keySchema,
  share: shareSchema.optional().describe("The part of the old unit that came, 25%; all of it if left out."),
  outside: z.boolean().default(false).describe("Takes no part in this campaign: the commune next door."),
})

const carrySchema = z.strictObject({
  criterion: idSchema.optional(),
  field: fieldNameSchema,
  policy: carryPolicySchema,
  elsewhere: z
    .record(keySchema, z.string().max(82))
    .default({})
    .describe("The figures of old units that do not take part in this campaign."),
})

/**
 * Old units end and new ones come in their place (sáp nhập, chia, kế thừa), as a change of the organization says.
 * What the old ones scored is kept with them; the figures named are put together by a declared policy and stand
 * beside the new unit's scores, which it still has to enter; so does one that goes on by the id of an old unit.
 *
 * - Who: `authority` or `admin`, over all.
 * - When: until anything is decided.
 * - Records: `participant-succeeded`, with each figure `inherited` and what it was made of.
 * - Refused: an old unit from nowhere, counted twice or over the whole (`succession.no-source`,
 *   `succession.duplicate-source`, `succession.share-over`), or nothing but the successor itself
 *   (`succession.of-itself`); a successor that the rulebook cannot score
 *   (`subject.no-attribute`); a figure that cannot be carried, or that the rulebook would not take on a sheet
 *   (`carry.weight-missing`, `succession.decision-missing`, `succession.sum-out-of-range`, `fact.out-of-range`); a
 *   weight or decision of a stranger (`succession.weight-of-stranger`, `succession.decision-of-stranger`); a model with several places to go (`succession.model-unplaced`); once something is
 *   decided (`participant.decided`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const succeedParticipantSchema = z.strictObject({
  type: z.literal("succeed-participant"),
  ...envelope,
  basis: documentReferenceSchema.describe("The text of the organization's change."),
  successors: z
    .array(z.strictObject({ participant: participantSchema, from: z.array(sourceSchema).min(1).max(500) }))
    .min(1)
    .max(500),
  carry: z.array(carrySchema).max(200).default([]),
  models: z
    .record(keySchema, keySchema)
    .default({})
    .describe("Which successor a model goes to, where its unit has several."),
  reason: reasonSchema,
})

export const participantCommandSchemas = [
  admitParticipantSchema,
  withdrawParticipantSchema,
  succeedParticipantSchema,
] as const

export type ParticipantCommand = z.output<(typeof participantCommandSchemas)[number]>

export type ParticipantEvent =
  | Recorded<"participant-admitted", z.output<typeof admitParticipantSchema>>
  | Recorded<"participant-withdrawn", z.output<typeof withdrawParticipantSchema>>
  | (Recorded<"participant-succeeded", z.output<typeof succeedParticipantSchema>> & {
      readonly inherited: ReadonlyArray<InheritedFigure>
    })
