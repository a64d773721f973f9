import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { lintRulebook } from "../../src/lint/lint-rulebook.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { anyLeaf } from "../arbitraries/leaf.ts"
import { fourClasses, graded, group, leaf } from "../samples/graded.ts"
import { oneCriterion } from "../samples/one-criterion.ts"
import { sampleRulebook } from "../samples/sample-rulebook.ts"

type Parts = Readonly<Record<string, unknown>>

/** What the linter says, as `code at path`, without the words it would have translated. */
const said = (data: Parts): ReadonlyArray<string> =>
  lintRulebook(makeRulebookOrThrow(data))
    .issues.filter(({ code }) => code !== "lint.not-translated")
    .map(({ code, path }) => `${code} at ${path.join(".")}`)

const factsOf = (data: Parts, code: string): ReadonlyArray<Readonly<Record<string, string>>> =>
  lintRulebook(makeRulebookOrThrow(data))
    .issues.filter((issue) => issue.code === code)
    .map(({ facts }) => facts)

const classification = (classes: unknown, more: Parts = {}) => ({
  classification: { rounding: "none", classes, ...more },
})

const bands = (list: ReadonlyArray<unknown>, more: Parts = {}) =>
  oneCriterion({ mechanism: "bands", max: "20", with: { of: "percent", bands: list, ...more } })

