import { Documents, type Language, type Mechanism, Rulebook, type Scoring } from "@danvan/core"
import type { TypedColumn } from "../map/sheet-map.ts"
import { formOf } from "../words/field-words.ts"
import type { Say } from "../words/words.ts"

type Field = Mechanism.Field
type Criterion = NonNullable<Scoring.AskedFact["criterion"]>

/** A column of a template: its headings, what it takes, and its note. */
export interface AskedColumn {
  readonly criterion?: Criterion
  /** Left out for the column with the state of a whole criterion. */
  readonly name?: string
  readonly field: Pick<Field, "type" | "minimum" | "maximum" | "step">
  readonly headings: readonly [over: string, own: string]
  readonly note: string
  readonly form: string
  readonly source: string
  /** What cells may hold, where they hold one of a few words, and what each stands for. */
  readonly choices?: Readonly<Record<string, string>>
}

/** Who a template speaks to, and about which rulebook. */
export interface TemplateWords {
  readonly rulebook: Rulebook.Rulebook
  readonly language: Language
  readonly say: Say
}

const labelOf = ({ code, title }: Criterion, language: Language): string =>
  (code === undefined ? title[language] : `${code} ${title[language]}`).replace(/\s+/g, " ").trim()

/** Cell notes are read hovering: what follows is cut. */
const longestNote = 900

/** Words each once: two options of one title are told apart by their id. */
export const titledOnce = (
  options: ReadonlyArray<{ readonly id: string; readonly title: string }>,
): Readonly<Record<string, string>> => {
  const counts = new Map<string, number>()
  for (const { title } of options) counts.set(title, (counts.get(title) ?? 0) + 1)
  return Object.fromEntries(
    options.map(({ id, title }) => [counts.get(title) === 1 ? title : `${title} (${id})`, id]),
  )
}

/** What the cells of a field may hold: the options of a choice by their titles. */
export const choicesOf = (
  { type, options = [] }: Pick<Field, "type" | "options">,
  language: Language,
): Readonly<Record<string, string>> | undefined =>
  type === "choice"
    ? titledOnce(options.map(({ id, title }) => ({ id, title: title[language].trim() })))
    : undefined

/** The type of a map's column that reads a field's values. */
export const columnTypeOf = (type: Field["type"]): TypedColumn["type"] => (type === "list" ? "auto" : type)

const sourceOf = (
  citations: ReadonlyArray<Documents.Citation> | undefined,
  { rulebook, language }: TemplateWords,
): string =>
  (citations ?? []).map((citation) => Documents.describe(citation, rulebook.documents)[language]).join("; ")

const sentences = (parts: ReadonlyArray<string>): string =>
  parts
    .filter((part) => part !== "")
    .join("\n")
    .slice(0, longestNote)

const headingOf = ({ title, unit }: Pick<Field, "title" | "unit">, language: Language): string =>
  (unit === undefined ? title[language] : `${title[language]} (${unit[language]})`)
    .replace(/\s+/g, " ")
    .trim()

const defaultOf = (fact: Scoring.AskedFact, rulebook: Rulebook.Rulebook): string | boolean | undefined => {
  if (fact.criterion === undefined)
    return Object.hasOwn(rulebook.facts, fact.name) ? rulebook.facts[fact.name]?.whenMissing : undefined
  const { inputs = {} } = fact.criterion
  return Object.hasOwn(inputs, fact.name) ? inputs[fact.name]?.whenMissing : undefined
}

