import fc from "fast-check"
import type { Campaign } from "../../../core/test/arbitraries/rulebook.ts"

const title = (words: string) => ({ vi: `${words} (mẫu)`, en: `${words} (sample)` })

const modes = ["half-up", "half-even", "floor", "ceiling", "toward-zero"] as const

/** Parts of a whole no decimal writes: their sum is exact only in fractions. */
const denominators = [3, 6, 7, 9, 11, 12, 13, 17, 19, 23] as const

/** In steps of 1/10,000: the least a grade can be off an edge. */
const step = 10_000

interface Rules {
  readonly mode: (typeof modes)[number]
  readonly decimals: number
  readonly rounds: "total" | "class" | "nothing"
  readonly bounds: readonly [number, number]
}

const rules: fc.Arbitrary<Rules> = fc.record({
  mode: fc.constantFrom(...modes),
  decimals: fc.constantFrom(0, 1, 2),
  rounds: fc.constantFrom("total", "class", "nothing"),
  bounds: fc
    .tuple(fc.integer({ min: 20, max: 55 }), fc.integer({ min: 56, max: 90 }))
    .map(([low, high]) => [low, high]),
})

const ratio = (id: string) => ({
  id,
  title: title(id),
  max: "1",
  mechanism: "ratio",
  with: { whenNothingAssigned: "none", aboveFull: "keep" },
})

const rulebookOf = ({ mode, decimals, rounds, bounds }: Rules): Campaign["rulebook"] => {
  const rounding = { mode, decimals: String(decimals) }
  const [low, high] = bounds.map(String)
  return {
    danvan: "1",
    id: "canh",
    version: "1",
    title: title("Bộ tiêu chí ở các cạnh"),
    status: "illustrative",
    effective: { from: "2026-01-01" },
    subjects: { kind: "unit", attributes: { cluster: { title: title("Cụm") } } },
    scale: { max: "100", cap: "none", ...(rounds === "total" ? { rounding } : {}) },
    criteria: [
      { id: "grade", title: title("Điểm"), max: "97", mechanism: "manual-grade", with: { step: "0.0001" } },
      // The cap is met exactly by two parts of a whole, and passed by one part more.
      { id: "parts", title: title("Phần"), max: "1", criteria: [ratio("a"), ratio("b"), ratio("c")] },
    ],
    classification: {
      rounding: rounds === "class" ? rounding : "none",
      classes: [
        { id: "top", title: title("Tốt"), atLeast: high },
        { id: "middle", title: title("Khá"), atLeast: low, below: high },
        { id: "low", title: title("Yếu"), below: low },
      ],
    },
    ranking: { within: ["cluster"] },
    quotas: [
      {
        id: "few",
        title: title("Tỷ lệ"),
        class: "top",
        share: "33%",
        base: { of: "rated" },
        rounding: "floor",
        within: [["cluster"], []],
        ties: "authority-decides",
        cutTo: "middle",
      },
    ],
  }
}

/** A point where something turns: a bound of a class, or halfway between two roundings. */
const edge = ({ decimals, bounds }: Rules): fc.Arbitrary<number> =>
  fc.oneof(
    fc.constantFrom(...bounds).map((bound) => bound * step),
    fc
      .tuple(fc.constantFrom(...bounds), fc.integer({ min: -3, max: 3 }), fc.constantFrom(5, 10))
      .map(([bound, ticks, part]) => bound * step + (ticks * part * step) / 10 ** (decimals + 1)),
  )

const written = (units: number): string => {
  const bounded = Math.max(0, Math.min(97 * step, Math.round(units)))
  return `${Math.floor(bounded / step)}.${String(bounded % step).padStart(4, "0")}`
}

const subject = (rule: Rules) =>
  fc
    .record({
      at: edge(rule),
      off: fc.constantFrom(0, 0, 0, 1, -1),
      over: fc.constantFrom(...denominators),
      first: fc.nat(),
      // The parts make a whole, a hair less, or more than the cap lets count.
      third: fc.constantFrom(0, 0, 0, 1),
      cluster: fc.constantFrom("c1", "c2", "c3"),
    })
    .map(({ at, off, over, first, third, cluster }) => {
      const done = first % (over + 1)
      return {
        attributes: { cluster },
        criteria: {
          grade: { grade: written(at + off - step) },
          a: { done, assigned: over },
          b: { done: over - done, assigned: over },
          c: { done: third, assigned: over },
        },
      }
    })

/** Boards on which nearly every total lies on an edge, or one ten-thousandth beside it. */
export const edgeCampaign = (size: { readonly minLength: number; readonly maxLength: number }) =>
  rules.chain((rule) =>
    fc.array(subject(rule), { ...size, size: "max" }).map(
      (subjects): Campaign => ({
        rulebook: rulebookOf(rule),
        facts: {
          subjects: subjects.map((one, index) => ({ id: `u${index}`, name: `Đơn vị mẫu ${index}`, ...one })),
          scopes: [],
        },
      }),
    ),
  )
