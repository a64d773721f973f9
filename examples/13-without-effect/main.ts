// The whole pipeline on plain promises: nothing of Effect is imported, and no result has to be unwrapped.
import { readFile } from "node:fs/promises"
import { Facts, Issues, Numbers, Results, Rulebook, Scoring } from "@danvan/core/promise"
import { journalStore } from "./journal.ts"

const say = (line = ""): void => {
  process.stdout.write(`${line}\n`)
}
const textOf = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8")

/** Ctrl+C ends the work between two subjects. */
const control = new AbortController()
process.once("SIGINT", () => control.abort(new Error("Đã dừng · Stopped")))
const { signal } = control

const rulebook = await Rulebook.parse(await textOf("rulebook.yaml"), { file: "rulebook.yaml", signal })
const program = await Scoring.compile(rulebook, { asOf: "2026-12-15", signal })

/** Enough for this file; cells here hold quotes only around a decimal comma. */
const rowsOf = (csv: string): ReadonlyArray<Facts.TableRow> =>
  csv
    .trim()
    .split("\n")
    .map((line, index) => ({
      line: index + 1,
      cells: [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
    }))
const facts = await Facts.fromRows(rowsOf(await textOf("facts.csv")), { file: "facts.csv", signal })
const board = await program.score(facts, { signal })

say("Số liệu mẫu · Sample figures\n")
for (const { subject, class: own, total, status } of board.ranked) {
  say(`${subject.id}  ${own ?? status}  ${total === undefined ? "—" : Numbers.toFraction(total)}`)
}
say(`\n${board.explainText("xa-b", "vi")}\n`)

for await (const { subject, next, needed, ways, missing } of Scoring.nearMisses(board, { signal })) {
  const [way] = ways
  if (next === undefined) say(`${subject}: ${missing.map(({ vi }) => vi).join("; ") || "đã ở mức cao nhất"}`)
  else say(`${subject}: ${next}, +${needed && Numbers.toFraction(needed.by)}; ${way?.name} → ${way?.to}`)
}

say("\nSố liệu sai · Wrong facts")
try {
  await program.score(
    await Facts.make({ subjects: [{ id: "xa-a", criteria: { "ke-hoch": { met: true } } }] }),
  )
} catch (error) {
  if (!Issues.isError(error)) throw error
  for (const { code, path, message, fix } of error.issues)
    say(`${code} ${path.join(".")}: ${message.vi} ${fix.vi}`)
}

say("\nKho · Store")
{
  await using store = Results.open(await journalStore(say))
  const first = await store.save({ id: "2026", board: board.toJson() }, null)
  say(JSON.stringify(first))
  say(JSON.stringify(await store.save({ id: "2026", board: board.toJson() }, null)))
}
