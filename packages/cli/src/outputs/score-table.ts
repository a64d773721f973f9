import { Explanation, type Language, type Scoring, Time } from "@danvan/core"
import Table from "cli-table3"
import type { MadeBoard } from "../inputs/make-board.ts"
import { printable } from "./printable.ts"
import { quotaLines } from "./quota-lines.ts"
import { scopeName } from "./scope-name.ts"
import { statusText } from "./status-text.ts"
import type { Terminal } from "./terminal.ts"

type Result = Scoring.SubjectResult

interface Column {
  readonly title: string
  readonly align?: "right"
  readonly cell: (result: Result) => string
}

/** Totals under each other by their decimal mark: what follows the mark is filled up to the longest. */
const alignedTotals = (results: ReadonlyArray<Result>, language: Language): ReadonlyMap<Result, string> => {
  const mark = language === "vi" ? "," : "."
  const parts = results.map((result) => {
    const text = result.total === undefined ? "—" : Explanation.formatNumber(result.total, language)
    const at = text.indexOf(mark)
    const whole = at === -1 ? (text.split(" (")[0] ?? text) : text.slice(0, at)
    return { result, whole, rest: text.slice(whole.length) }
  })
  const longest = Math.max(0, ...parts.map(({ rest }) => rest.length))
  return new Map(parts.map(({ result, whole, rest }) => [result, whole + rest.padEnd(longest)]))
}

const columnsOf = (board: Scoring.Scoreboard, terminal: Terminal): ReadonlyArray<Column> => {
  const { rulebook } = board
  const { language, say, styleOut } = terminal
  const classes = new Map(
    (rulebook.classification?.classes ?? []).map(({ id, title }) => [id, title[language]]),
  )
  const totals = alignedTotals(board.subjects, language)
  const named = (id: string | undefined): string => (id === undefined ? "—" : (classes.get(id) ?? id))
  const rank: Column = {
    title: say("table.rank"),
    align: "right",
    cell: (result) => (result.rank === undefined ? "—" : String(result.rank.rank)),
  }
  const total: Column = {
    title: say("table.total"),
    align: "right",
    cell: (result) => totals.get(result) ?? "—",
  }
  const proposed: Column = {
    title: say("table.proposed"),
    cell: (result) => {
      const words = named(result.proposedClass)
      return result.proposedClass === result.class ? words : styleOut("yellow", words)
    },
  }
  return [
    ...(rulebook.ranking === undefined ? [] : [rank]),
    { title: say("table.name"), cell: ({ subject }) => printable(subject.name) },
    ...(rulebook.criteria.length === 0 ? [] : [total]),
    ...(rulebook.classification === undefined
      ? []
      : [{ title: say("table.class"), cell: (result: Result) => named(result.class) }]),
    ...(rulebook.quotas.length === 0 ? [] : [proposed]),
    { title: say("table.status"), cell: (result) => statusText(result, board, terminal) },
  ]
}

/** Spaces between columns, no lines: it reads well in a terminal and pastes well into a document. */
const borders = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid"])
    .map((name) => [name, ""]),
)

/** A long remark in the last column should not stretch every rule. */
const widestRule = 80

/** One table with all results, so that the tables cut from its lines have the same widths. */
const draw = (
  columns: ReadonlyArray<Column>,
  results: ReadonlyArray<Result>,
  { styleOut }: Terminal,
): { readonly head: ReadonlyArray<string>; readonly rows: ReadonlyArray<string> } => {
  const table = new Table({
    chars: { ...borders, middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    head: columns.map(({ title }) => title),
    colAligns: columns.map(({ align }) => align ?? "left"),
  })
  for (const result of results) table.push(columns.map(({ cell }) => cell(result)))
  const [header = "", ...rows] = table.toString().split("\n")
  return {
    head: [
      styleOut("bold", header.trimEnd()),
      styleOut("dim", "─".repeat(Math.min(header.length, widestRule))),
    ],
    rows,
  }
}

/** Those ranked together, by the attributes that say so, in order of first appearance. */
const clustersOf = ({ rulebook, subjects }: Scoring.Scoreboard, terminal: Terminal) => {
  const within = rulebook.ranking?.within ?? []
  return Map.groupBy(subjects, ({ subject }) => {
    const by = within.map((name) => {
      const value = name === "group" ? subject.group : subject.attributes[name]
      return [name, value ?? "—"] as const
    })
    return scopeName(Object.fromEntries(by), rulebook, terminal)
  })
}

const headOf = ({ board, asOf }: MadeBoard, { language, say, styleOut }: Terminal): string => {
  const { rulebook, stage } = board
  const shown = rulebook.stages.find(({ id }) => id === stage)
  const when = say("table.as-of", { date: Time.formatDate(asOf, language) })
  const facts =
    shown === undefined ? when : `${when}; ${say("table.stage", { stage: shown.title[language] })}`
  const note = rulebook.status === "illustrative" ? `${styleOut("yellow", say("table.illustrative"))}\n` : ""
  return `${styleOut("bold", printable(rulebook.title[language]))}\n${facts}\n${note}\n`
}

/** A board for people: a table for each cluster, then what the quotas propose. */
export const scoreTable = (made: MadeBoard, terminal: Terminal): string => {
  const { board } = made
  const columns = columnsOf(board, terminal)
  const isRankedInClusters = (board.rulebook.ranking?.within.length ?? 0) > 0
  const { ranked } = board
  const clusters = [...clustersOf(board, terminal)].map(([name, results]) => {
    const members = new Set(results)
    return [name, ranked.filter((result) => members.has(result))] as const
  })
  const { head, rows } = draw(
    columns,
    clusters.flatMap(([, results]) => results),
    terminal,
  )
  let drawn = 0
  const tables = clusters.map(([name, results]) => {
    const heading = isRankedInClusters ? [terminal.styleOut("bold", name)] : []
    const lines = [...heading, ...head, ...rows.slice(drawn, drawn + results.length)]
    drawn += results.length
    return lines.map((line) => `${line.trimEnd()}\n`).join("")
  })
  return (
    headOf(made, terminal) + [...tables, quotaLines(board, terminal)].filter((part) => part !== "").join("\n")
  )
}
