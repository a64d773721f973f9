import { Time } from "@danvan/core"
import { actorIn } from "./officials.ts"
import { organization } from "./units.ts"

/** A reorganisation in the middle of a campaign: old communes end, new ones come in their place. */
export interface Reorganisation {
  readonly day: string
  /** The commission that runs the campaign from then on. */
  readonly organ: string
  /** What the old communes that take part scored at mid-year. */
  readonly midYear: Readonly<Record<string, string>>
  /** The new communes, and what each came from. */
  readonly successors: ReadonlyArray<{
    readonly unit: string
    readonly from: ReadonlyArray<{ readonly unit: string; readonly share: string; readonly outside: boolean }>
  }>
  /** The numbers of people, by old commune. */
  readonly weights: Readonly<Record<string, string>>
  /** The scores of old communes that take no part: those of the district next door. */
  readonly elsewhere: Readonly<Record<string, string>>
}

type Send = (type: string, actor: string, day: string, more?: object) => void

/** Mid-year in the old communes, as their own stage approves it. */
const reportMidYear = (send: Send, midYear: Reorganisation["midYear"]): void => {
  for (const [unit, score] of Object.entries(midYear)) {
    const values = [
      { criterion: "mid-year", field: "assigned", value: 100 },
      { criterion: "mid-year", field: "done", value: score },
    ]
    send("enter-scores", unit, "06-20", { unit, stage: "self", values })
    send("approve-stage", unit, "06-20", { unit, stage: "self" })
  }
}

/** The campaign goes through the reorganisation; gives the authority from then on. */
export const reorganise = (
  send: Send,
  year: number,
  { day, organ, midYear, successors, weights, elsewhere }: Reorganisation,
): string => {
  reportMidYear(send, midYear)
  const date = Time.parseDateOrThrow(`${year}-${day}`)
  const [head, deputy] = [actorIn(organ, "head", date), actorIn(organ, "deputy", date)]
  const grant = (id: string, name: string, role: string, scope: unknown): void =>
    send("change-grants", deputy.id, day, { holder: { id, name, grants: [{ role, scope }] } })

  grant(head.id, head.name, "authority", "all")
  const view = organization.asOf(date)
  const nameOf = (unit: string): string => view.get(unit)?.name.official ?? unit
  send("succeed-participant", head.id, day, {
    successors: successors.map(({ unit, from }) => ({ participant: { unit, name: nameOf(unit) }, from })),
    carry: [{ criterion: "mid-year", field: "done", policy: { by: "weighted", weights }, elsewhere }],
    basis: { number: "NQ-mau-2025", signed: `${year}-06-16` },
    reason: "Sắp xếp đơn vị hành chính cấp xã (mẫu)",
  })
  for (const { unit } of successors) grant(unit, nameOf(unit), "unit", { unit })
  return head.id
}
