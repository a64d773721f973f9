import { bounds } from "./laws/bounds.ts"
import { computed } from "./laws/computed.ts"
import { determinism } from "./laws/determinism.ts"
import { frozen } from "./laws/frozen.ts"
import type { Law } from "./laws/law.ts"
import type { LawName } from "./laws/law-name.ts"
import { monotone } from "./laws/monotone.ts"
import { order } from "./laws/order.ts"
import { reference } from "./laws/reference.ts"
import { roundTrip } from "./laws/round-trip.ts"

/** How each law is tried. */
export const mechanismLaws: Readonly<Record<LawName, Law>> = {
  bounds,
  computed,
  determinism,
  order,
  frozen,
  roundTrip,
  monotone,
  reference,
}
