import type { Command } from "../../src/campaign/command.ts"
import { approve, command, enterSelf, stateOf, untilCouncil } from "./sample-campaign.ts"

export const running = (commands: ReadonlyArray<Command>) => {
  const state = stateOf(commands)
  if (state.phase === "unopened") throw new Error("the campaign did not open")
  return state
}

const basis = { number: "01-NQ/MAU", signed: "2026-01-10" }
export const given = { basis, reason: "Sắp xếp đơn vị hành chính (mẫu)" }
export const newcomer = { unit: "xa-03", name: "Xã Mẫu 03", cluster: "cum-1" }

export const admit = (on: string, participant: object = newcomer) =>
  command("admit-participant", "tham-quyen", on, { participant, ...given })
export const withdraw = (unit: string, on: string) =>
  command("withdraw-participant", "tham-quyen", on, { unit, ...given })

/** Both communes are scored 68 and 69.5 by themselves before the reorganisation of 15 January. */
export const scored = [
  ...untilCouncil().slice(0, 2),
  ...[enterSelf("xa-01", "68"), approve("xa-01", "self", "xa-01", "2027-01-08")],
  ...[enterSelf("xa-02", "69.5"), approve("xa-02", "self", "xa-02", "2027-01-08")],
]
export const weighted = (weights: object) => ({
  criterion: "tasks",
  field: "grade",
  policy: { by: "weighted", weights },
})
export const succeed = (more: object = {}, on = "2027-01-15") =>
  command("succeed-participant", "tham-quyen", on, {
    successors: [{ participant: newcomer, from: [{ unit: "xa-01" }, { unit: "xa-02" }] }],
    carry: [weighted({ "xa-01": "8000", "xa-02": "2000" })],
    ...given,
    ...more,
  })