describe("lintRulebook", () => {
  it("has nothing to say of a sound rulebook", () => {
    expect(said(graded(classification(fourClasses)))).toEqual([])
  })

  it("finds a printed maximum that no facts reach, and says the most there can be", () => {
    const printed = graded({ scale: { max: "100" }, criteria: [leaf("a", "60"), leaf("b", "35")] })
    expect(factsOf(printed, "lint.maximum-unreachable")).toEqual([
      { id: "cham-diem", max: "100", highest: "95" },
    ])
    expect(
      said(
        bands([
          { below: "10%", points: "18" },
          { atLeast: "10%", points: "0" },
        ]),
      ),
    ).toContain("lint.maximum-unreachable at criteria.0.max")
  })

  it("does not call a maximum out of reach that a bonus or open facts reach", () => {
    const bonus = [leaf("a", "95"), leaf("b", "10", { section: "bonus" })]
    expect(said(graded({ criteria: bonus }))).toEqual(["criterion.sum-differs at scale.max"])
  })

  it("finds a group whose parts add up to more than it pays", () => {
    const capped = graded({
      criteria: [group("A", [leaf("a", "60.5"), leaf("b", "40")], { max: "100", cap: "100" })],
    })
    expect(factsOf(capped, "lint.group-over-cap")).toEqual([{ id: "A", sum: "100.5", cap: "100" }])
  })

  it("lets a bonus be capped: that is what its cap is for", () => {
    const bonus = group("B", [leaf("b", "3"), leaf("c", "4")], { section: "bonus", max: "5", cap: "5" })
    expect(said(graded({ criteria: [leaf("a", "100"), bonus] }))).toEqual([])
  })

  it("finds values that fall between two bands, with an example, and values above them all", () => {
    const gap = bands(
      [
        { atLeast: "90%", points: "20" },
        { atMost: "89.99%", points: "0" },
      ],
      { maximum: "100%" },
    )
    expect(factsOf(gap, "lint.band-gap")).toEqual([{ id: "c", example: "89.995%" }])
    const open = [
      { exactly: "100%", points: "20" },
      { below: "100%", points: "0" },
    ]
    expect(factsOf(bands(open), "lint.band-gap")).toEqual([{ id: "c", example: "101%" }])
    expect(said(bands(open, { maximum: "100%" }))).toEqual([])
  })

  it("sees no gap above 100% where a fact check says that no more is done than was assigned", () => {
    const ratio = (more: Parts, holds?: string) => ({
      ...oneCriterion({
        mechanism: "bands",
        max: "20",
        ...more,
        with: {
          of: "ratio",
          bands: [
            { exactly: "100%", points: "20" },
            { below: "100%", points: "0" },
          ],
        },
      }),
      factChecks: holds === undefined ? [] : [{ id: "most", title: "Không quá số được giao", holds }],
    })
    const atMost = 'fact("c", "done") <= fact("c", "assigned")'
    const defaulted = (done: string) => ({ inputs: { done: { whenMissing: done } } })
    const gaps = (data: Parts) => factsOf(data, "lint.band-gap").map(({ example }) => example)
    expect(gaps(ratio({}))).toEqual(["101%"])
    expect(gaps(ratio({}, atMost))).toEqual([])
    expect(gaps(ratio({}, 'fact("c", "assigned") >= fact("c", "done")'))).toEqual([])
    expect(gaps(ratio(defaulted("0"), atMost))).toEqual([])
    // A default of 3 may be more than what was assigned.
    expect(gaps(ratio(defaulted("3"), atMost))).toEqual(["101%"])
  })

  it("accuses no gap between classes that whole steps of points pass over", () => {
    const gapped = (from: string, to: string) =>
      classification([
        { id: "a", title: "A", atLeast: from },
        { id: "b", title: "B", below: to },
      ])
    const codes = (criterion: Parts, max: string, from: string, to: string) =>
      said(graded({ ...gapped(from, to), scale: { max }, criteria: [leaf("c", max, criterion)] }))
    const unreached = ["lint.class-gap-unreached at classification.classes"]
    const sevens = { mechanism: "count", with: { each: "7" } }
    expect(codes(sevens, "30", "30", "29")).toEqual(unreached)
    expect(codes(sevens, "30", "29", "28")).toEqual(["lint.class-gap at classification.classes"])
    const taken = { mechanism: "deductions", with: { items: [{ id: "late", title: "Chậm", points: "7" }] } }
    expect(codes(taken, "20", "15", "14")).toEqual(unreached)
    expect(codes({ with: { step: "5" } }, "100", "90", "89")).toEqual(unreached)
  })

  it("holds a field to its steps from its minimum, where that is no multiple of the step", () => {
    const halves = (maximum?: string) =>
      graded({
        facts: {
          h: {
            type: "number",
            title: { vi: "Giờ", en: "Hours" },
            minimum: "0.25",
            step: "0.5",
            ...(maximum === undefined ? {} : { maximum }),
          },
        },
        criteria: [
          leaf("c", "100", {
            mechanism: "bands",
            inputs: { value: "h" },
            with: {
              bands: [
                { atLeast: "1.25", points: "100" },
                { atMost: "0.75", points: "0" },
              ],
            },
          }),
        ],
      })
    expect(said(halves("10.25"))).toEqual([])
    expect(said(halves())).toEqual([])
  })

  it("tells a gap between classes that a total falls into from one that today's steps pass over", () => {
    const classes = [
      { id: "a", title: "A", atLeast: "90" },
      { id: "b", title: "B", atMost: "89.99" },
    ]
    expect(factsOf(graded(classification(classes)), "lint.class-gap")).toEqual([
      { example: "89.995", ends: "below 90" },
    ])
    const stepped = graded({
      ...classification(classes),
      criteria: [leaf("c", "100", { with: { step: "0.25" } })],
    })
    expect(said(stepped)).toEqual(["lint.class-gap-unreached at classification.classes"])
  })

  it("sees no gap between classes printed to two decimals when totals are rounded to two first", () => {
    const classes = [
      { id: "a", title: "A", atLeast: "90" },
      { id: "b", title: "B", atMost: "89.99" },
    ]
    const rounded = { classification: { rounding: { mode: "half-up", decimals: "2" }, classes } }
    expect(said(graded(rounded))).toEqual([])
  })

  it("shows facts for which two readings of one criterion pay differently, and is silent when none do", () => {
    const reading = (formula: string) => ({
      mechanism: "formula",
      with: { fields: { value: { type: "percent", title: "Tỷ lệ", maximum: "100%" } }, formula },
    })
    const stated = (formula: string) => {
      const [criterion] = bands(
        [
          { atLeast: "90%", points: "20" },
          { below: "90%", points: "0" },
        ],
        { maximum: "100%" },
      ).criteria
      return { ...bands([]), criteria: [{ ...criterion, alsoStated: [reading(formula)] }] }
    }
    expect(factsOf(stated("value * 20"), "lint.readings-differ")).toEqual([
      { id: "c", facts: "value = 95%", one: "20", other: "19" },
    ])
    expect(said(stated("if(value >= 90%, 20, 0)"))).toEqual([])
  })

  it("compares two readings on facts that both accept, and says in words that one gives no points", () => {
    const field = (more: Parts) => ({ value: { type: "percent", title: "Tỷ lệ", ...more } })
    const ratio = (of: Parts, formula: string) => ({
      mechanism: "formula",
      with: { cap: false, fields: field(of), formula },
    })
    const s08 = oneCriterion({
      mechanism: "bands",
      max: "20",
      with: {
        of: "percent",
        maximum: "100%",
        bands: [
          { atLeast: "100%", points: "20" },
          { atLeast: "90%", below: "100%", points: "15" },
          { below: "90%", points: "0" },
        ],
      },
      alsoStated: [ratio({}, "min(value, 1) * 20")],
    })
    expect(factsOf(s08, "lint.readings-differ")).toEqual([
      { id: "c", facts: "value = 95%", one: "15", other: "19" },
    ])
    const same = oneCriterion({
      ...ratio({ maximum: "100%" }, "value * 20"),
      max: "20",
      alsoStated: [ratio({}, "min(value, 1) * 20")],
    })
    expect(factsOf(same, "lint.readings-differ")).toEqual([])
    const absent = oneCriterion({
      ...ratio({ maximum: "100%" }, "value * 20"),
      max: "20",
      alsoStated: [ratio({}, "if(value = 0, 1 / value, value * 20)")],
    })
    expect(factsOf(absent, "lint.reading-pays-nothing")).toEqual([
      { id: "c", facts: "value = 0%", points: "0" },
    ])
  })

  it("finds a bonus that the text counts in two ways", () => {
    const bonus = leaf("b", "7", { section: "bonus", counted: "inside", alsoStated: [{ counted: "noted" }] })
    expect(said(graded({ criteria: [leaf("a", "100"), bonus] }))).toEqual([
      "lint.counted-two-ways at criteria.1.alsoStated.0",
    ])
  })

  it("finds a missing score that pays the maximum, and leaves other defaults alone", () => {
    const missing = (grade: string) =>
      graded({ criteria: [leaf("c", "100", { inputs: { grade: { whenMissing: grade } } })] })
    expect(said(missing("100"))).toEqual(["lint.missing-pays-maximum at criteria.0"])
    expect(said(missing("0"))).toEqual([])
  })

  it("finds classes no facts lead to, unless a veto or a quota does", () => {
    const classes = [
      { id: "a", title: "A", above: "100" },
      { id: "b", title: "B", atMost: "100" },
    ]
    expect(said(graded(classification(classes)))).toEqual([
      "lint.class-unreachable at classification.classes.0",
    ])
    const lowest = [
      { id: "b", title: "B", atLeast: "0" },
      { id: "c", title: "C", below: "0" },
    ]
    const vetoes = [{ id: "v", title: "V", when: "total < 50", class: "c" }]
    expect(said(graded(classification(lowest)))).toContain(
      "lint.class-unreachable at classification.classes.1",
    )
    expect(said(graded(classification(lowest, { vetoes })))).not.toContain(
      "lint.class-unreachable at classification.classes.1",
    )
  })

  it("takes the maxima that a text leaves to a lower rule for open, not for 0", () => {
    const left = (id: string) => ({ id, title: { vi: "Giao lại", en: "Left open" }, delegated: true })
    const criteria = ["A", "B"].map((id) => ({
      id,
      title: { vi: "Nhóm", en: "Group" },
      criteria: [left(`${id}1`), left(`${id}2`)],
    }))
    const classes = [
      {
        id: "met",
        title: { vi: "Đạt", en: "Met" },
        atLeast: "80",
        conditions: [
          { id: "half", title: { vi: "Một nửa", en: "Half" }, everyCriterion: { atLeast: "50%" } },
        ],
      },
      { id: "not-yet", title: { vi: "Chưa đạt", en: "Not yet" }, below: "80" },
    ]
    expect(said(graded({ criteria, ...classification(classes) }))).toEqual([])
  })

  it("finds conditions that always or never hold, and vetoes that never apply", () => {
    const [best, ...rest] = fourClasses
    const conditions = [
      { id: "always", title: "Luôn đúng", when: "default(late, 0) >= 0" },
      { id: "never", title: "Không bao giờ", when: "default(late, 0) < 0" },
      { id: "sometimes", title: "Có khi", when: "late = 0" },
    ]
    const vetoes = [{ id: "v", title: "V", when: "total > 100", class: "poor" }]
    const parts = { facts: { late: { type: "count", title: "Trễ" } } }
    const found = said(
      graded({ ...parts, ...classification([{ ...best, conditions }, ...rest], { vetoes }) }),
    )
    expect(found).toEqual([
      "lint.class-unreachable at classification.classes.0",
      "lint.condition-always at classification.classes.0.conditions.0.when",
      "lint.condition-never at classification.classes.0.conditions.1.when",
      "lint.veto-never at classification.vetoes.0.when",
    ])
  })

  it("finds tie-breaks that separate nobody", () => {
    const ties = [
      { title: "Tổng", by: "total" },
      { title: "Hằng số", by: "1 + 1" },
      { title: "Điểm", by: 'points("a")' },
      { title: "Điểm", by: 'points("a")' },
    ]
    const criteria = [leaf("a", "60"), leaf("b", "40")]
    expect(said(graded({ criteria, ranking: { within: [], ties } }))).toEqual([
      "lint.tie-break-repeated at ranking.ties.0.by",
      "lint.tie-break-constant at ranking.ties.1.by",
      "lint.tie-break-repeated at ranking.ties.3.by",
    ])
  })

  const tied = (criteria: ReadonlyArray<unknown>, keys: ReadonlyArray<string>, more: Parts = {}) =>
    said(
      graded({
        criteria,
        ranking: { within: [], by: keys[0], ties: keys.slice(1).map((by) => ({ title: by, by })) },
        ...more,
      }),
    ).filter((line) => line.startsWith("lint.tie-break"))

  it("finds tie-breaks that earlier keys determine: a total after its summands, the last summand after the rest", () => {
    const three = [leaf("a", "60"), group("g", [leaf("b", "30"), leaf("c", "10")])]
    const [a, b, c, g] = ["a", "b", "c", "g"].map((id) => `points("${id}")`) as [
      string,
      string,
      string,
      string,
    ]
    expect(tied(three, [a, b, c, "total"])).toEqual(["lint.tie-break-determined at ranking.ties.2.by"])
    expect(tied(three, ["total", a, b, c])).toEqual(["lint.tie-break-determined at ranking.ties.2.by"])
    expect(tied(three, ["total", a, g])).toEqual(["lint.tie-break-determined at ranking.ties.1.by"])
    expect(tied(three, [b, `2 * ${b} + 1`])).toEqual(["lint.tie-break-determined at ranking.ties.0.by"])
    expect(tied(three, ["total", a, b])).toEqual([])
  })

  it("calls no tie-break determined where a cap or rounding may hide a difference", () => {
    const capped = [leaf("a", "60"), leaf("b", "50")]
    expect(tied(capped, ["total", 'points("a")', 'points("b")'])).toEqual([])
    const rounding = { scale: { max: "100", rounding: { mode: "half-up", decimals: "0" } } }
    const fine = [leaf("a", "60"), leaf("b", "40")]
    expect(tied(fine, ["total", 'points("a")', 'points("b")'], rounding)).toEqual([])
    const whole = [leaf("a", "60", { with: { step: "1" } }), leaf("b", "40", { with: { step: "1" } })]
    expect(tied(whole, ["total", 'points("a")', 'points("b")'], rounding)).toHaveLength(1)
  })

  const late = {
    facts: { late: { type: "count", title: "Trễ" }, share: { type: "percent", title: "Tỷ lệ" } },
  }

  it("sees that a condition contradicts itself, or always holds, from its earlier parts", () => {
    const [best, ...rest] = fourClasses
    const conditions = [
      { id: "never", title: "Không bao giờ", when: "late >= 90 and late < 80" },
      { id: "always", title: "Luôn đúng", when: "late >= 5 or late < 6" },
    ]
    expect(said(graded({ ...late, ...classification([{ ...best, conditions }, ...rest]) }))).toEqual([
      "lint.class-unreachable at classification.classes.0",
      "lint.condition-never at classification.classes.0.conditions.0.when",
      "lint.condition-always at classification.classes.0.conditions.1.when",
    ])
  })

  it("finds a class whose conditions contradict each other", () => {
    const [best, ...rest] = fourClasses
    const conditions = [
      { id: "few", title: "Ít", when: "late < 3" },
      { id: "many", title: "Nhiều", when: "late > 5" },
    ]
    expect(said(graded({ ...late, ...classification([{ ...best, conditions }, ...rest]) }))).toEqual([
      "lint.class-unreachable at classification.classes.0",
    ])
  })

  it("compares a condition with the band of its class", () => {
    const condition = (when: string) => [{ id: "x", title: "X", when }]
    const [best, good, ...rest] = fourClasses
    const of = (when: string, more: Parts = {}) =>
      said(graded(classification([best, { ...good, conditions: condition(when) }, ...rest], more)))
    expect(of("total >= 60")).toEqual([
      "lint.condition-always-in-band at classification.classes.1.conditions.0.when",
    ])
    expect(of("total >= 90")).toEqual([
      "lint.class-unreachable at classification.classes.1",
      "lint.condition-never-in-band at classification.classes.1.conditions.0.when",
    ])
    expect(of("total >= 75")).toEqual([])
    // Rounded to whole points first, 69.5 is in the band from 70.
    const rounding = { rounding: { mode: "half-up", decimals: "0" } }
    expect(of("total >= 70", rounding)).toEqual([])
    expect(of("total >= 69", rounding)).toHaveLength(1)
  })

  it("knows that a class below one lost by its conditions is open to points above its band", () => {
    const [best, good, ...rest] = fourClasses
    const classes = [
      { ...best, conditions: [{ id: "ok", title: "Đủ", when: "late < 3" }] },
      { ...good, conditions: [{ id: "x", title: "X", when: "total >= 90" }] },
      ...rest,
    ]
    expect(
      said(graded({ ...late, ...classification(classes, { whenConditionsFail: "next-class" }) })),
    ).toEqual([])
  })

  it("finds vetoes, rules of who is not rated and fact checks that always or never hold", () => {
    const when = (id: string, formula: string) => ({ id, title: id, when: formula })
    const vetoes = [
      { ...when("v", "late >= 0"), class: "poor" },
      { ...when("w", "late > 3"), class: "poor" },
    ]
    const found = said(
      graded({
        ...late,
        ...classification(fourClasses, { vetoes }),
        notRated: [when("all", "late >= 0"), when("none", "late < 0"), when("some", "late > 300")],
        factChecks: [
          { id: "vain", title: "Thừa", holds: "late >= 0" },
          { id: "harsh", title: "Quá chặt", holds: "late < 0" },
          { id: "sound", title: "Hợp lý", holds: "late <= share" },
        ],
      }),
    )
    expect(found).toEqual([
      "lint.fact-check-always at factChecks.0.holds",
      "lint.fact-check-never at factChecks.1.holds",
      "lint.not-rated-always at notRated.0.when",
      "lint.not-rated-never at notRated.1.when",
      "lint.veto-always at classification.vetoes.0.when",
    ])
  })

  it("finds a criterion that no facts give points", () => {
    const by = (formula: string) =>
      said(
        oneCriterion({
          mechanism: "formula",
          max: "20",
          with: { fields: { value: { type: "count", title: "Số" } }, formula },
        }),
      ).filter((line) => line.startsWith("lint.criterion"))
    expect(by("value / 0")).toEqual(["lint.criterion-never at criteria.0"])
    expect(by("value / (3 - 3)")).toEqual(["lint.criterion-never at criteria.0"])
    expect(by("value / value")).toEqual([])
  })

  it("does not take a class for reached by a quota, or a cap, that nobody can come from", () => {
    const classes = (end: string) => [
      { id: "top", title: "Nhất", above: end },
      { id: "second", title: "Nhì", onlyByVeto: true },
      { id: "rest", title: "Còn lại", atMost: end },
    ]
    const quota = {
      id: "q",
      title: "Q",
      class: "top",
      atMost: "1",
      within: [[]],
      ties: "authority-decides",
      cutTo: "second",
    }
    const found = (end: string) =>
      said(
        graded({
          ...classification(classes(end)),
          ranking: { within: [] },
          quotas: [quota],
        }),
      )
    expect(found("100")).toEqual([
      "lint.class-unreachable at classification.classes.0",
      "lint.class-unreachable at classification.classes.1",
    ])
    expect(found("99")).toEqual([])
    const caps = (when: string) => [{ id: "k", title: "K", when, highest: "second" }]
    const capped = (when: string) =>
      said(
        graded({
          ...late,
          ...classification(classes("99"), { caps: caps(when) }),
        }),
      )
    expect(capped("late > 3")).toEqual([])
    expect(capped("late < 0")).toEqual(["lint.class-unreachable at classification.classes.1"])
  })

  it("takes a class for reached by a cap that a fact holds", () => {
    const classes = [
      { id: "top", title: "Nhất", above: "50" },
      { id: "second", title: "Nhì", onlyByVeto: true },
      { id: "rest", title: "Còn lại", atMost: "50" },
    ]
    const options = ["top", "second"].map((id) => ({ id, title: id }))
    const facts = { allowed: { type: "choice", title: "Mức cho phép", options } }
    const caps = [{ id: "k", title: "K", when: "total > 10", highest: { fact: "allowed" } }]
    expect(said(graded({ facts, ...classification(classes, { caps }) }))).toEqual([])
  })

  it("finds quotas that admit nobody, forget a size of group, or do not name their reading", () => {
    const quota = {
      id: "q",
      title: "Q",
      class: "excellent",
      share: "20%",
      base: { of: "rated" },
      rounding: "floor",
      within: [[]],
      ties: "authority-decides",
      cutTo: "good",
    }
    const found = (more: Parts) =>
      said(
        graded({ ...classification(fourClasses), ranking: { within: [] }, quotas: [{ ...quota, ...more }] }),
      )
    expect(found({})).toEqual([])
    expect(found({ share: "0%" })).toEqual(["lint.quota-never at quotas.0"])
    const small = (fewerThan: string) => ({ small: { fewerThan, counting: "rated", atMost: "1" } })
    expect(found(small("5"))).toEqual([])
    expect(found(small("4"))).toEqual(["lint.quota-gap at quotas.0.small.fewerThan"])
    const partly = { base: { of: "classes", classes: ["excellent", "good"], counting: "before-cut" } }
    expect(found({ ...small("5"), ...partly, reading: "Trước khi cắt." })).toEqual([
      "lint.quota-gap-in-base at quotas.0.small.fewerThan",
    ])
    const every = { of: "classes", classes: fourClasses.map(({ id }) => id), counting: "before-cut" }
    expect(found({ ...small("5"), base: every })).toEqual([])
    expect(found({ small: { fewerThan: "5", counting: "all", atMost: "1" } })).toEqual([
      "lint.quota-gap-in-base at quotas.0.small.fewerThan",
    ])
    const base = { base: { of: "classes", classes: ["good"], counting: "after-cut" } }
    expect(found(base)).toEqual(["lint.quota-reading at quotas.0.base"])
    expect(found({ ...base, reading: "Tính sau khi cắt." })).toEqual([])
  })

  it("tells the dates at which a parameter has no value once", () => {
    const values = [
      { from: "2026-01-01", to: "2026-07-01", value: "1" },
      { from: "2026-08-01", value: "2" },
    ]
    const parameters = { p: { title: "P", values } }
    expect(said(graded({ parameters }))).toEqual(["parameter.gap at parameters.p.values.1"])
    expect(factsOf(graded({ parameters }), "parameter.gap")).toEqual([
      { name: "p", from: "2026-07-01", to: "2026-08-01" },
    ])
    const effective = { from: "2026-08-01" }
    expect(said(graded({ parameters, effective }))).toEqual([])
  })

  it("asks published and local texts for their sources, once for a whole table", () => {
    const documents = { qc: { kind: "Quy chế" } }
    const source = { document: "qc" }
    const criteria = [group("A", [leaf("a", "50")], { source }), leaf("b", "50")]
    expect(said(graded({ status: "local", documents, criteria }))).toEqual(["lint.no-source at criteria.1"])
    expect(said(graded({ documents, criteria }))).toEqual([])
  })

  it("finds words that are Vietnamese in both languages, and not names that are the same", () => {
    const titled = (title: unknown) =>
      lintRulebook(
        makeRulebookOrThrow(graded({ title: title as string, criteria: [leaf("c", "100")] })),
      ).issues.filter(({ code, path }) => code === "lint.not-translated" && path[0] === "title")
    expect(titled("Chấm điểm")).toHaveLength(1)
    expect(titled({ vi: "Chấm điểm", en: "Scoring" })).toEqual([])
    expect(titled("CV-01")).toEqual([])
  })

  it("sets aside what the rulebook names, and says when a named defect is gone", () => {
    const printed = { scale: { max: "100" }, criteria: [leaf("a", "60"), leaf("b", "35")] }
    const defect = (code: string) => ({ code, title: "Phiếu in như vậy" })
    const named = [
      defect("lint.maximum-unreachable"),
      defect("criterion.sum-differs"),
      defect("lint.band-gap"),
    ]
    const report = lintRulebook(makeRulebookOrThrow(graded({ ...printed, knownDefects: named })))
    expect(report.known.map(({ code }) => code)).toEqual([
      "criterion.sum-differs",
      "lint.maximum-unreachable",
    ])
    expect(report.issues.map(({ code }) => code).filter((code) => code !== "lint.not-translated")).toEqual([
      "lint.defect-not-found",
    ])
  })

  it("never fails on a rulebook that parses, whatever its mechanism, and calls no reachable maximum unreachable", () => {
    fc.assert(
      fc.property(anyLeaf, ({ facts: _, ...criterion }) => {
        const report = lintRulebook(makeRulebookOrThrow(oneCriterion(criterion)))
        for (const { code, severity } of report.issues) {
          expect(code).toMatch(/^(lint|criterion)\./)
          expect(severity).not.toBe("error")
        }
      }),
    )
  })

  it("leaves the rulebook as it was", () => {
    const rulebook = sampleRulebook()
    const before = JSON.stringify(rulebook)
    lintRulebook(rulebook)
    expect(JSON.stringify(rulebook)).toBe(before)
  })
})
