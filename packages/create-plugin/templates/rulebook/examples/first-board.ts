import { Facts, Scoring } from "@danvan/plugin-sdk"
import { rulebook } from "../src/index.ts"

const facts = Facts.makeOrThrow({
  subjects: [
    {
      id: "xa-a",
      name: "Xã Mẫu A",
      criteria: { tasks: { done: 19, assigned: 20 }, models: { grade: "35.5" } },
    },
  ],
})
const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(facts)

console.log(board.explainText("xa-a", "__language__"))
