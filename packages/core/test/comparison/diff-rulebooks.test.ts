import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Change } from "../../src/comparison/change.ts"
import { diffJson, diffJsonSchema } from "../../src/comparison/diff-json.ts"
import { diffRulebooks } from "../../src/comparison/diff-rulebooks.ts"
import { renderDiff } from "../../src/comparison/render-diff.ts"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebook, makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import type { Rulebook } from "../../src/rulebook/rulebook.ts"
import { campaign } from "../arbitraries/rulebook.ts"
import { fourClasses, graded, group, leaf } from "../samples/graded.ts"
import { alteration } from "./alterations.ts"

type Written = Readonly<Record<string, unknown>>

const changesOf = (before: Written, after: Written): ReadonlyArray<Change> =>
  diffRulebooks(makeRulebookOrThrow(graded(before)), makeRulebookOrThrow(graded(after))).changes

/** Each change as its words, marked `=` where it cannot alter a score and `?` where that is not known. */
const told = (changes: ReadonlyArray<Change>): ReadonlyArray<string> =>
  changes.map(
    ({ words, affectsScores }) =>
      `${affectsScores === true ? "" : affectsScores === false ? "= " : "? "}${words.vi}`,
  )

const vi = (before: Written, after: Written): ReadonlyArray<string> => told(changesOf(before, after))

const classes = (...list: ReadonlyArray<unknown>) => ({ classification: { rounding: "none", classes: list } })

