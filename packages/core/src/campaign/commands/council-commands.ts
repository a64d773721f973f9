import * as z from "zod"
import { ballotSchema, councilMemberSchema } from "../council.ts"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** The authority appoints the council (thành lập hội đồng). */
export const appointCouncilSchema = z.strictObject({
  type: z.literal("appoint-council"),
  ...envelope,
  members: z.array(councilMemberSchema).min(1).max(500),
})

/** Somebody takes no part in what concerns a unit. */
export const recuseSchema = z.strictObject({
  type: z.literal("recuse"),
  ...envelope,
  official: keySchema,
  unit: keySchema,
  reason: reasonSchema,
})

/** The council meets. */
export const openSessionSchema = z.strictObject({
  type: z.literal("open-session"),
  ...envelope,
  session: keySchema,
  present: z.array(keySchema).max(500),
})

/** The council votes on a unit's scores. */
export const holdVoteSchema = z.strictObject({
  type: z.literal("hold-vote"),
  ...envelope,
  session: keySchema,
  unit: keySchema,
  ballots: z.array(ballotSchema).max(500),
})

/** The minutes (biên bản) are signed; the session is over and its votes take effect. */
export const signMinutesSchema = z.strictObject({
  type: z.literal("sign-minutes"),
  ...envelope,
  session: keySchema,
  minutes: documentReferenceSchema,
})

export const councilCommandSchemas = [
  appointCouncilSchema,
  recuseSchema,
  openSessionSchema,
  holdVoteSchema,
  signMinutesSchema,
] as const

export type CouncilCommand = z.output<(typeof councilCommandSchemas)[number]>

export type CouncilEvent =
  | Recorded<"council-appointed", z.output<typeof appointCouncilSchema>>
  | Recorded<"recused", z.output<typeof recuseSchema>>
  | Recorded<"session-opened", z.output<typeof openSessionSchema>>
  | (Recorded<"vote-held", z.output<typeof holdVoteSchema>> & {
      readonly passed: boolean
      readonly round: number
    })
  | Recorded<"minutes-signed", z.output<typeof signMinutesSchema>>
