import { clusterWord, idOf } from "./fact-columns.ts"
import { gradeAsText, notAssigned } from "./records.ts"
import { type Rule, rules } from "./rules.ts"
import { type RuleColumns, states, type Workload } from "./workload.ts"

type CriterionFacts = Record<string, number | string> | string

/** One subject in the form danvan's facts have. */
export interface SubjectDocument {
  readonly id: string
  readonly attributes: { readonly cluster: string }
  readonly facts: { readonly violation: boolean; readonly complaints: number }
  readonly criteria: Readonly<Record<string, CriterionFacts>>
}

const factsOf = ({ kind, fields }: Rule, { data, state }: RuleColumns, row: number): CriterionFacts => {
  const code = state?.[row] ?? states.value
  if (code === states.notAssigned) return notAssigned
  if (code === states.missing) return {}
  const [first, second] = data.map((column) => column[row] as number) as [number, number]
  if (kind === "grade") return { grade: gradeAsText(first) as string }
  if (kind === "ratio") return { done: first, assigned: second }
  return Object.fromEntries(fields.map((field, at) => [field, at === 0 ? first : second]))
}

/** The criteria of a subject, to copy: of `JSON.parse`, see `makeRecords`. */
const emptyCriteria = (): Record<string, CriterionFacts> =>
  JSON.parse(JSON.stringify(Object.fromEntries(rules.map(({ id }) => [id, ""]))))

/** The workload in the form danvan's facts have in JSON: an object a subject, inside it one a criterion. */
export const makeDocuments = (workload: Workload): ReadonlyArray<SubjectDocument> => {
  const empty = emptyCriteria()
  return Array.from({ length: workload.rows }, (_, row) => {
    const criteria = { ...empty }
    rules.forEach((rule, at) => {
      criteria[rule.id] = factsOf(rule, workload.criteria[at] as RuleColumns, row)
    })
    return {
      id: idOf(row),
      attributes: { cluster: clusterWord(workload.cluster[row] as number) },
      facts: { violation: workload.violation[row] === 1, complaints: workload.complaints[row] as number },
      criteria,
    }
  })
}