describe("a comparison of rulebooks", () => {
  test("tells maxima, mechanisms and settings of criteria apart from words about them", () => {
    const ratio = (more: Written = {}) => leaf("c", "100", { mechanism: "ratio", ...more })
    expect(vi({}, { criteria: [leaf("c", "90")] })).toEqual(["Tiêu chí “Tiêu chí c”: điểm tối đa: 100 → 90"])
    expect(vi({}, { criteria: [ratio()] })).toEqual([
      "Tiêu chí “Tiêu chí c”: cách chấm: Chấm trực tiếp → Theo tỷ lệ",
    ])
    expect(
      vi({ criteria: [ratio()] }, { criteria: [ratio({ with: { whenNothingAssigned: "full" } })] }),
    ).toEqual(["Tiêu chí “Tiêu chí c”: thông số whenNothingAssigned: không quy định → full"])
    expect(
      vi({}, { criteria: [leaf("c", "100", { mechanism: "manual-grade", with: { step: "5" } })] }),
    ).toEqual(["Tiêu chí “Tiêu chí c”: thông số step: không quy định → 5"])
    const kept = vi({ criteria: [ratio()] }, { criteria: [ratio({ with: { aboveFull: "keep" } })] })
    expect(kept[0]).toMatch(/aboveFull: không quy định \(mặc định: .+\) → keep$/)
    expect(
      vi({}, { criteria: [leaf("c", "100", { title: "Tên mới", code: "1a", source: undefined })] }),
    ).toEqual([
      "= Tiêu chí 1a “Tên mới”: số thứ tự in trong văn bản: không quy định → 1a",
      "= Tiêu chí 1a “Tên mới”: tên gọi: “Tiêu chí c” → “Tên mới”",
    ])
  })

  test("knows a setting that is written out from one that changes what is computed", () => {
    const banded = (bands: ReadonlyArray<Written>, more: Written = {}) => ({
      criteria: [leaf("c", "100", { mechanism: "bands", with: { of: "value", bands, ...more } })],
    })
    const bands = [
      { atLeast: "50", points: "100" },
      { below: "50", points: "0" },
    ]
    expect(vi(banded(bands), banded([{ atLeast: "50.0", points: "100" }, bands[1] as Written]))).toEqual([
      "= Tiêu chí “Tiêu chí c”: thông số bands[1], khung: ≥ 50 → ≥ 50",
    ])
    expect(
      vi(
        banded(bands),
        banded([
          { atLeast: "60", points: "100" },
          { below: "60", points: "0" },
        ]),
      ),
    ).toEqual([
      "Tiêu chí “Tiêu chí c”: thông số bands[1], khung: ≥ 50 → ≥ 60",
      "Tiêu chí “Tiêu chí c”: thông số bands[2], khung: < 50 → < 60",
    ])
    expect(
      vi(
        banded(bands),
        banded([
          bands[0] as Written,
          { atLeast: "20", below: "50", points: "10" },
          { below: "20", points: "0" },
        ]),
      ),
    ).toEqual([
      "Tiêu chí “Tiêu chí c”: thông số bands[2], khung: < 50 → [20; 50)",
      "Tiêu chí “Tiêu chí c”: thông số bands[2].points: 0 → 10",
      "Tiêu chí “Tiêu chí c”: thêm thông số bands[3]: khung: < 20; points: 0",
    ])
  })

  test("finds criteria added, removed, moved and in another order", () => {
    const before = {
      criteria: [group("g", [leaf("a", "10"), leaf("b", "20")]), group("h", [leaf("c", "70")])],
    }
    const after = {
      criteria: [
        group("g", [leaf("b", "20"), leaf("new", "10")]),
        group("h", [leaf("c", "70"), leaf("a", "10")]),
      ],
    }
    expect(vi(before, after)).toEqual([
      "Thêm tiêu chí “Tiêu chí new” (tối đa 10 điểm, chấm trực tiếp)",
      "Tiêu chí “Tiêu chí a”: chuyển từ tiêu chí “Nhóm g” sang tiêu chí “Nhóm h”",
    ])
    expect(vi(after, { criteria: [after.criteria[1], after.criteria[0]] })).toEqual([
      "= Bộ tiêu chí: đổi thứ tự: “Nhóm g”, “Nhóm h” → “Nhóm h”, “Nhóm g”",
    ])
    const removed = changesOf(before, { criteria: [before.criteria[1]] })
    expect(removed.map(({ kind, id, path }) => [kind, id, path])).toEqual([
      ["removed", "g", ["criteria", 0]],
      ["removed", "a", ["criteria", 0, "criteria", 0]],
      ["removed", "b", ["criteria", 0, "criteria", 1]],
    ])
  })

  test("takes a criterion under a new id for possibly the same, only when nothing else is like it", () => {
    const titled = (id: string, more: Written = {}) => leaf(id, "50", { title: "Cùng tên", ...more })
    expect(vi({ criteria: [titled("a")] }, { criteria: [titled("b", { max: "60" })] })).toEqual([
      "? Tiêu chí “Cùng tên”: mã “a” nay là “b”; có thể vẫn là tiêu chí cũ",
      "Tiêu chí “Cùng tên”: điểm tối đa: 50 → 60",
    ])
    const two = changesOf({ criteria: [titled("a"), titled("b")] }, { criteria: [titled("c")] })
    expect(two.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["removed a", "removed b", "added c"])
    const otherWay = changesOf(
      { criteria: [titled("a")] },
      { criteria: [titled("b", { mechanism: "ratio" })] },
    )
    expect(otherWay.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["removed a", "added b"])
  })

  test("tells classes: bands, conditions, vetoes, caps and the order of classes", () => {
    const facts = { ok: { type: "boolean", title: "Đủ" }, late: { type: "count", title: "Chậm" } }
    const [first, ...others] = fourClasses
    const condition = { id: "sure", title: "Đủ hồ sơ", when: "ok" }
    const veto = { id: "v", title: "Chậm", when: "late > 3", class: "poor" }
    const before = {
      facts,
      classification: {
        rounding: "none",
        classes: [{ ...first, conditions: [condition] }, ...others],
        vetoes: [veto],
      },
    }
    const after = {
      facts,
      classification: {
        rounding: { mode: "half-up", decimals: "1" },
        whenConditionsFail: "next-class",
        classes: [{ ...first, atLeast: "95" }, { ...others[0], below: "95" }, ...others.slice(1)],
        vetoes: [{ ...veto, when: "late>3", class: "fair" }],
        caps: [{ id: "cap", title: "Trần", when: "late > 1", highest: "good" }],
      },
    }
    expect(vi(before, after)).toEqual([
      "Xếp loại: làm tròn: không làm tròn → 1 chữ số thập phân (nửa làm tròn lên)",
      "Xếp loại: khi đủ điểm nhưng không đạt điều kiện: không quy định → xét mức kế tiếp",
      "Mức “Xuất sắc”: khung: ≥ 90 → ≥ 95",
      "Bỏ mức “Xuất sắc” · điều kiện “Đủ hồ sơ”",
      "Mức “Tốt”: khung: [70; 90) → [70; 95)",
      "= Quy định phủ quyết “Chậm”: điều kiện: “late > 3” → “late>3”",
      "Quy định phủ quyết “Chậm”: mức xếp loại: “Không hoàn thành” → “Hoàn thành”",
      "Thêm mức trần xếp loại “Trần”",
    ])
    const swapped = [others[0], first, ...others.slice(1)]
    expect(vi(classes(...fourClasses), classes(...swapped))).toEqual([
      "Xếp loại: đổi thứ tự: “Xuất sắc”, “Tốt”, “Hoàn thành”, “Không hoàn thành” → “Tốt”, “Xuất sắc”, “Hoàn thành”, “Không hoàn thành”",
    ])
  })

  test("tells quotas: share, base, scope, rounding and equals", () => {
    const ranked = { ...classes(...fourClasses), ranking: { within: [] } }
    const quota = (more: Written = {}) => ({
      ...ranked,
      quotas: [
        {
          id: "q",
          title: "Tỷ lệ xuất sắc",
          class: "excellent",
          share: "20%",
          base: { of: "rated" },
          rounding: "floor",
          within: [["cluster"]],
          ties: "authority-decides",
          cutTo: "good",
          ...more,
        },
      ],
    })
    const changed = quota({
      share: "15%",
      base: { of: "classes", classes: ["good"], counting: "after-cut" },
      rounding: "half-up",
      within: [[], ["organ"]],
      ties: "leave-out",
      cutTo: "fair",
      reading: "Cách hiểu khác",
    })
    expect(vi(quota(), changed)).toEqual([
      "= Tỷ lệ khống chế “Tỷ lệ xuất sắc”: cách hiểu: không quy định → “Cách hiểu khác”",
      "Tỷ lệ khống chế “Tỷ lệ xuất sắc”: tỷ lệ: 20% → 15%",
      "Tỷ lệ khống chế “Tỷ lệ xuất sắc”: cơ số: đối tượng được xếp loại → “Tốt”; đếm sau khi cắt",
      "Tỷ lệ khống chế “Tỷ lệ xuất sắc”: làm tròn: làm tròn xuống → nửa làm tròn lên",
      "Tỷ lệ khống chế “Tỷ lệ xuất sắc”: phạm vi: Cụm → toàn bộ; Cơ quan",
      "Tỷ lệ khống chế “Tỷ lệ xuất sắc”: khi bằng nhau ở ranh giới: cấp có thẩm quyền quyết định → không lấy ai",
      "Tỷ lệ khống chế “Tỷ lệ xuất sắc”: mức của đối tượng vượt tỷ lệ: “Tốt” → “Hoàn thành”",
    ])
    expect(vi(ranked, quota())).toEqual(["Thêm tỷ lệ khống chế “Tỷ lệ xuất sắc”"])
  })

  test("tells dated parameters by the day they start, and one that nothing reads changes nothing", () => {
    const rate = (values: ReadonlyArray<Written>, formula = "rate") => ({
      parameters: { rate: { title: "Mức chuẩn", values } },
      criteria: [leaf("c", "100", { mechanism: "formula", with: { formula: "60", fields: {} }, inputs: {} })],
      classification: {
        of: formula === "rate" ? "total + rate" : "total",
        rounding: "none",
        classes: [{ id: "one", title: "Một" }],
      },
    })
    const old = [
      { from: "2026-01-01", to: "2026-07-01", value: "5" },
      { from: "2026-07-01", value: "6" },
    ]
    const now = [
      { from: "2026-01-01", to: "2026-07-01", value: "5" },
      { from: "2026-07-01", to: "2027-01-01", value: "7.5" },
      { from: "2027-01-01", value: "8" },
    ]
    const changes = changesOf(rate(old), rate(now))
    expect(told(changes)).toEqual([
      "Tham số “Mức chuẩn” · giá trị từ 01/07/2026: đến trước ngày: không quy định → 01/01/2027",
      "Tham số “Mức chuẩn” · giá trị từ 01/07/2026: giá trị: 6 → 7,5",
      "Thêm tham số “Mức chuẩn” · giá trị từ 01/01/2027",
    ])
    expect(vi(rate(old, "none"), rate(now, "none")).every((words) => words.startsWith("= "))).toBe(true)
  })

  test("tells the scale, the dates, stages, ranking and facts", () => {
    const before = { ranking: { within: ["cluster"] }, facts: { ok: { type: "boolean", title: "Đủ" } } }
    const after = {
      version: "2",
      effective: { from: "2026-01-01", to: "2028-01-01" },
      scale: {
        max: "100",
        cap: "none",
        notAssigned: "rescale",
        rounding: { mode: "half-up", decimals: "2" },
      },
      stages: [{ id: "self", title: "Tự chấm" }],
      ranking: { within: [], ties: [{ title: "Ít chậm hơn", by: "total" }] },
      facts: { ok: { type: "boolean", title: "Đủ", whenMissing: false } },
    }
    expect(vi(before, after)).toEqual([
      "= Bộ tiêu chí: phiên bản: 1 → 2",
      "Bộ tiêu chí: hết hiệu lực từ: không quy định → 01/01/2028",
      "Thang điểm: mức trần: không quy định → không giới hạn",
      "Thang điểm: làm tròn: không quy định → 2 chữ số thập phân (nửa làm tròn lên)",
      "Thang điểm: tiêu chí không giao: bỏ ra khỏi tổng → quy đổi phần còn lại về thang điểm",
      "Thêm bước chấm “Tự chấm”",
      "= Dữ liệu “Đủ”: khi thiếu thì tính là: không quy định → không",
      "Xếp hạng: phạm vi: Cụm → toàn bộ",
      "Thêm tiêu chí phụ “Ít chậm hơn”",
    ])
  })

  test("says that it cannot tell where points are left to a lower rule, or a part is new to it", () => {
    const open = (more: Written = {}) => ({
      criteria: [{ id: "c", title: "Giao lại", max: "100", delegated: true, ...more }],
    })
    expect(vi(open(), open({ max: "90" }))).toEqual(["Tiêu chí “Giao lại”: điểm tối đa: 100 → 90"])
    expect(vi(open(), { criteria: [leaf("c", "100", { title: "Giao lại" })] })).toEqual(
      expect.arrayContaining([
        "? Tiêu chí “Giao lại”: điểm do quy chế cấp dưới quy định: có → không quy định",
        "? Tiêu chí “Giao lại”: cách chấm: không quy định → Chấm trực tiếp",
      ]),
    )
    const rulebook = makeRulebookOrThrow(graded())
    const later = { ...rulebook, invented: { deep: "1" } } as Rulebook
    expect(told(diffRulebooks(rulebook, later).changes)).toEqual([
      "? Bộ tiêu chí: invented.deep: không quy định → 1",
    ])
  })

  test("a default that is written out changes nothing", () => {
    const banded = (more: Written = {}) => ({
      classification: { rounding: "none", classes: fourClasses, ...more },
    })
    const stated = changesOf(banded(), banded({ of: "total", whenConditionsFail: "authority-decides" }))
    expect(stated.map(({ aspect, affectsScores }) => [aspect, affectsScores])).toEqual([
      ["of", false],
      ["whenConditionsFail", false],
    ])
    expect(vi({}, { criteria: [leaf("c", "100", { section: "main" })] })).toEqual([
      "= Tiêu chí “Tiêu chí c”: phần: không quy định → điểm chính",
    ])
    expect(changesOf(banded(), banded({ whenConditionsFail: "next-class" }))[0]?.affectsScores).toBe(true)
  })

  test("follows a setting that a dated parameter gives", () => {
    const counted = (each: unknown, parameters: Written) => ({
      parameters,
      criteria: [leaf("c", "100", { mechanism: "count", with: { each } })],
    })
    const rate = (value: string, more: Written = {}) => ({
      rate: { title: "Mức", values: [{ from: "2026-01-01", value }] },
      ...more,
    })
    expect(vi(counted({ parameter: "rate" }, rate("2")), counted({ parameter: "rate" }, rate("3")))).toEqual([
      "Tham số “Mức” · giá trị từ 01/01/2026: giá trị: 2 → 3",
    ])
    const other = { other: { title: "Mức khác", values: [{ from: "2026-01-01", value: "2" }] } }
    expect(
      changesOf(
        counted({ parameter: "rate" }, rate("2")),
        counted({ parameter: "other" }, rate("2", other)),
      ).map(({ about, aspect, affectsScores }) => [about, aspect, affectsScores]),
    ).toEqual([
      ["parameter", "", true],
      ["criterion", "with.each.parameter", true],
    ])
  })

  test("words translated in one language only are told by the words that differ", () => {
    const titled = (en: string) => ({ criteria: [leaf("c", "100", { title: { vi: "Tên", en } })] })
    expect(changesOf(titled("Old"), titled("New"))[0]?.words).toEqual({
      vi: "Tiêu chí “Tên”: tên gọi: “Old” → “New”",
      en: "Criterion “New”: title: “Old” → “New”",
    })
  })

  test("is written as text in both languages and as JSON of its published form", () => {
    const before = makeRulebookOrThrow(graded())
    const after = makeRulebookOrThrow(graded({ version: "2", scale: { max: "120" } }))
    const diff = diffRulebooks(before, after)
    expect(renderDiff(diff, "en")).toBe(
      [
        "cham-diem 1 → cham-diem 2",
        "",
        "What is computed changes (1)",
        "  • Scale: maximum: 100 → 120",
        "",
        "Results stay the same (1)",
        "  • Rulebook: version: 1 → 2",
      ].join("\n"),
    )
    expect(renderDiff(diffRulebooks(before, before), "vi")).toBe(
      "cham-diem 1 → cham-diem 1\nHai bộ tiêu chí không khác nhau.",
    )
    const json = diffJson(diff)
    expect(diffJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
  })

  test("compares ten thousand criteria, each of them changed", () => {
    const many = (max: string) =>
      makeRulebookOrThrow(
        graded({
          scale: { max: "1000000" },
          criteria: Array.from({ length: 20 }, (_, place) =>
            group(
              `g${place}`,
              Array.from({ length: 500 }, (__, index) => leaf(`c${place}.${index}`, max)),
            ),
          ),
        }),
      )
    const changes = diffRulebooks(many("2"), many("3")).changes
    expect(changes).toHaveLength(10_000)
    expect(changes.every(({ aspect, affectsScores }) => aspect === "max" && affectsScores === true)).toBe(
      true,
    )
  })
})

describe("whatever the rulebook", () => {
  test("a rulebook does not differ from itself, in whatever order its keys are written", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== "object" || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    }
    fc.assert(
      fc.property(campaign, ({ rulebook }) => {
        const one = makeRulebookOrThrow(rulebook)
        expect(diffRulebooks(one, one).changes).toEqual([])
        expect(diffRulebooks(one, turned(one) as Rulebook).changes).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test("looks at each of 5,000 criteria side by side a few times, not once for every other", () => {
    const count = 5_000
    const flat = makeRulebookOrThrow(
      graded({
        scale: { max: String(count) },
        criteria: Array.from({ length: count }, (_, place) => leaf(`c${place}`, "1")),
      }),
    )
    let looks = 0
    const counted = (criteria: Rulebook["criteria"]): Rulebook => ({
      ...flat,
      criteria: criteria.map(({ id, ...one }) => ({
        ...one,
        get id() {
          looks += 1
          return id
        },
      })),
    })
    const [first, ...others] = flat.criteria
    const turned = [...others, ...(first === undefined ? [] : [first])]
    const { changes } = diffRulebooks(counted(flat.criteria), counted(turned))
    expect(changes.map(({ kind, path }) => [kind, path])).toEqual([["reordered", ["criteria"]]])
    expect(looks).toBeLessThan(count * 100)
  })

  test("what is told back to front is as much as what is told forward", () => {
    fc.assert(
      fc.property(campaign, alteration, ({ rulebook }, alter) => {
        const made = makeRulebook(alter(rulebook))
        fc.pre(Result.isSuccess(made))
        const [one, other] = [makeRulebookOrThrow(rulebook), Result.getOrThrow(made)]
        const [forward, back] = [diffRulebooks(one, other).changes, diffRulebooks(other, one).changes]
        expect(back.length).toBe(forward.length)
        expect(back.map((change) => change.affectsScores).sort()).toEqual(
          forward.map((change) => change.affectsScores).sort(),
        )
      }),
      { numRuns: 100 },
    )
  })

  test("scores stay the same, to the last digit, when every change is said to leave them so", () => {
    let settled = 0
    fc.assert(
      fc.property(campaign, alteration, ({ rulebook, facts }, alter) => {
        const made = makeRulebook(alter(rulebook))
        fc.pre(Result.isSuccess(made))
        const [one, other] = [makeRulebookOrThrow(rulebook), Result.getOrThrow(made)]
        const { changes } = diffRulebooks(one, other)
        if (changes.some(({ affectsScores }) => affectsScores !== false)) return
        settled += 1
        const results = [one, other].map((each) => {
          const board = compileOrThrow(each, { asOf: "2026-08-15" }).scoreOrThrow(makeEntriesOrThrow(facts))
          return board.toJson().subjects.map(({ criteria: _, notRated: __, ...subject }) => subject)
        })
        expect(results[1]).toEqual(results[0])
      }),
      { numRuns: 200 },
    )
    expect(settled).toBeGreaterThan(20)
  })
})
