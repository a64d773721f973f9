import fc from "fast-check"
import { anyLeaf, type Leaf, quarters } from "./leaf.ts"

/** A rulebook and facts for it, as they are written: data for `makeRulebook` and `makeEntries`. */
export interface Campaign {
  readonly rulebook: Written
  readonly facts: { readonly subjects: ReadonlyArray<Written>; readonly scopes: ReadonlyArray<Written> }
}

type Written = { readonly [name: string]: unknown }

const title = (words: string) => ({ vi: `${words} (mẫu)`, en: `${words} (sample)` })

interface Grown {
  readonly id: string
  readonly leaf: Leaf
  readonly mayBeNotAssigned: boolean
}

const leaf = fc.record({ leaf: anyLeaf, mayBeNotAssigned: fc.boolean() })

/** An outermost criterion: a leaf, or a group of leaves, with what limits it. */
const branch = fc.record({
  leaves: fc.array(leaf, { minLength: 1, maxLength: 3 }),
  isGroup: fc.boolean(),
  scaledDown: fc.boolean(),
  max: fc.option(quarters(1, 40), { nil: undefined }),
  floor: fc.option(quarters(0, 3), { nil: undefined }),
  section: fc.oneof({ weight: 4, arbitrary: fc.constant("main") }, fc.constantFrom("bonus", "penalty")),
  counted: fc.constantFrom("inside", "outside", "noted"),
})

const grow = (branches: ReadonlyArray<typeof branch extends fc.Arbitrary<infer Branch> ? Branch : never>) => {
  const grown: Grown[] = []
  const written = branches.map(({ leaves, isGroup, scaledDown, max, floor, section, counted }, place) => {
    const group = isGroup || leaves.length > 1
    const inside = leaves.map(({ leaf: one, mayBeNotAssigned }, index) => {
      const id = group ? `c${place}.${index}` : `c${place}`
      grown.push({ id, leaf: one, mayBeNotAssigned })
      const { facts: _, ...mechanism } = one
      return { id, title: title(id), ...mechanism, mayBeNotAssigned }
    })
    const place0 = place === 0 ? {} : { section, ...(section === "bonus" ? { counted } : {}) }
    const limits = { ...(max === undefined ? {} : { max }), ...(floor === undefined ? {} : { floor }) }
    const overCap = max !== undefined && scaledDown ? { overCap: "scale-down" } : {}
    return group
      ? { id: `c${place}`, title: title(`c${place}`), ...limits, ...overCap, ...place0, criteria: inside }
      : { ...inside[0], ...place0 }
  })
  return { written, grown }
}

/** Points come in quarters: rounded to none or one decimal, many lie on the very edge. */
const rounding = fc.record({
  mode: fc.constantFrom("half-up", "half-even", "floor", "ceiling", "toward-zero"),
  decimals: fc.constantFrom("0", "1", "2"),
})

const rules = fc.record({
  scale: fc.record({
    max: fc.constantFrom("10", "40", "100"),
    floor: fc.option(fc.constant("0"), { nil: undefined }),
    cap: fc.option(fc.constant("none"), { nil: undefined }),
    rounding: fc.option(rounding, { nil: undefined }),
    notAssigned: fc.constantFrom("leave-out", "rescale"),
  }),
  classRounding: fc.oneof(fc.constant("none"), rounding),
  whenConditionsFail: fc.constantFrom("authority-decides", "next-class"),
  discretion: fc.boolean(),
  rankWithin: fc.constantFrom([], ["cluster"]),
  tie: fc.boolean(),
  share: fc.constantFrom("0%", "20%", "33%", "50%", "100%"),
  base: fc.constantFrom(
    { of: "all" },
    { of: "rated" },
    { of: "classes", classes: ["top", "middle"], counting: "before-cut" },
    { of: "classes", classes: ["middle"], counting: "after-cut" },
    { of: "fact", fact: "headcount" },
  ),
  quotaRounding: fc.constantFrom("floor", "half-up", "ceiling"),
  within: fc.constantFrom([[]], [["cluster"]], [[], ["cluster"]]),
  small: fc.option(fc.constant({ fewerThan: "3", counting: "rated", atMost: "1" }), { nil: undefined }),
  ties: fc.constantFrom("authority-decides", "leave-out", "take-in"),
})

const without = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value

