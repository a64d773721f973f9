import { readFileSync } from "node:fs"
import { Facts, Numbers, Scoring } from "@danvan/core"
import { catalog } from "@danvan/rulebooks-vn"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"

type Given = Readonly<Record<string, unknown>>

/** Scores subjects that have what the cases beside the rulebook give to all, and what they say of their own. */
const scored = (
  id: string,
  cases: string,
  subjects: ReadonlyArray<{ readonly id: string; readonly facts?: Given; readonly criteria?: Given }>,
): Scoring.Scoreboard => {
  const rulebook = catalog.find((one) => one.id === id)?.rulebook
  const { defaults } = parse(readFileSync(new URL(`../rulebooks/${cases}`, import.meta.url), "utf8"))
  const entries = Facts.makeOrThrow({
    subjects: subjects.map((one) => ({
      ...one,
      name: "Đơn vị mẫu",
      attributes: defaults.attributes,
      facts: { ...defaults.facts, ...one.facts },
      criteria: { ...defaults.criteria, ...one.criteria },
    })),
  })
  return Scoring.compileOrThrow(rulebook!, { asOf: "2026-12-15" }).scoreOrThrow(entries)
}

const shown = ({ criterion, name, from, to, bound, total, class: reached }: Scoring.Way): string => {
  const text = (value: Scoring.FactValue): string =>
    typeof value === "object" ? Numbers.toDecimal(value) : String(value)
  const end = bound === undefined ? "" : `${bound.inclusive ? "≥" : ">"} ${Numbers.toFraction(bound.at)}, `
  const place = criterion === undefined ? name : `${criterion}.${name}`
  return `${place}: ${text(from)} → ${end}${text(to)} (${total === undefined ? "no points" : Numbers.toDecimal(total)}, ${reached})`
}

const nearMissOf = (board: Scoring.Scoreboard, id = "u1"): Scoring.NearMiss =>
  board.nearMiss(id) as Scoring.NearMiss
const short = ({ needed }: Scoring.NearMiss): string | undefined => needed && Numbers.toDecimal(needed.by)
const spare = ({ margin }: Scoring.NearMiss): string | undefined => margin && Numbers.toDecimal(margin.by)

describe("near misses under Decree 233 with the sample local rule", () => {
  const of = (facts: Given, criteria: Given = {}) =>
    nearMissOf(scored("quy-che-mau/units", "quy-che-mau/units.cases.yaml", [{ id: "u1", facts, criteria }]))

  // Everything is worth 100. Without strategy (−4), posts at 3.5 (−2.5), procedures (−4) and online at 79.5% (−3, the
  // band [60%; 80%)), it is 100 − 13.5 = 86.5: good, 16.5 above 70 and 3.5 short of 90.
  const at865 = {
    "compliance.strategy": { grade: 0 },
    "organisation.posts": { grade: "3.5" },
    "innovation.procedures": { grade: 0 },
    "reform.online": { value: "79.5%" },
  }

  test("one fact of 3.5 points or more is enough where every condition is met", () => {
    const near = of({}, at865)
    expect([near.class, spare(near), near.next, short(near)]).toEqual(["good", "16.5", "excellent", "3.5"])
    // Posts give at most 2.5 more and online 3 more (6 of 6 at 100%): both too little.
    expect(near.ways.map(shown)).toEqual([
      "compliance.strategy.grade: 0 → 3.5 (90, excellent)",
      "innovation.procedures.grade: 0 → 3.5 (90, excellent)",
    ])
    expect([near.standing, near.pointWays]).toEqual([[], []])
  })

  test("points alone are not enough where a condition is not met: 5 of 20 tasks beyond requirement is 25%", () => {
    const near = of({ tasksBeyond: 5 }, at865)
    expect(near.ways).toEqual([])
    expect(near.pointWays.map(({ criterion }) => criterion)).toEqual([
      "compliance.strategy",
      "innovation.procedures",
    ])
    // 30% of 20 is 6: one more.
    expect(near.standing.map(({ id, ways }) => [id, ways.map(shown)])).toEqual([
      ["excellent-beyond", ["tasksBeyond: 5 → 6 (86.5, good)"]],
    ])
  })

  test("with 100 points and one condition not met, meeting it is the way", () => {
    const near = of({ tasksBeyond: 5 })
    expect([near.class, near.next, short(near)]).toEqual([undefined, "excellent", undefined])
    expect(near.ways.map(shown)).toEqual(["tasksBeyond: 5 → 6 (100, excellent)"])
  })

  test("two vetoes at once have no single way, and each is told with what would lift it", () => {
    // 6 of 10 tasks of the plan is 60%: 12 of 20 points, 92 in all; under 70%, lifted from 7 on.
    const near = of({ personnelWrongdoing: true, planTasksCompleted: 6 })
    expect([near.class, near.next, near.ways]).toEqual(["not-fulfilled", "fulfilled", []])
    expect(near.standing.map(({ id, ways }) => [id, ways.map(({ name, to }) => [name, String(to)])])).toEqual(
      [
        ["personnel-wrongdoing", [["personnelWrongdoing", "false"]]],
        ["few-plan-tasks", [["planTasksCompleted", "7"]]],
      ],
    )
  })

  test("what was assigned is never made less, and done never more than assigned", () => {
    // 19 of 20 done well: the condition of 100% fails. 20 is all there is.
    const near = of({ tasksDoneWell: 19 })
    expect(near.ways.map(shown)).toEqual(["tasksDoneWell: 19 → 20 (100, excellent)"])
    // With only 19 completed, doing 20 well would contradict it.
    const fewer = of({ tasksCompleted: 19, tasksDoneWell: 19 })
    expect(fewer.ways).toEqual([])
    expect(fewer.notTried.map(({ name }) => name)).toContain("tasksAssigned")
  })

  test("the best class has nothing above it, and ten points to spare", () => {
    const near = of({})
    expect([near.state, spare(near)]).toEqual(["best", "10"])
  })

  test("what is missing comes first", () => {
    const near = of({}, { "quality.improvement": {} })
    expect([near.state, near.missing.map(({ vi }) => vi)]).toEqual(["incomplete", ["2.c · Đạt"]])
  })
})

