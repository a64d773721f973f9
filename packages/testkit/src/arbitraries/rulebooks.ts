import * as fc from "fast-check"
import { buildRulebook, type Written } from "../build/build-rulebook.ts"
import { points } from "./exact-numbers.ts"

const title = (words: string) => ({ vi: `${words} (mẫu)`, en: `${words} (sample)` })

type Leaf = { readonly mechanism: string; readonly with?: Written }

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.constant({ mechanism: "manual-grade" }),
  fc.constant({ mechanism: "yes-no" }),
  fc.constantFrom("not-assigned", "full", "none").map((whenNothingAssigned) => ({
    mechanism: "ratio",
    with: { whenNothingAssigned },
  })),
  points(2).map((each) => ({ mechanism: "count", with: { each } })),
)

const classes = (good: number) => ({
  rounding: "none",
  classes: [
    { id: "good", title: title("Tốt"), atLeast: String(good) },
    { id: "fair", title: title("Khá"), below: String(good) },
  ],
})

/**
 * A rulebook as it is written (bộ tiêu chí): a few criteria by danvan's own mechanisms, in a group or not, two classes
 * or none, ranked or not. {@link rulebookFacts} gives facts for it.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const [written] = fc.sample(Arbitraries.rulebook(), 1)
 * Rulebook.make(written) // success
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const rulebook = (): fc.Arbitrary<Written> =>
  fc
    .record({
      leaves: fc.array(leaf, { minLength: 1, maxLength: 5 }),
      grouped: fc.boolean(),
      good: fc.option(fc.integer({ min: 1, max: 9 })),
      ranked: fc.boolean(),
    })
    .map(({ leaves, grouped, good, ranked }) => {
      const inside = leaves.map((one, index) => ({
        id: `c${index}`,
        title: title(`Tiêu chí ${index}`),
        max: "10",
        ...one,
      }))
      const max = String(leaves.length * 10)
      return buildRulebook({
        scale: { max },
        criteria: grouped ? [{ id: "all", title: title("Nhóm"), max, criteria: inside }] : inside,
        ...(good === null ? {} : { classification: classes(good * leaves.length) }),
        ...(ranked ? { ranking: { within: [] } } : {}),
      })
    })