const classification = (max: string, rule: RulesOf) => ({
  rounding: rule.classRounding,
  whenConditionsFail: rule.whenConditionsFail,
  classes: [
    {
      id: "top",
      title: title("Tốt"),
      atLeast: String(Number(max) * 0.6),
      conditions: [{ id: "sure", title: title("Đủ"), when: "sure" }],
    },
    {
      id: "middle",
      title: title("Khá"),
      atLeast: String(Number(max) * 0.25),
      below: String(Number(max) * 0.6),
    },
    { id: "low", title: title("Yếu"), below: String(Number(max) * 0.25) },
  ],
  vetoes: [
    {
      id: "fault",
      title: title("Vi phạm"),
      when: "fault",
      class: "low",
      ...(rule.discretion ? { discretion: "excused" } : {}),
    },
  ],
  caps: [{ id: "cap", title: title("Mức trần"), when: "excused and not sure", highest: "middle" }],
})

type RulesOf = typeof rules extends fc.Arbitrary<infer Rules> ? Rules : never

const flag = (words: string, whenMissing?: boolean) => ({
  type: "boolean",
  title: title(words),
  ...(whenMissing === undefined ? {} : { whenMissing }),
})

const rulebookOf = (criteria: ReadonlyArray<unknown>, rule: RulesOf): Written => ({
  danvan: "1",
  id: "ngau-nhien",
  version: "1",
  title: title("Bộ tiêu chí ngẫu nhiên"),
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { cluster: { title: title("Cụm") } } },
  scale: without(rule.scale),
  facts: {
    sure: flag("Đủ"),
    fault: flag("Vi phạm", false),
    excused: flag("Được xem xét", false),
    resting: flag("Tạm nghỉ", false),
    order: { type: "count", title: title("Thứ tự") },
  },
  scopeFacts: { headcount: { type: "count", title: title("Số lượng") } },
  criteria,
  notRated: [{ id: "resting", title: title("Tạm nghỉ"), when: "resting" }],
  classification: classification(rule.scale.max, rule),
  ranking: {
    within: rule.rankWithin,
    ties: rule.tie ? [{ title: title("Thứ tự"), by: "order", order: "lowest-first" }] : [],
  },
  quotas: [
    without({
      id: "few",
      title: title("Tỷ lệ"),
      class: "top",
      share: rule.share,
      base: rule.base,
      rounding: rule.quotaRounding,
      within: rule.within,
      small: rule.small,
      ties: rule.ties,
      cutTo: "middle",
    }),
  ],
})

/** Facts of one leaf: mostly all given, sometimes one left out or the whole not assigned. */
const leafFacts = ({ leaf: one, mayBeNotAssigned }: Grown): fc.Arbitrary<unknown> => {
  const partly = fc.tuple(one.facts, fc.nat()).map(([facts, place]) => {
    const names = Object.keys(facts)
    return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== names[place % names.length]))
  })
  return fc.oneof(
    { weight: 16, arbitrary: one.facts },
    { weight: 1, arbitrary: partly },
    { weight: mayBeNotAssigned ? 2 : 0, arbitrary: fc.constant("not-assigned") },
  )
}

const subject = (grown: ReadonlyArray<Grown>): fc.Arbitrary<Written> =>
  fc.record({
    attributes: fc.record({ cluster: fc.constantFrom("c1", "c2") }),
    facts: fc.record(
      {
        sure: fc.boolean(),
        fault: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
        excused: fc.boolean(),
        resting: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, fc.constant(true)),
        order: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: ["sure"] },
    ),
    criteria: fc.record(Object.fromEntries(grown.map((one) => [one.id, leafFacts(one)]))),
  })

/** Random rulebooks with facts that fit them: every mechanism, limits, classes, vetoes, caps, ranking and a quota. */
export const campaignOf = (size: {
  readonly minLength: number
  readonly maxLength: number
}): fc.Arbitrary<Campaign> =>
  fc.tuple(fc.array(branch, { minLength: 1, maxLength: 4 }), rules).chain(([branches, rule]) => {
    const { written, grown } = grow(branches)
    return fc.array(subject(grown), { ...size, size: "max" }).map(
      (subjects): Campaign => ({
        rulebook: rulebookOf(written, rule),
        facts: {
          subjects: subjects.map((one, index) => ({ id: `u${index}`, name: `Đơn vị mẫu ${index}`, ...one })),
          scopes: [{ by: {}, facts: { headcount: subjects.length } }],
        },
      }),
    )
  })

export const campaign: fc.Arbitrary<Campaign> = campaignOf({ minLength: 1, maxLength: 7 })
