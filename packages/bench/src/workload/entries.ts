import { Facts } from "@danvan/core"
import { gradeAsText, makeRecords, type SubjectRecord } from "./records.ts"
import { rules } from "./rules.ts"
import type { Workload } from "./workload.ts"

const criteriaOf = (record: SubjectRecord) =>
  Object.fromEntries(
    rules.map(({ id, fields }) => {
      const cells = fields.map((field) => [field, record[`${id}_${field}`] ?? undefined] as const)
      const [, first] = cells[0] as (typeof cells)[number]
      return [id, first === "not-assigned" ? first : Object.fromEntries(cells)]
    }),
  )

/** The workload as facts in danvan's own form, for the exact evaluator. */
export const makeEntries = (workload: Workload): Facts.Entries =>
  Facts.makeOrThrow({
    subjects: makeRecords(workload, gradeAsText).map((record) => ({
      id: record.id,
      attributes: { cluster: record.cluster },
      facts: { violation: record.violation, complaints: record.complaints },
      criteria: criteriaOf(record),
    })),
  })
