import type { PlainDate } from "../time/plain-date.ts"
import type { Chain } from "./chain.ts"
import type { DocumentReference } from "./field-schemas.ts"
import type { Participant } from "./participant.ts"

/**
 * A participant that left while the campaign ran (rút, hoặc được đơn vị khác kế thừa), with the scores it had: they are
 * kept here and nowhere counted. One that took others in and goes on by its id left, too: it is in its own `into`.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Departure {
  /** The participant as it was when it left. */
  readonly participant: Participant
  /** Its scores as they were. */
  readonly chain: Chain
  /** The units in its place; none when it only withdrew. */
  readonly into: ReadonlyArray<string>
  /** Why it left. */
  readonly reason: string
  /** The document by which it left. */
  readonly basis: DocumentReference
  /** The actor who recorded it. */
  readonly by: string
  /** The day it left. */
  readonly on: PlainDate
}

/** How a unit last left a campaign. */
export const lastDeparture = (departures: ReadonlyArray<Departure>, unit: string): Departure | undefined =>
  departures.findLast(({ participant }) => participant.unit === unit)
