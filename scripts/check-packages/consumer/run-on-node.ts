import { explainAUnit } from "./explain-a-unit.ts"

console.log(explainAUnit())
