import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { ListItem } from "../../expression/outcome.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { typeWord } from "../../issue/type-words.ts"
import { isRecord, wrongArgument } from "../../issue/wrong-argument.ts"
import type { Text } from "../../language/text.ts"
import type { FactColumns, WordColumn } from "../facts/fact-columns.ts"
import { plainView, viewWord } from "./plain-view.ts"

type Path = ReadonlyArray<string>

const differing: Text = { vi: "danh sách các từ khác nhau", en: "list of words that differ" }

const wrong = (path: Path, expected: string | Text, value: unknown): Issue => {
  const view = viewWord(value)
  const issue = wrongArgument(path.join("."), expected, value)
  if (view === undefined) return { ...issue, path }
  const words = typeof expected === "string" ? typeWord(expected) : expected
  return makeIssue("field.wrong-type", path, { name: path.join("."), expected: words, found: view })
}

/**
 * Takes columns apart once, and gives them back as plain data over the same buffers: what was handed over may be
 * anything, and may answer otherwise when asked again. What is no column is reported.
 */
export class GivenColumns {
  readonly issues: Issue[] = []
  readonly columns: FactColumns | undefined
  /** Columns that share an array go on sharing it. */
  private readonly views = new Map<unknown, ReturnType<typeof plainView>>()

  constructor(given: unknown) {
    this.columns = this.whole(given)
  }

  private whole(given: unknown): FactColumns | undefined {
    if (!isRecord(given)) {
      this.issues.push(wrongArgument("columns", "FactColumns", given))
      return undefined
    }
    const { rows, id, name, group, attributes, facts, criteria, notRated, scopes, beyond } = given
    if (typeof rows !== "number" || !Number.isSafeInteger(rows) || rows < 0 || typeof id !== "function") {
      this.issues.push(wrongArgument("columns", "FactColumns", given))
      return undefined
    }
    const optional = (at: string, value: unknown, isRight: boolean, expected: string): void => {
      if (value !== undefined && !isRight) this.issues.push(wrong([at], expected, value))
    }
    optional("name", name, typeof name === "function", "function")
    optional("notRated", notRated, notRated instanceof Map, "Map")
    optional("scopes", scopes, Array.isArray(scopes), "array")
    optional("beyond", beyond, beyond instanceof Map, "Map")
    const columns = {
      rows,
      id,
      ...(name === undefined ? {} : { name }),
      ...(group === undefined ? {} : { group: this.words(["group"], group, rows) }),
      attributes: this.each(["attributes"], attributes, (path, one) => this.words(path, one, rows)),
      facts: this.each(["facts"], facts, (path, one) => this.column(path, one, rows)),
      criteria: this.each(["criteria"], criteria, (path, one) =>
        this.each(path, one, (inner, each) => this.column(inner, each, rows)),
      ),
      ...(notRated === undefined ? {} : { notRated }),
      ...(scopes === undefined ? {} : { scopes }),
      ...(beyond === undefined ? {} : { beyond }),
    }
    return this.issues.length > 0 ? undefined : (columns as unknown as FactColumns)
  }

  private each<Value>(
    path: Path,
    given: unknown,
    read: (path: Path, value: unknown) => Value | undefined,
  ): Readonly<Record<string, Value>> {
    if (!isRecord(given)) {
      this.issues.push(wrong(path, "record", given))
      return {}
    }
    return Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => {
        const one = read([...path, name], value)
        return one === undefined ? [] : [[name, one] as const]
      }),
    )
  }

  /** An array with one place for each row. */
  private data(path: Path, given: unknown, rows: number): ReturnType<typeof plainView> {
    const view = this.views.get(given) ?? plainView(given)
    this.views.set(given, view)
    if (view?.length === rows) return view
    this.issues.push(wrong(path, `Float64Array | Int32Array … × ${rows}`, given))
    return undefined
  }

  private wordList(path: Path, given: unknown): ReadonlyArray<string> | undefined {
    const words = Array.isArray(given) ? Array.from(given as ReadonlyArray<unknown>) : undefined
    if (words?.every((word) => typeof word === "string") && new Set(words).size === words.length) return words
    this.issues.push(wrong(path, differing, given))
    return undefined
  }

  private words(path: Path, given: unknown, rows: number): WordColumn | undefined {
    if (!isRecord(given)) {
      this.issues.push(wrong(path, "{ data, words }", given))
      return undefined
    }
    const data = this.data([...path, "data"], given.data, rows)
    const words = this.wordList([...path, "words"], given.words)
    return data && words && { data, words }
  }

  private column(path: Path, given: unknown, rows: number): InputColumn | undefined {
    if (!isRecord(given)) {
      this.issues.push(wrong(path, "{ kind, data, … }", given))
      return undefined
    }
    const { kind, state, scale, lists } = given
    const states = state === undefined ? undefined : this.data([...path, "state"], state, rows)
    if (states !== undefined && !(states instanceof Uint8Array)) {
      this.issues.push(wrong([...path, "state"], "Uint8Array", state))
      return undefined
    }
    const stated = states === undefined ? {} : { state: states }
    if (kind === "list") {
      const all =
        Array.isArray(lists) && lists.length === rows
          ? Array.from(lists as ReadonlyArray<ReadonlyArray<ListItem>>)
          : undefined
      if (all === undefined) this.issues.push(wrong([...path, "lists"], `array × ${rows}`, lists))
      return all && { kind, lists: all, ...stated }
    }
    const data = this.data([...path, "data"], given.data, rows)
    if (kind === "boolean") return data && { kind, data, ...stated }
    if (kind === "text") {
      const words = this.wordList([...path, "words"], given.words)
      return data && words && { kind, data, words, ...stated }
    }
    if (kind !== "number") {
      const facts = {
        name: path.join("."),
        value: String(kind),
        options: "number, boolean, text, list",
        suggestion: "—",
      }
      this.issues.push(makeIssue("field.not-an-option", [...path, "kind"], facts))
      return undefined
    }
    if (typeof scale !== "number" || !Number.isSafeInteger(scale) || scale <= 0) {
      this.issues.push(wrong([...path, "scale"], { vi: "số nguyên > 0", en: "whole number > 0" }, scale))
      return undefined
    }
    return data && { kind, data, scale, ...stated }
  }
}
