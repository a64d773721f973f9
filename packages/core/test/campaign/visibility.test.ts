import { describe, expect, it } from "vitest"
import { type Role, roles } from "../../src/campaign/actor.ts"
import type { Campaign } from "../../src/campaign/campaign.ts"
import type { Command } from "../../src/campaign/command.ts"
import { type Item, items, type Reach, visibility } from "../../src/campaign/visibility.ts"
import { type CampaignView, visibleTo } from "../../src/campaign/visible-to.ts"
import {
  command,
  enterSelf,
  opening,
  planData,
  stateOf,
  untilCouncil,
  untilDecided,
  untilPublished,
  values,
} from "./sample-campaign.ts"

/** One actor of each role, in the sample's cluster 1, which has only xa-01; and one whose scope is left out. */
const watchers = roles.flatMap((role) => [
  { id: `${role}-1`, grants: [{ role, scope: { cluster: "cum-1" } }] },
  { id: `${role}-0`, grants: [{ role }] },
])

const watched = (commands: ReadonlyArray<Command>): Campaign => {
  const plan = opening({ actors: [...planData.actors, ...watchers] })
  const [, ...rest] = commands
  const state = stateOf([plan, ...rest])
  if (state.phase === "unopened") throw new Error("the campaign did not open")
  return state
}

const recusal = command("recuse", "uy-vien-2", "2027-01-15", {
  official: "uy-vien-2",
  unit: "xa-01",
  reason: "Người thân",
})
const award = command("grant-award", "tham-quyen", "2027-01-25", {
  award: "khen-2",
  terms: {
    form: "certificate-of-merit",
    title: "Giấy khen (mẫu)",
    issuer: "ubnd-mau",
    target: { kind: "collective", id: "xa-01", unit: "xa-01" },
    theme: "Dân vận khéo",
    period: "2026",
  },
})
const council = untilCouncil()
const decided = [...council, recusal, ...untilDecided().slice(council.length), award]
const published = [...decided, ...untilPublished().slice(-1)]
const appealed = [
  ...published,
  command("appeal", "xa-01", "2027-02-05", { appeal: "kn-1", unit: "xa-01", grounds: "Thiếu" }),
]
const drafted = [opening(), enterSelf("xa-01"), enterSelf("xa-02")]

/** Whether a view shows an item of a unit. */
const shows: Readonly<Record<Item, (view: CampaignView, unit: string) => boolean>> = {
  participants: ({ participants }, unit) => participants.some((one) => one.unit === unit),
  models: ({ models }, unit) => models.some((one) => one.unit === unit),
  scores: ({ chains }, unit) => chains.some((one) => one.unit === unit),
  drafts: ({ chains }, unit) => chains.some((one) => one.unit === unit && one.draft !== undefined),
  votes: ({ sessions }, unit) => sessions.some(({ votes }) => votes.some((one) => one.unit === unit)),
  ballots: ({ sessions }, unit) =>
    sessions.some(({ votes }) => votes.some((one) => one.unit === unit && one.ballots.length > 0)),
  minutes: ({ sessions }) => sessions.some(({ minutes }) => minutes !== undefined),
  recusals: ({ recusals }, unit) => recusals.some((one) => one.unit === unit),
  outcomes: ({ outcomes }, unit) => outcomes.some(({ proposal }) => proposal.unit === unit),
  awards: ({ awards }, unit) => awards.some(({ terms }) => terms.target.unit === unit),
  appeals: ({ appeals }, unit) => appeals.some((one) => one.unit === unit),
}

const before = watched(decided)
const after = watched(appealed)
const draft = watched(drafted)

/** The state in which an item is there, and not yet published where that is possible. */
const stateFor = (item: Item): Campaign => (item === "drafts" ? draft : item === "appeals" ? after : before)

/** What a reach promises while nothing is published: the draft is at the stage where the unit works. */
const promised = (reach: Reach, role: Role): boolean =>
  reach === "scope" || reach === "posted" || (reach === "working" && role === "unit")

const rows = items.flatMap((item) => roles.map((role) => ({ item, role, reach: visibility[item][role] })))

describe("the table of who sees what", () => {
  it.each(rows.filter(({ item }) => item !== "minutes"))(
    "$role sees $item within its scope: $reach",
    ({ item, role, reach }) => {
      const view = visibleTo(`${role}-1`, stateFor(item))
      expect(shows[item](view, "xa-01")).toBe(promised(reach, role))
      // What is posted of others is seen by all who take part; nothing else of them is.
      if (item !== "scores") expect(shows[item](view, "xa-02")).toBe(false)
      if (reach === "published") expect(shows[item](visibleTo(`${role}-1`, after), "xa-01")).toBe(true)
      if (reach === "never") expect(shows[item](visibleTo(`${role}-1`, after), "xa-01")).toBe(false)
    },
  )

  it.each(rows)("$role without a scope sees no $item", ({ item, role }) => {
    for (const state of [draft, before, after]) {
      expect(shows[item](visibleTo(`${role}-0`, state), "xa-01")).toBe(false)
      expect(shows[item](visibleTo(`${role}-0`, state), "xa-02")).toBe(false)
    }
  })

  it("shows minutes, one paper about every unit, only to those who may see all of them", () => {
    const seen = (actor: string) => shows.minutes(visibleTo(actor, before), "xa-01")
    expect(roles.filter((role) => seen(`${role}-1`))).toEqual([])
    expect(["tham-quyen", "chu-tich", "uy-vien-1", "quan-tri"].every(seen)).toBe(true)
    expect(["tham-dinh", "xa-01", "truong-cum", "ai-do"].some(seen)).toBe(false)
  })

  it("shows a member their own ballot, the chair all, and an administrator none", () => {
    const ballotsOf = (actor: string) =>
      visibleTo(actor, before).sessions.flatMap(({ votes }) =>
        votes.flatMap(({ ballots }) => ballots.map(({ member }) => member)),
      )
    expect(ballotsOf("uy-vien-1")).toEqual(["uy-vien-1", "uy-vien-1"])
    expect(ballotsOf("chu-tich")).toHaveLength(4)
    expect(ballotsOf("quan-tri")).toEqual([])
  })
})

describe("another's scores", () => {
  const seen = (actor: string, state: Campaign) =>
    visibleTo(actor, state).chains.find(({ unit }) => unit === "xa-02")

  it("are hidden from a unit before they are posted", () => {
    const self = watched(council.slice(0, 6))
    expect(seen("xa-02", self)).toBeDefined()
    expect(seen("xa-01", self)).toBeUndefined()
    expect(seen("truong-cum", self)).toBeUndefined()
  })

  it("are seen once posted: the scores that count, not how they came about", () => {
    const chain = seen("xa-01", watched(council))
    expect(chain).toMatchObject({ postedSince: "2027-01-15", history: [] })
    expect(chain?.authorised).toHaveLength(1)
    expect(chain?.authorised[0]?.sheet?.values).toEqual(values("68"))
    expect(seen("ai-do", watched(council))).toBeUndefined()
  })

  it("are a draft of their stage until it approves, to nobody else", () => {
    const working = watched([
      ...council.slice(0, 6),
      command("enter-scores", "tham-dinh", "2027-01-12", {
        unit: "xa-02",
        stage: "appraisal",
        values: values("10"),
      }),
    ])
    expect(seen("tham-dinh", working)?.draft?.values).toEqual(values("10"))
    expect(seen("xa-02", working)?.draft).toBeUndefined()
    expect(JSON.stringify(visibleTo("xa-02", working))).not.toContain('"10"')
  })
})
