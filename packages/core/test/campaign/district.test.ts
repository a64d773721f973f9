import { describe, expect, it } from "vitest"
import { ask, becameOf, dates } from "../../../../examples/08-a-district-2022-2026/ask.ts"
import { campaigns, carried } from "../../../../examples/08-a-district-2022-2026/campaigns.ts"
import { ended, endedPosts } from "../../../../examples/08-a-district-2022-2026/officials.ts"
import { replay } from "../../src/campaign/evolve.ts"
import { toDecimal } from "../../src/number/decimal.ts"
import { makeReceiptOrThrow } from "../../src/receipt/make-receipt.ts"
import { verifyReceipt, verifyReceiptOrThrow } from "../../src/receipt/verify-receipt.ts"

const inDistrict = (name: string) => `${name}, Huyện Mẫu, Tỉnh Mẫu`

const communesBefore = (son: string) => [
  inDistrict("Xã Mẫu Hải"),
  inDistrict(son),
  "Xã Tân Mẫu, Huyện Hạ, Tỉnh Mẫu",
  inDistrict("Xã Tân Mẫu"),
  inDistrict("Thị trấn Mẫu"),
]
const communesAfter = (province: string) =>
  ["Phường Mẫu Hải", "Xã Tân Mẫu", "Xã Mẫu"].map((name) => `${name}, ${province}`)

const standing = "Ủy viên Ban Thường vụ Huyện ủy Mẫu"
const [apart, both] = ["Ban Dân vận", "Ban Tuyên giáo và Dân vận"]
const people = (...posts: ReadonlyArray<string>) =>
  posts.map((held, index) => ({ name: `Nguyễn Văn ${"ABC".charAt(index)} (mẫu)`, posts: held }))
const inCommissions = (commission: string) =>
  people(
    `${standing}, Trưởng ${commission} Huyện ủy Mẫu`,
    `Phó Trưởng ${commission} Huyện ủy Mẫu`,
    `Trưởng ${commission} Tỉnh ủy`,
  )
const [first, merged] = [inCommissions(apart), inCommissions(both)]
const inParty = (committee: string) =>
  people("Bí thư Đảng ủy xã Mẫu", `Phó Trưởng ${both} ${committee}`, `Trưởng ${both} ${committee}`)
const [inProvince, inCity] = [inParty("Tỉnh ủy"), inParty("Thành ủy")]
const [son, linh] = [communesBefore("Xã Mẫu Sơn"), communesBefore("Xã Mẫu Lĩnh")]

const running = (year: number) => ({ id: `dan-van-kheo-${year}`, phase: "open" })
const published = (year: number) => ({ id: `dan-van-kheo-${year}`, phase: "published" })