describe("near misses under the illustrative “Dân vận khéo” rules", () => {
  const board = (...own: ReadonlyArray<{ readonly facts?: Given; readonly criteria?: Given }>) =>
    scored(
      "dan-van-kheo-minh-hoa",
      "dan-van-kheo-minh-hoa/rulebook.cases.yaml",
      own.map((one, index) => ({ id: `u${index + 1}`, ...one })),
    )

  test("exactly on target with 87 points, three short, of which only one fact also lifts part III to 70%", () => {
    // III is 22 of 35 = 62.86%; 70% is 24.5. 7.b) on target has 3 of 6: over target alone in the pool it leads and has
    // 6, 90 in all and III 25 ÷ 35. A bonus gives the 3 points but leaves part III where it is.
    const near = nearMissOf(board({}))
    expect([near.class, spare(near), near.next, short(near)]).toEqual(["good", "7", "excellent", "3"])
    expect(near.ways.map(shown)).toEqual(["III.7.b.actual: 10 → > 10, 10.01 (90, excellent)"])
    expect(near.ways.every(({ assumesOthers }) => assumesOthers)).toBe(true)
    expect(near.pointWays.map(({ criterion, name }) => `${criterion}.${name}`)).toEqual([
      "III.7.b.actual",
      "V.1.count",
      "V.2.central",
    ])
    expect(near.standing.map(({ id }) => id)).toEqual(["every-part-70"])
  })

  test("behind a leader the exact result that is enough is found through division and rounding", () => {
    // Another unit has 12 of 10 (20% over). 7.a) pays 2.5 + 2.5 × (excess ÷ 20%), rounded to 2 decimals: 2 points more
    // from 4.495 on, an excess of 20% × 1.995 ÷ 2.5 = 15.96%: 11.596.
    const { pointWays } = nearMissOf(
      board(
        {
          facts: { leaderDisciplined: true },
          criteria: { "II.4.b": { value: 0 }, "II.6.b": { option: "none" }, "II.6.a.1": { value: "94.9%" } },
        },
        { criteria: { "III.7.a": { target: 10, actual: 12 } } },
      ),
    )
    // 87 − 4 (no dialogue) − 3 (not yet friendly) − 2 (94.9% is in [90%; 95%)) = 78.
    expect(pointWays.find(({ criterion }) => criterion === "III.7.a")).toMatchObject({ name: "actual" })
    expect(pointWays.map(shown)).toEqual([
      "II.4.b.value: 0 → 1 (80, fair)",
      "II.6.a.1.value: 0.949 → 0.98 (80, fair)",
      "II.6.b.option: none → whole (81, fair)",
      "III.7.a.actual: 10 → 11.596 (80, fair)",
      "III.7.b.actual: 10 → > 10, 10.01 (81, fair)",
      "III.7.c.actual: 10 → > 10, 10.01 (80, fair)",
      "III.8.a.actual: 1000 → > 1000, 1000.01 (80, fair)",
      "III.8.b.actual: 200 → > 200, 200.01 (80, fair)",
      "V.1.count: 0 → 2 (80, fair)",
      "V.2.provincial: false → true (80, fair)",
      "V.2.central: false → true (81, fair)",
    ])
  })

  test("a head who was disciplined caps the class, and only that stands besides the points", () => {
    const near = nearMissOf(board({ facts: { leaderDisciplined: true } }))
    expect([near.class, near.next, short(near)]).toEqual(["fair", "good", undefined])
    expect(near.standing.map(({ kind, id, class: best }) => [kind, id, best])).toEqual([
      ["cap", "leader-disciplined", "fair"],
    ])
    expect(near.ways.map(shown)).toEqual(["leaderDisciplined: true → false (87, good)"])
  })

  test("reads as an officer would write it", () => {
    const told = board({}, { criteria: { "III.7.a": { target: 10, actual: 12 } } })
    const vi = told.nearMissText("u1", "vi")
    expect(vi).toContain("Đơn vị mẫu (u1): xếp “Tốt”, 87 điểm")
    expect(vi).toContain(
      "Điểm dư trong khung điểm của mức này: 7, nhưng chỉ tính riêng tổng điểm; khi giảm còn phải giữ được: ",
    )
    expect(vi).toContain("Mức kế tiếp: “Xuất sắc” (≥ 90) — còn thiếu 3 điểm")
    expect(vi).toContain(
      "• 7.b) Mô hình được công nhận có hiệu quả · Kết quả: 10 → lớn hơn 10, ví dụ 10,01 (thêm 0,01; tính tròn số thì 11) * — mục này 3 → 6, tổng 90, xếp “Xuất sắc”",
    )
    expect(vi).toContain(
      "• Chưa đạt điều kiện: Mỗi phần I, II, III, IV đạt từ 70% điểm được giao trở lên [khoản 1 Điều 6 Hướng dẫn minh họa]",
    )
    expect(vi).toContain("tỷ lệ điểm của III. (≈ 62,8571%) ≥ 70%: sai")
    const en = told.nearMissText("u1", "en")
    expect(en).toContain("Next class: “Excellent” (≥ 90) — 3 points short")
    expect(en).toContain(
      "10 → more than 10, for example 10.01 (0.01 more; in whole numbers 11) * — here 3 → 6, total 90, “Excellent”",
    )
  })
})
