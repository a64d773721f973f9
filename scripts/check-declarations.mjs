// Type-checks what `@danvan/core/promise` declares as a user would who has no Effect: strictly, with the declarations of
// libraries checked too, no types of a host, and no `effect` to be found. Then checks, with Effect at hand, that what one
// entry point gives the other takes. Build the packages first.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"

const root = join(dirname(fileURLToPath(import.meta.url)), "..")
const core = join(root, "packages", "core")
const allowed = ["fraction.js", "zod"]

/** Uses every part of the entry point, and names the types a user would. */
const withoutEffect = `
import { Columns, Explanation, Facts, Issues, Numbers, Receipts, Results, Rulebook, Scoring } from "@danvan/core/promise"
import type { Language, Signal, Stoppable, Text } from "@danvan/core/promise"

// The one thing of a host that zod's own declarations name.
declare global {
  interface URL {}
}

export const run = async (text: string, signal: Signal, columns: Columns.FactColumns): Promise<Text | undefined> => {
  const options: Stoppable = { signal }
  const rulebook: Rulebook.Rulebook = await Rulebook.parse(text, options)
  const program: Scoring.ScoringProgram = await Scoring.compile(rulebook, { asOf: "2026-12-15", signal })
  const facts: Facts.Entries = await Facts.make({ subjects: [] }, options)
  const board: Scoring.Scoreboard = await program.score(facts, options)
  const byColumn: Columns.ColumnBoard = await program.scoreColumns(columns)
  for await (const near of Scoring.nearMisses(board)) if (near.needed) Numbers.toDecimal(near.needed.by)
  await Scoring.scoreTogether([{ id: "a", program, entries: facts }])
  const receipt: Receipts.Receipt = await Receipts.make({ events: await Receipts.parseEvents([]) })
  const language: Language = "vi"
  const why = board.explain("a")
  if (why !== undefined) Explanation.render(why, language)
  await Receipts.verify(receipt, { events: [] }).catch((error: unknown) => {
    if (Issues.isError(error)) error.issues.map(({ message }) => message.vi)
  })
  byColumn.total(0)
  const live: Columns.LiveColumnBoard = await program.liveColumns(columns, { signal })
  const change: Columns.ResultChange = await live.update([{ row: 0, fact: "done", value: 1 }], { signal })
  const source: Columns.ColumnSource = { rows: change.own.length, blockRows: 1, read: () => columns }
  const results: Columns.ColumnResults = await Columns.scoreBlocks(program, source, { signal })
  results.rank.at(0)
  return why?.title
}

export const keep = async (store: Results.ResultStore, source: Facts.FactSource, rulebook: Rulebook.Rulebook) => {
  await using opened = Results.open(store)
  await using facts = Facts.open(source)
  await facts.read({ name: "a.csv", rulebook })
  return opened.load("a")
}
`

/** What is declared twice, once for each entry point, must be one type all the same. */
const together = `
import * as core from "@danvan/core"
import { type Columns, Facts, Receipts, Rulebook, Scoring } from "@danvan/core/promise"

export const there = (board: Scoring.Scoreboard, columns: Columns.ColumnBoard): [core.Scoring.Scoreboard, core.Columns.ColumnBoard] => [board, columns]
export const live = (board: Columns.LiveColumnBoard): core.Columns.ColumnBoard => board
export const back = (board: core.Scoring.Scoreboard): AsyncGenerator => Scoring.explanations(board)
export const read = async (text: string, registry: core.Mechanism.MechanismRegistry) => {
  const rulebook: core.Rulebook.Rulebook = await Rulebook.parse(text, { mechanisms: registry })
  const facts: core.Facts.Entries = await Facts.make({})
  await Scoring.compile(core.Rulebook.parseOrThrow(text), { asOf: "2026-12-15" })
  const receipt: core.Receipts.Receipt = await Receipts.make({ events: core.Campaigns.parseEventsOrThrow([]) })
  return core.Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).score(facts) ?? receipt
}
`

const place = mkdtempSync(join(tmpdir(), "danvan-declarations-"))
const ofCore = createRequire(join(core, "package.json"))

const install = (name, from) => {
  mkdirSync(dirname(join(place, "node_modules", name)), { recursive: true })
  symlinkSync(from, join(place, "node_modules", name), "dir")
}

/** The folder of a package that core has. */
const folderOf = (name) => join(core, "node_modules", ...name.split("/"))

const errorsIn = (name, code, lib) => {
  const file = join(place, name)
  writeFileSync(file, code)
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: lib.map((one) => `lib.${one}.d.ts`),
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  })
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file: at, messageText }) =>
        `${at?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    )
}

const checked = (what, errors) => {
  if (errors.length === 0) process.stdout.write(`${what}\n`)
  else {
    process.stderr.write(`Not so: ${what}\n${errors.join("\n")}\n`)
    process.exitCode = 1
  }
}

try {
  // As it is published: the exports of publishConfig, without the sources.
  const manifest = JSON.parse(readFileSync(join(core, "package.json"), "utf8"))
  const published = join(place, "node_modules", "@danvan", "core")
  mkdirSync(published, { recursive: true })
  writeFileSync(join(published, "package.json"), JSON.stringify({ ...manifest, ...manifest.publishConfig }))
  cpSync(join(core, "dist"), join(published, "dist"), { recursive: true })
  writeFileSync(join(place, "package.json"), JSON.stringify({ type: "module" }))
  for (const name of allowed) install(name, folderOf(name))

  const declared = readFileSync(join(core, "dist", "promise.d.ts"), "utf8")
  const imported = [
    ...declared.matchAll(/^(?:import|export) .* from ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm),
  ].map(([, from, inline]) => from ?? inline)
  checked(
    `@danvan/core/promise declares by means of ${allowed.join(", ")} alone`,
    [...new Set(imported)].filter((name) => !allowed.includes(name)),
  )
  checked(
    "@danvan/core/promise compiles without effect, strictly, with its declarations checked",
    errorsIn("without-effect.mts", withoutEffect, ["es2022"]),
  )
  install("effect", dirname(ofCore.resolve("effect/package.json")))
  checked(
    "what @danvan/core/promise gives, @danvan/core takes, and the other way round",
    errorsIn("together.mts", together, ["es2024", "dom"]).filter((one) =>
      one.startsWith(join(place, "together.mts")),
    ),
  )
} finally {
  rmSync(place, { recursive: true, force: true })
}
