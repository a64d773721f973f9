import { readFileSync } from "node:fs"
import { Campaigns, Receipts, Rulebook, Time } from "@danvan/core"
import { actorIn } from "./officials.ts"
import { type Reorganisation, reorganise } from "./reorganise.ts"
import { organization } from "./units.ts"

const rulebook = Rulebook.parseOrThrow(readFileSync(new URL("rulebook.yaml", import.meta.url), "utf8"))

/** One year's campaign: who runs it, since when, and what each commune reports. */
export interface Year {
  readonly year: number
  /** The commission that runs it, as it is on the opening day. */
  readonly organ: string
  readonly opens: string
  /** By commune: tasks done of 40, the grade for its models, and its score at mid-year. */
  readonly reports: Readonly<Record<string, readonly [done: number, models: number, midYear: string]>>
  /** What happens to the communes while it runs. */
  readonly reorganisation?: Reorganisation
  /** Where a commune's score at mid-year comes from, when it was carried. */
  readonly evidence?: ReadonlyMap<string, unknown>
}

const planOf = ({ year, organ, opens, reports, reorganisation }: Year) => {
  const date = Time.parseDateOrThrow(opens)
  const view = organization.asOf(date)
  const participants = Object.keys(reorganisation?.midYear ?? reports).map((unit) => ({
    unit,
    name: view.get(unit)?.name.official ?? unit,
  }))
  const [head, deputy] = [actorIn(organ, "head", date), actorIn(organ, "deputy", date)]
  const appraising = ["appraiser", "admin"].map((role) => ({ role, scope: "all" }))
  const plan = Campaigns.makePlanOrThrow(
    {
      id: `dan-van-kheo-${year}`,
      title: { vi: `Dân vận khéo năm ${year} (mẫu)`, en: `“Dân vận khéo” ${year} (sample)` },
      period: String(year),
      asOf: `${year}-12-31`,
      participants,
      actors: [
        ...participants.map(({ unit, name }) => ({
          id: unit,
          name,
          grants: [{ role: "unit", scope: { unit } }],
        })),
        { ...head, grants: [{ role: "authority", scope: "all" }] },
        { ...deputy, grants: appraising },
      ],
      stages: [
        {
          id: "self",
          title: { vi: "Tự chấm", en: "Self-score" },
          by: ["unit"],
          power: "score",
          // At mid-year a commune approves the figures of half a year; the others are listed as missing.
          missing: reorganisation === undefined ? "refuse" : "list",
          deadline: { limit: { kind: "before", date: `${year}-12-01` } },
        },
        { id: "appraisal", title: { vi: "Thẩm định", en: "Appraisal" }, by: ["appraiser"], power: "score" },
      ],
    },
    rulebook,
  )
  return { plan, head: head.id, deputy: deputy.id }
}

/** Runs a campaign from its plan to its publication; gives its events and a receipt that was verified against them. */
export const runYear = (asked: Year) => {
  const { year, opens, reports, evidence, reorganisation } = asked
  const { plan, head: opener, deputy } = planOf(asked)
  const events: Campaigns.CampaignEvent[] = []
  // The application's clock, here that of a sample: no command may be dated later.
  const today = Time.parseDateOrThrow(`${year}-12-31`)
  const give = (command: Campaigns.Command): void => {
    events.push(...Campaigns.decideOrThrow(Campaigns.replayOrThrow(events), command, { today }))
  }
  const send = (type: string, actor: string, day: string, more: object = {}): void =>
    give(Campaigns.parseCommandOrThrow({ type, actor, on: `${year}-${day}`, ...more }))

  give({ type: "open-campaign", actor: opener, on: Time.parseDateOrThrow(opens), plan, rulebook })
  const head = reorganisation === undefined ? opener : reorganise(send, year, reorganisation)
  for (const [unit, [done, models, midYear]] of Object.entries(reports)) {
    const values = [
      { criterion: "tasks", field: "assigned", value: 40 },
      { criterion: "tasks", field: "done", value: done },
      { criterion: "models", field: "grade", value: models },
      { criterion: "mid-year", field: "assigned", value: 100 },
      { criterion: "mid-year", field: "done", value: midYear },
    ]
    const carried = evidence?.get(unit)
    const stage = { unit, stage: "self" }
    send("enter-scores", unit, "11-20", {
      ...stage,
      values,
      evidence: carried === undefined ? [] : [carried],
    })
    send("approve-stage", unit, "11-20", stage)
  }
  for (const unit of Object.keys(reports)) {
    send("approve-stage", deputy, "12-05", { unit, stage: "appraisal" })
  }

  const scored = Campaigns.replayOrThrow(events)
  if (scored.phase === "unopened") throw new Error("the campaign did not open")
  const board = Campaigns.scoreOrThrow(scored)
  const results = Campaigns.proposalsOf(board)
  send("propose", deputy, "12-10", { results })
  for (const { unit, class: proposed } of results)
    send("decide-result", head, "12-15", { unit, class: proposed })
  send("publish", head, "12-20", { basis: { number: "09-QĐ/MAU", signed: `${year}-12-20` } })

  const receipt = Receipts.makeOrThrow({ events })
  return { year, events, receipt: Receipts.verifyOrThrow(receipt, { events }).receipt }
}
