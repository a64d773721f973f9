import * as Result from "effect/Result"
import { FactError, makeEntries } from "../../fact/parse-entries.ts"
import { bindFacts } from "../../scoring/bind-facts.ts"
import { checkFacts } from "../../scoring/check-facts.ts"
import { stagesFrom } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { SourceError } from "../../source/read-yaml.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { columnsFromTable } from "./entries-to-columns.ts"
import { FactAssembly } from "./fact-assembly.ts"
import { isPlainObject } from "./plain-object.ts"
import { mostSubjects, readList } from "./read-list.ts"
import { RecordReader } from "./record-reader.ts"
import type { EntriesOf } from "./slow-rows.ts"

type Read = Result.Result<FactColumns, FactError>

const factError = ({ issues }: FactError | SourceError): FactError => new FactError(issues)

/** The slow road all the way: for what is no document at all, and what throws when it is looked at. */
const slowly = (program: CompiledRulebook, data: unknown, stage: string | undefined): Read => {
  const bound = Result.flatMap(Result.mapError(makeEntries(data), factError), (entries) =>
    bindFacts(program, entries),
  )
  return Result.flatMap(bound, (table) => {
    const issues = checkFacts(program, table, stage)
    if (issues.length > 0) return Result.fail(new FactError(issues))
    return Result.succeed(columnsFromTable(program, table, stagesFrom(program.rulebook.stages, stage)))
  })
}

const quickly = (
  program: CompiledRulebook,
  data: Readonly<Record<string, unknown>>,
  subjects: ReadonlyArray<unknown>,
  stage: string | undefined,
): Read => {
  const { scopes } = data
  const entriesOf: EntriesOf = (rows, isFirst) => {
    const { scopes: _, ...rest } = data
    const some = { ...rest, subjects: rows.map((row) => subjects[row]) }
    return makeEntries(isFirst ? { ...some, scopes } : some)
  }
  const assembly = new FactAssembly(program, stage, subjects.length)
  const reader = new RecordReader(program, assembly.subjects, assembly.builders, assembly.places)
  const readRow = (row: number, record: unknown): boolean => {
    const isRecord = isPlainObject(record)
    assembly.begin(row, isRecord ? record.id : undefined)
    return isRecord && reader.read(row, record)
  }
  const named = Array.isArray(scopes) ? scopes : scopes == null ? [] : [scopes]
  return readList(assembly, subjects, readRow, entriesOf, named)
}

type Document = Readonly<Record<string, unknown>> & { readonly subjects: ReadonlyArray<unknown> }

/** True for data with subjects, and nothing beside them but scopes. */
const isDocument = (data: unknown): data is Document =>
  isPlainObject(data) &&
  Array.isArray(data.subjects) &&
  data.subjects.length <= mostSubjects &&
  Object.entries(data).every(
    ([name, value]) => name === "subjects" || name === "scopes" || value === undefined || value === null,
  )

/**
 * Takes facts from code straight into columns, as they stand at a stage: in the nested form that `Facts.make` takes,
 * with the same checks, the same readings and the same issues. Subjects that are plainly sound become cells of the
 * columns and nothing else; what is unusual about one is read the long way.
 */
export const columnsFromRecords = (
  program: CompiledRulebook,
  data: unknown,
  stage: string | undefined = program.officialStage?.id,
): Read => {
  try {
    if (isDocument(data)) return quickly(program, data, data.subjects, stage)
  } catch {
    // Objects of the caller's own may throw when they are looked at: the slow reader says so.
  }
  return slowly(program, data, stage)
}