const ofFact = (fact: Scoring.AskedFact, words: TemplateWords): AskedColumn => {
  const { rulebook, language, say } = words
  const { name, field, criterion, groups } = fact
  const choices = choicesOf(field, language)
  const ofSubject = Object.hasOwn(rulebook.facts, name) ? rulebook.facts[name]?.source : undefined
  const source = sourceOf(criterion === undefined ? ofSubject : criterion.source, words)
  const over = criterion === undefined ? say("head.common") : labelOf(criterion, language)
  const own = headingOf(field, language)
  const missing = defaultOf(fact, rulebook)
  const spoken = typeof missing === "boolean" ? say(missing ? "yes" : "no") : missing
  const titles = groups.map(
    (id) => rulebook.subjects.groups.find((one) => one.id === id)?.title[language] ?? id,
  )
  const form = formOf(field, language, say)
  return {
    name,
    field,
    headings: [over, own],
    form,
    source,
    note: sentences([
      `${over}: ${own}`,
      `${form}.`,
      criterion?.max === undefined ? "" : say("note.max", { max: criterion.max }),
      source === "" ? "" : say("note.source", { source }),
      groups.length === 0 ? "" : say("note.groups", { groups: titles.join(", ") }),
      spoken === undefined ? "" : say("note.missing", { value: spoken }),
      criterion?.note?.[language] ?? "",
    ]),
    ...(criterion === undefined ? {} : { criterion }),
    ...(choices === undefined ? {} : { choices }),
  }
}

const stateColumn = (criterion: Criterion, words: TemplateWords): AskedColumn | undefined => {
  const { say, language } = words
  const states = [
    ...(criterion.mayBeNotAssigned === true ? (["state.not-assigned"] as const) : []),
    ...(criterion.mayBeNotApplicable === true ? (["state.not-applicable"] as const) : []),
  ].map((key) => say(key))
  if (states.length === 0) return undefined
  const over = labelOf(criterion, language)
  return {
    criterion,
    field: { type: "choice" },
    headings: [over, say("head.state")],
    form: states.join(" | "),
    source: "",
    note: sentences([over, say("note.state")]),
    choices: Object.fromEntries(states.map((state) => [state, state])),
  }
}

/** Headings each once: two columns alike are told apart by a number. */
const headedOnce = (columns: ReadonlyArray<AskedColumn>): ReadonlyArray<AskedColumn> => {
  const counts = new Map<string, number>()
  return columns.map((column) => {
    const [over, own] = column.headings
    const key = JSON.stringify([over, own])
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count === 1 ? column : { ...column, headings: [over, `${own} (${count})`] }
  })
}

/** The columns of a template: a fact each, and where a criterion may be left out a column for its state. */
export const askedColumns = (
  asked: ReadonlyArray<Scoring.AskedFact>,
  words: TemplateWords,
): ReadonlyArray<AskedColumn> => {
  const columns: AskedColumn[] = []
  let before: Criterion | undefined
  const closeCriterion = (): void => {
    const state = before === undefined ? undefined : stateColumn(before, words)
    if (state !== undefined) columns.push(state)
  }
  for (const fact of asked) {
    if (fact.criterion !== before) closeCriterion()
    before = fact.criterion
    columns.push(ofFact(fact, words))
  }
  closeCriterion()
  // A criterion all of whose fields are filled by formulas asks for nothing, and may still be left out.
  const seen = new Set(asked.map(({ criterion }) => criterion?.id))
  for (const { criterion } of Rulebook.allCriteria(words.rulebook.criteria)) {
    if (seen.has(criterion.id) || criterion.criteria !== undefined) continue
    const state = stateColumn(criterion, words)
    if (state !== undefined) columns.push(state)
  }
  return headedOnce(columns)
}

/** The columns of a list's items, or of a scope's facts. */
export const fieldColumns = (
  fields: Readonly<Record<string, Omit<Field, "fields">>>,
  over: string,
  { language, say }: TemplateWords,
): ReadonlyArray<AskedColumn & { readonly name: string }> => {
  const columns = Object.entries(fields).map(([name, field]) => {
    const choices = choicesOf(field, language)
    const form = formOf(field, language, say)
    const own = headingOf(field, language)
    return {
      name,
      field,
      headings: [over, own] as const,
      form,
      source: "",
      note: sentences([own, `${form}.`]),
      ...(choices === undefined ? {} : { choices }),
    }
  })
  return headedOnce(columns) as ReadonlyArray<AskedColumn & { readonly name: string }>
}
