import type { Mechanism } from "@danvan/core"
import { type Bench, makeBench } from "./bench.ts"
import type { WrittenFacts } from "./mechanism-cases.ts"

/** The facts a function gets. */
export type ComputedFacts = Mechanism.Computing<unknown>["facts"]

/**
 * Reads written facts as a function would get them: numbers exact, lists as records. `undefined` where it would not
 * be called at all: a fact is absent, or refused.
 */
export const factReader = ({
  mechanism,
  written,
}: Bench): ((facts: WrittenFacts) => ComputedFacts | undefined) => {
  let seen: ComputedFacts | undefined
  const { lower: _, plugin: __, ...rest } = mechanism
  const spy: Mechanism.AnyMechanism = {
    ...rest,
    output: { min: 0, max: 0, decimals: 0 },
    compute: ({ facts }) => {
      seen = facts
      return 0
    },
  }
  const bench = makeBench(spy, written)
  return (facts) => {
    seen = undefined
    if (!("issues" in bench)) bench.score([facts])
    return seen
  }
}