describe("a district from 2022 to 2026", () => {
  it("is asked on a dozen dates", () => expect(new Set(dates).size).toBe(12))

  it.each([
    ["2022-01-01", son, first, undefined],
    ["2022-06-30", son, first, running(2022)],
    ["2022-12-31", son, first, published(2022)],
    ["2023-06-01", linh, first, running(2023)],
    ["2023-12-31", linh, first, published(2023)],
    ["2024-12-31", linh, first, published(2024)],
    ["2025-02-19", linh, first, running(2025)],
    ["2025-02-20", linh, merged, running(2025)],
    ["2025-06-30", linh, merged, running(2025)],
    ["2025-07-01", communesAfter("Tỉnh Mẫu"), inProvince, running(2025)],
    ["2025-12-31", communesAfter("Tỉnh Mẫu"), inProvince, published(2025)],
    ["2026-12-31", communesAfter("Thành phố Mẫu"), inCity, published(2026)],
  ])("knows on %s its communes, everybody's posts and the campaign", (day, communes, held, campaign) => {
    expect(dates).toContain(day)
    expect(ask(day)).toMatchObject({ communes, people: held })
    expect(ask(day).campaign).toEqual(campaign)
  })

  it("has two commissions at each level until they merge, and one in the province after the reform", () => {
    expect(ask("2025-02-19").commissions).toHaveLength(4)
    expect(ask("2025-02-20").commissions).toEqual([`${both} Huyện ủy Mẫu`, `${both} Tỉnh ủy`])
    expect(ask("2025-07-01").commissions).toEqual([`${both} Tỉnh ủy`])
    expect(ask("2026-12-31").commissions).toEqual([`${both} Thành ủy`])
  })

  it("knows what became of each commune", () => {
    const now = "2026-12-31"
    const [whole, part] = ["toàn bộ · whole", "một phần · part"]
    expect(becameOf("mau-son", "2022-01-01", now)).toEqual({
      name: inDistrict("Xã Mẫu Sơn"),
      became: [`Xã Mẫu, Thành phố Mẫu (${whole})`],
    })
    for (const one of ["tan-mau-thuong", "tan-mau-ha"])
      expect(becameOf(one, "2022-01-01", now).became).toEqual([`Xã Tân Mẫu, Thành phố Mẫu (${whole})`])
    expect(becameOf("mau-hai", "2022-01-01", now).became).toEqual([
      `Phường Mẫu Hải, Thành phố Mẫu (${part})`,
      `Xã Tân Mẫu, Thành phố Mẫu (${part})`,
    ])
  })

  it("ends every post of the district on 30 June 2025, by its document", () => {
    expect(ended.map(({ id, endedBy }) => [id, endedBy?.document])).toEqual(
      ["a-1", "a-3", "b-2"].map((id) => [id, "NQ-mau-2025"]),
    )
    expect(endedPosts).toEqual([
      { name: "Nguyễn Văn A (mẫu)", post: standing },
      { name: "Nguyễn Văn A (mẫu)", post: `Trưởng ${both} Huyện ủy Mẫu` },
      { name: "Nguyễn Văn B (mẫu)", post: `Phó Trưởng ${both} Huyện ủy Mẫu` },
    ])
  })

  it.each([
    ["2022-12-31", ["88 good", "75 good", "93 excellent", "59 fair"]],
    ["2023-12-31", ["93 excellent", "78 good", "85 good", "68 fair"]],
    ["2024-12-31", ["96 excellent", "86 good", "77 good", "64.5 fair"]],
    ["2025-12-31", ["87.8 good", "92 excellent", "69 fair"]],
    ["2026-12-31", ["96 excellent", "86 good", "78 good"]],
  ])("classes the communes by %s", (day, results) => {
    expect(ask(day).classes.map(({ total, class: given }) => `${total} ${given}`)).toEqual(results)
  })

  it("tells how the communes that a commune came from were classed the year before", () => {
    const of = (day: string, name: string) =>
      ask(day).classes.find((commune) => commune.name === name)?.predecessors
    expect(of("2023-12-31", "Xã Mẫu Lĩnh")).toEqual([{ name: inDistrict("Xã Mẫu Sơn"), class: "good" }])
    expect(of("2025-12-31", "Xã Tân Mẫu")).toEqual([
      { name: inDistrict("Xã Mẫu Hải"), class: "fair" },
      { name: "Xã Tân Mẫu, Huyện Hạ, Tỉnh Mẫu", class: null },
      { name: inDistrict("Xã Tân Mẫu"), class: "good" },
    ])
    expect(of("2026-12-31", "Xã Tân Mẫu")).toEqual([{ name: "Xã Tân Mẫu, Tỉnh Mẫu", class: "excellent" }])
  })

  it("carries the scores of mid-year 2025 by weighted mean, and keeps the record in the campaign", () => {
    const values = carried.steps.map(({ unit, policy, value }) => [unit, policy, value && toDecimal(value)])
    expect(values).toEqual([
      ["phuong-mau-hai", "weighted", "80"],
      ["tan-mau", "weighted", "80"],
      ["xa-mau", "weighted", "84"],
    ])
    const kept = campaigns
      .flatMap(({ events }) => events)
      .flatMap((event) => (event.type === "scores-entered" ? event.evidence : []))
    expect(kept).toHaveLength(3)
    expect(kept[0]).toMatchObject({
      criterion: "mid-year",
      result:
        "Bình quân gia quyền theo dân số: 84 từ 80 (Xã Mẫu Lĩnh, 12000 người); 90 (Thị trấn Mẫu, 8000 người)",
    })
  })

  it("opens the campaign of 2025 with the old communes and goes through the reorganisation with it", () => {
    const events = campaigns.find(({ year }) => year === 2025)?.events ?? []
    const on = (day: string) => {
      const state = replay(events.filter((event) => event.on <= day))
      if (state.phase === "unopened") throw new Error("the campaign did not open")
      return state
    }
    const old = ["thi-tran-mau", "mau-son", "tan-mau-thuong", "mau-hai"]
    const [before, after] = [on("2025-06-30"), on("2025-07-01")]
    expect([...before.participants.keys()]).toEqual(old)
    expect([...after.participants.keys()]).toEqual(["xa-mau", "tan-mau", "phuong-mau-hai"])
    expect(after.departures.map(({ participant, into }) => [participant.unit, into])).toEqual([
      ["thi-tran-mau", ["xa-mau"]],
      ["mau-son", ["xa-mau"]],
      ["tan-mau-thuong", ["tan-mau"]],
      ["mau-hai", ["tan-mau", "phuong-mau-hai"]],
    ])
    expect(after.departures.map(({ chain }) => chain)).toEqual([...before.chains.values()])
    for (const chain of after.chains.values()) expect(chain.history).toEqual([])
    const values = new Map(
      carried.steps.map(({ unit, value }) => [unit as string, value && toDecimal(value)]),
    )
    for (const [unit, [figure]] of after.inherited) expect(figure?.value).toBe(values.get(unit))
    expect(after.inherited.size).toBe(3)
  })

  it("publishes five campaigns whose receipts hold, each for its own events only", () => {
    expect(campaigns.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026])
    for (const { events, receipt } of campaigns) {
      expect(verifyReceiptOrThrow(receipt, { events }).receipt).toEqual(makeReceiptOrThrow({ events }))
    }
    const [one, other] = campaigns
    expect(verifyReceipt(one!.receipt, { events: other!.events })).toMatchObject({ _tag: "Failure" })
  })
})
