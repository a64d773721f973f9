import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { opening, planData, rulebook, toldBy } from "./sample-campaign.ts"
import { admit, running, scored } from "./sample-succession.ts"

const [self, appraisal, council] = planData.stages
const told = (parts: object) => toldOf(makePlan({ ...planData, ...parts }, rulebook))
const by = (date: string) => ({ limit: { kind: "by", date } })

describe("the dates of a plan", () => {
  it("give a unit one limit of its own, not two", () => {
    const limit = { kind: "by", date: "2027-01-12" }
    const special = [
      { for: ["xa-02", "xa-02"], limit },
      { for: ["xa-02"], limit },
    ]
    const stages = [{ ...self, deadline: { limit, special } }, appraisal, council]
    expect(told({ stages })).toEqual([
      "plan.special-twice at stages.0.deadline.special.0.for.1",
      "plan.special-twice at stages.0.deadline.special.1.for.0",
    ])
    expect(told({ registration: { limit, special } })[0]).toBe(
      "plan.special-twice at registration.special.0.for.1",
    )
  })

  it("go through the stages in their order, even past one without dates", () => {
    const between = (opens: string, last: string) => [
      { ...self, opens: "2027-01-02", deadline: by("2027-01-09") },
      appraisal,
      { ...council, opens, deadline: by(last) },
    ]
    expect(told({ stages: between("2027-01-02", "2027-01-09") })).toEqual([])
    expect(told({ stages: between("2027-01-01", "2027-01-08") })).toEqual([
      "plan.opens-too-early at stages.2.opens",
      "plan.ends-too-early at stages.2.deadline.limit",
    ])
  })

  it("lie within a year of the period, the day the campaign opens included", () => {
    expect(told({ asOf: "2020-01-01" })).toContain("plan.date-far at asOf")
    expect(told({ period: "2019" })).toContain("plan.date-far at asOf")
    for (const year of ["2006", "2062"]) {
      expect(told({ registration: by(`${year}-12-15`) })).toEqual(["plan.date-far at registration.limit"])
    }
    expect(toldBy(unopened, { ...opening(), on: parseDateOrThrow("2030-01-15") })).toEqual([
      "plan.date-far at on",
    ])
    expect(told({ registration: by("2027-12-31") })).toEqual([])
  })

  it("are after the documents it rests on were signed, and before they ended", () => {
    const plan = (paper: object) =>
      opening({ documents: { ...planData.documents, qd25: { ...planData.documents.qd25, ...paper } } })
    expect(toldBy(unopened, plan({ signed: "2030-01-15" }))).toEqual([
      "plan.document-later at plan.documents.qd25.signed",
    ])
    expect(toldBy(unopened, plan({ expires: "2026-01-15" }))).toEqual([
      "plan.document-ended at plan.documents.qd25.expires",
    ])
    expect(toldBy(unopened, plan({ expires: "2026-01-16" }))).toEqual([])
  })

  it("come with documents whose numbers say something", () => {
    const documents = { ...planData.documents, la: { kind: "Kế hoạch", number: "!!!", signed: "2026-01-15" } }
    expect(told({ documents })).toEqual(["document.number-blank at documents.la.number"])
  })

  it("make no day a holiday and a working day at once", () => {
    expect(told({ calendar: { holidays: ["2027-01-02"], workdays: ["2027-01-03", "2027-01-02"] } })).toEqual([
      "plan.holiday-worked at calendar.workdays.1",
    ])
  })

  it("post scores and take appeals for a day at least: for none is leaving them out", () => {
    expect(told({ appeals: { days: 0 } })).toEqual(["field.below-limit at appeals.days"])
    const posted = (days: number) => ({ stages: [self, appraisal, { ...council, posting: { days } }] })
    expect(told(posted(0))).toEqual(["field.below-limit at stages.2.posting.days"])
    expect(told(posted(1))).toEqual([])
  })

  it("lie within the movement's", () => {
    const movement = (period: string) => ({
      movement: { id: "dvk", title: "Dân vận khéo", initiator: "tinh-uy-mau", period },
    })
    expect(told(movement("2026..2030"))).toEqual([])
    const [issue] = issuesOf(makePlan({ ...planData, ...movement("2021..2025") }, rulebook))
    expect(issue).toMatchObject({ code: "plan.outside-movement", path: ["period"] })
    expect(issue?.message.vi).toBe(
      "Kỳ của đợt thi đua (năm 2026) không nằm trọn trong kỳ của phong trào (giai đoạn 2021–2025).",
    )
  })
})

describe("the people and names of a plan", () => {
  it.each([
    ["a title", { title: "  " }, "title"],
    [
      "the title of a stage",
      { stages: [self, { ...appraisal, title: "\u200b" }, council] },
      "stages.1.title",
    ],
    [
      "the English half of a title",
      {
        clusters: [
          { id: "cum-1", title: { vi: "Cụm 1", en: "…" } },
          { id: "cum-2", title: "Cụm 2" },
        ],
      },
      "clusters.0.title",
    ],
    ["a nominee's name", { nominees: [{ ...planData.nominees[0], name: " " }] }, "nominees.0.name"],
  ])("are not blank in %s", (_, parts, path) => {
    expect(told(parts)).toEqual([`field.blank at ${path}`])
  })

  it("are not blank in a unit that joins later either", () => {
    const blank = { unit: "xa-03", name: " ", cluster: "cum-1" }
    expect(() => toldBy(running(scored), admit("2027-01-20", blank))).toThrow("field.blank")
  })

  it("are named once in each list", () => {
    const twice = [
      { role: "admin", scope: { unit: "xa-01" } },
      { role: "admin", scope: { unit: "xa-02" } },
      { role: "admin", scope: { unit: "xa-01" } },
    ]
    const stages = [
      { ...self, by: ["unit", "unit"] },
      { ...appraisal, locked: ["survey", "survey"] },
      council,
    ]
    expect(told({ stages, actors: [...planData.actors, { id: "x", grants: twice }] })).toEqual([
      `plan.duplicate at actors.${planData.actors.length}.grants.2`,
      "plan.duplicate at stages.0.by.1",
      "plan.duplicate at stages.1.locked.1",
    ])
    expect(told({ council: { ...planData.council, deputies: ["uy-vien-1", "uy-vien-1"] } })).toEqual([
      "plan.duplicate at council.deputies.1",
    ])
  })

  it("hold an authority over the whole campaign: without one nothing could be published", () => {
    const actors = planData.actors.filter(({ id }) => id !== "tham-quyen")
    expect(told({ actors })).toEqual(["plan.no-authority at actors"])
  })
})
