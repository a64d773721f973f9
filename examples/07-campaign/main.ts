// A campaign from its opening to a published, verified receipt; then a tampered receipt, refused.
import { readFileSync } from "node:fs"
import { Campaigns, Numbers, Receipts, Rulebook, Time } from "@danvan/core"
import { planFor } from "./plan.ts"

const rulebook = Rulebook.parseOrThrow(readFileSync(new URL("rulebook.yaml", import.meta.url), "utf8"))
const plan = planFor(rulebook)

const events: Campaigns.CampaignEvent[] = []

/** The application's clock, here that of a sample: no command may be dated later. */
const today = Time.parseDateOrThrow("2027-06-30")

/** Gives a command; what it brings about is kept, why it is refused is printed. */
const give = (command: Campaigns.Command): void => {
  try {
    events.push(...Campaigns.decideOrThrow(Campaigns.replayOrThrow(events), command, { today }))
  } catch (error) {
    if (!(error instanceof Campaigns.CampaignError)) throw error
    console.log(`  ✗ ${command.on} ${command.type} (${command.actor})`)
    for (const { message, title, basis } of error.issues) {
      console.log(`    ${message.vi}\n    Quy tắc: ${title.vi} – căn cứ: ${basis.vi}.`)
    }
  }
}

const send = (data: unknown): void => give(Campaigns.parseCommandOrThrow(data))

const sheetOf = (done: number, grade: string, satisfied: string) => [
  { criterion: "tasks", field: "assigned", value: 40 },
  { criterion: "tasks", field: "done", value: done },
  { criterion: "models", field: "grade", value: grade },
  { criterion: "survey", field: "value", value: satisfied },
]

const self: Record<string, ReturnType<typeof sheetOf>> = {
  "xa-mau-01": sheetOf(40, "22.5", "93%"),
  "xa-mau-02": sheetOf(38, "24", "91%"),
  "xa-mau-03": sheetOf(34, "20", "84%"),
}
const appraised: typeof self = { ...self, "xa-mau-02": sheetOf(34, "20.5", "91%") }
const units = Object.keys(self)

console.log("Những việc bị từ chối · What was refused\n")

give({ type: "open-campaign", actor: "nguyen-van-a", on: plan.asOf, plan, rulebook })
const evidence = [{ kind: "document", criterion: "models", document: { number: "02-BC/MAU" } }]
for (const [index, unit] of units.entries()) {
  const day = { actor: unit, on: index === 2 ? "2027-01-12" : "2027-01-08", unit, stage: "self" }
  if (index === 1) send({ type: "enter-scores", ...day, on: "2027-01-10", values: self[unit], evidence })
  send({ type: "enter-scores", ...day, values: self[unit], evidence })
  send({ type: "approve-stage", ...day })
}
for (const unit of units) {
  const day = { actor: "nguyen-van-b", on: "2027-01-15", unit, stage: "appraisal" }
  send({ type: "enter-scores", ...day, values: appraised[unit] })
  send({ type: "approve-stage", ...day })
  send({
    type: "post-scores",
    actor: "nguyen-van-c",
    on: "2027-01-15",
    unit,
    stage: "council",
    place: "trụ sở",
  })
}

const members = ["nguyen-van-c", "nguyen-van-d", "nguyen-van-e"]
const [chair, ...others] = members
send({
  type: "appoint-council",
  actor: "nguyen-van-a",
  on: "2027-01-16",
  members: [{ official: chair, role: "chair" }, ...others.map((official) => ({ official, role: "member" }))],
})
send({ type: "open-session", actor: chair, on: "2027-01-22", session: "phien-1", present: ["nguyen-van-c"] })
for (const unit of units) {
  const ballots = [
    { member: "nguyen-van-c", opinion: "for" },
    { member: "nguyen-van-d", opinion: "for", written: true },
  ]
  const vote = { type: "hold-vote", actor: chair, on: "2027-01-22", session: "phien-1", unit }
  if (unit === "xa-mau-01") send({ ...vote, ballots: ballots.slice(0, 1) })
  send({ ...vote, ballots })
}
const minutes = { number: "01-BB/MAU", signed: "2027-01-22" }
send({ type: "sign-minutes", actor: chair, on: "2027-01-22", session: "phien-1", minutes })
for (const unit of units)
  send({ type: "approve-stage", actor: chair, on: "2027-01-22", unit, stage: "council" })

const scored = Campaigns.replayOrThrow(events)
if (scored.phase === "unopened") throw new Error("the campaign did not open")
const board = Campaigns.scoreOrThrow(scored)
const results = Campaigns.proposalsOf(board)
send({ type: "propose", actor: chair, on: "2027-01-25", results })
for (const { unit, class: proposed } of results) {
  send({ type: "decide-result", actor: "nguyen-van-a", on: "2027-01-28", unit, class: proposed })
}
send({
  type: "grant-award",
  actor: "nguyen-van-a",
  on: "2027-01-28",
  award: "khen-01",
  terms: {
    form: "title",
    title: "Lao động tiên tiến (mẫu)",
    issuer: "ubnd-mau",
    target: { kind: "individual", id: "nguyen-van-g", unit: "xa-mau-01" },
    theme: "Dân vận khéo",
    period: "2026",
    coefficient: "0.3",
  },
})
const published = {
  actor: "nguyen-van-a",
  on: "2027-02-01",
  basis: { number: "05-QĐ/MAU", signed: "2027-02-01" },
}
send({ type: "publish", ...published })
send({ type: "publish", ...published })
send({ type: "enter-scores", ...published, unit: "xa-mau-02", stage: "appraisal", values: [] })

const campaign = Campaigns.replayOrThrow(events)
if (campaign.phase !== "published") throw new Error("the campaign was not published")

/** A number as Vietnamese writes it: 86,5. */
const local = (number: string | null | undefined): string => number?.replace(".", ",") ?? "–"

console.log(`\nPhát lại ${events.length} sự kiện · Replayed from ${events.length} events\n`)
for (const { unit, class: decided, total, rank } of campaign.publication?.results ?? []) {
  const stages = board.get(unit)?.stageTotals ?? {}
  const own = local(stages.self && Numbers.toDecimal(stages.self))
  const cluster = campaign.participants.get(unit)?.cluster ?? "–"
  console.log(`  ${unit}  tự chấm ${own}  chính thức ${local(total)}  ${decided}  hạng ${rank} (${cluster})`)
}
console.log(`  Tiền thưởng: ${campaign.awards.get("khen-01")?.money?.amount} đồng`)

const receipt = Receipts.makeOrThrow({ events })
Receipts.verifyOrThrow(Receipts.parseOrThrow(JSON.parse(JSON.stringify(receipt))), { events })
console.log("\n  ✓ Biên nhận khớp khi chấm lại · The receipt holds")

const tampered = structuredClone(receipt)
const second = tampered.board.subjects[1]
if (second !== undefined) second.total = "95"
try {
  Receipts.verifyOrThrow(tampered, { events })
} catch (error) {
  if (!(error instanceof Receipts.ReceiptError)) throw error
  for (const { message } of error.issues) console.log(`  ✗ ${message.vi}\n    ${message.en}`)
}
