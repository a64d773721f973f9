import { cellName, notAssigned, type SubjectRecord } from "../../workload/records.ts"
import { type Rule, type RuleGroup, rules } from "../../workload/rules.ts"

/** What a rule engine is given of one subject: flat numbers. Nothing assigned is 0 of 0. */
export type EngineInput = Record<string, number | boolean>

/** A decimal as an expression writes it. */
export const points = (hundredths: number): string => (hundredths / 100).toString()

/** The facts a rule has in flat records. */
export const cellsOf = ({ id, fields }: Rule): ReadonlyArray<string> =>
  fields.map((field) => cellName(id, field))

/** The name a group's points have in an engine. */
export const groupName = ({ id }: RuleGroup): string => id.replaceAll("-", "_")

const cells = rules.flatMap(cellsOf)

/** `undefined` where facts are missing: no engine here tells missing from zero, so plain code looks beforehand. */
export const engineInput = (record: SubjectRecord): EngineInput | undefined => {
  const input: EngineInput = { violation: record.violation as boolean }
  for (const name of cells) {
    const cell = record[name]
    if (cell === null) return undefined
    input[name] = cell === notAssigned ? 0 : (cell as number)
  }
  return input
}

/** Inputs by record, made beforehand. */
export const engineInputs = (
  records: ReadonlyArray<SubjectRecord>,
): ReadonlyMap<SubjectRecord, EngineInput | undefined> =>
  new Map(records.map((record) => [record, engineInput(record)]))
