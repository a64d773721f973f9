import { subjectIdSchema } from "../../fact/entries-document.ts"
import { closest } from "../../issue/closest.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { IssueList } from "../../issue/issue-list.ts"
import { wrongArgument } from "../../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns, WordColumn } from "../facts/fact-columns.ts"
import { IdIndex } from "../ingest/id-index.ts"
import { isAfter } from "../ingest/id-list.ts"
import { neededAttributes } from "../ingest/subject-reader.ts"

const [longestId, longestWord] = [200, 200]

/** Every subject has an id of its own. */
const checkIds = ({ rows, id }: FactColumns, issues: IssueList): void => {
  const at = (row: number): string => {
    const own: unknown = id(row)
    return typeof own === "string" ? own : ""
  }
  const ids = { at, isAfter: (row: number, other: number) => isAfter(at(row), at(other)) }
  const index = new IdIndex(ids, Math.min(rows, 16_777_216))
  for (let row = 0; row < rows && !issues.isFull(); row += 1) {
    const own: unknown = id(row)
    if (typeof own !== "string") {
      issues.add({ ...wrongArgument("id", "string", own), path: ["id", row] })
      continue
    }
    const earlier = own.length > 0 && own.length <= longestId ? index.claim(own, row) : -1
    if (earlier >= 0) issues.add(makeIssue("subject.duplicate", ["id", row], { subject: own }))
    else if (
      !(index.isPlain && own !== "" && own.length <= longestId) &&
      !subjectIdSchema.safeParse(own).success
    )
      issues.add(makeIssue("subject.bad-id", ["id", row], { subject: own }))
  }
}

/** Calls `report` for the rows whose place is that of a word that will not do, or of none. */
const eachWrongWord = (
  { data, words }: WordColumn,
  isRight: (word: string) => boolean,
  report: (row: number, word: string | undefined) => void,
  issues: IssueList,
): void => {
  const right = words.map(isRight)
  for (let row = 0; row < data.length; row += 1) {
    if (right[data[row] as number] === true) continue
    if (issues.isFull()) return
    report(row, words[data[row] as number])
  }
}

const checkGroups = ({ variants }: CompiledRulebook, { group, id }: FactColumns, issues: IssueList): void => {
  const groups = [...variants.keys()].filter((key) => key !== "")
  const options = groups.join(", ")
  if (group === undefined) {
    if (groups.length > 0) issues.add(makeIssue("subject.no-group", ["group"], { subject: "…", options }))
    return
  }
  const report = (row: number, word: string | undefined): void => {
    const [path, subject] = [["group", row], id(row)]
    if (word === "") issues.add(makeIssue("subject.no-group", path, { subject, options }))
    else {
      const written = word ?? String(group.data[row])
      const facts = { subject, group: written, suggestion: closest(written, groups) }
      issues.add(makeIssue("subject.unknown-group", path, facts))
    }
  }
  eachWrongWord(group, (word) => groups.includes(word), report, issues)
}

const checkAttributes = (program: CompiledRulebook, columns: FactColumns, issues: IssueList): void => {
  const known = Object.keys(program.rulebook.subjects.attributes)
  const needed = neededAttributes(program)
  for (const name of needed) {
    if (!Object.hasOwn(columns.attributes, name))
      issues.add(makeIssue("subject.no-attribute", ["attributes"], { subject: "…", name }))
  }
  for (const [name, column] of Object.entries(columns.attributes)) {
    const path = ["attributes", name]
    if (!known.includes(name)) {
      const facts = { subject: "…", name, suggestion: closest(name, known) }
      issues.add(makeIssue("subject.unknown-attribute", path, facts))
      continue
    }
    const isNeeded = needed.includes(name)
    const report = (row: number, word: string | undefined): void => {
      const here = [...path, row]
      if (word === "") issues.add(makeIssue("subject.no-attribute", here, { subject: columns.id(row), name }))
      else if (word !== undefined)
        issues.add(makeIssue("field.too-big", here, { name, limit: String(longestWord) }))
      else {
        const expected = `0–${column.words.length - 1}`
        const facts = { name, subject: columns.id(row), value: String(column.data[row]), expected }
        issues.add(makeIssue("fact.wrong-type", here, facts))
      }
    }
    const isRight = (word: string): boolean => (word !== "" || !isNeeded) && word.length <= longestWord
    eachWrongWord(column, isRight, report, issues)
  }
}

/** Checks who the subjects of columns are: ids, groups and attributes. */
export const checkSubjectsGiven = (
  program: CompiledRulebook,
  columns: FactColumns,
  issues: IssueList,
): void => {
  if (columns.rows === 0) issues.add(makeIssue("subject.none", ["rows"], {}))
  checkIds(columns, issues)
  checkGroups(program, columns, issues)
  checkAttributes(program, columns, issues)
}
