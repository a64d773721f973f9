import { describe, expect, test } from "vitest"
import { Columns, Facts, Receipts, Rulebook, Scoring } from "../../src/promise.ts"
import { rulebookText, sampleFacts, sampleProgram, stopped } from "./sample.ts"

/** Every call there is, with junk for data: a signal already given must be told before anything is looked at. */
const calls: Readonly<Record<string, (signal: AbortSignal) => Promise<unknown>>> = {
  "Rulebook.parse": (signal) => Rulebook.parse("", { signal }),
  "Rulebook.parseWithWarnings": (signal) => Rulebook.parseWithWarnings("", { signal }),
  "Rulebook.make": (signal) => Rulebook.make({}, { signal }),
  "Rulebook.refine": (signal) => Rulebook.refine({} as never, "", { signal }),
  "Facts.parse": (signal) => Facts.parse("", { signal }),
  "Facts.make": (signal) => Facts.make({}, { signal }),
  "Facts.fromRows": (signal) => Facts.fromRows([], { signal }),
  "Facts.subjectsFromRows": (signal) => Facts.subjectsFromRows([], { signal }),
  "Scoring.compile": (signal) => Scoring.compile({} as never, { asOf: "", signal }),
  "Scoring.scoreTogether": (signal) => Scoring.scoreTogether([], { signal }),
  "Scoring.impact": (signal) => Scoring.impact({} as never, {} as never, {} as never, { signal }),
  "Scoring.explanations": (signal) => Scoring.explanations({} as never, { signal }).next(),
  "Scoring.nearMisses": (signal) => Scoring.nearMisses({} as never, { signal }).next(),
  "ScoringProgram.score": async (signal) => (await sampleProgram()).score({} as never, { signal }),
  "ScoringProgram.scoreColumns": async (signal) =>
    (await sampleProgram()).scoreColumns({} as never, { signal }),
  "ScoringProgram.liveColumns": async (signal) =>
    (await sampleProgram()).liveColumns({} as never, { signal }),
  "Columns.scoreBlocks": (signal) => Columns.scoreBlocks({} as never, {} as never, { signal }),
  "Columns.fromRecords": (signal) => Columns.fromRecords({} as never, {}, { signal }),
  "Columns.fromRows": (signal) => Columns.fromRows({} as never, [], { signal }),
  "Columns.fromCsv": (signal) => Columns.fromCsv({} as never, "", { signal }),
  "Columns.check": (signal) => Columns.check({} as never, {} as never, { signal }),
  "Receipts.parseEvents": (signal) => Receipts.parseEvents([], { signal }),
  "Receipts.make": (signal) => Receipts.make({ events: [] }, { signal }),
  "Receipts.parse": (signal) => Receipts.parse({}, { signal }),
  "Receipts.verify": (signal) => Receipts.verify({} as never, { events: [] }, { signal }),
}

describe("a signal that was given", () => {
  test.each(Object.entries(calls))("before %s began rejects with its reason", async (_, call) => {
    const { signal, reason } = stopped()
    await expect(call(signal)).rejects.toBe(reason)
  })

  test("is asked of every function that gives a promise", () => {
    const named = Object.entries({ Columns, Facts, Receipts, Rulebook, Scoring }).flatMap(
      ([space, members]) =>
        Object.entries(members).flatMap(([name, value]) =>
          typeof value === "function" && /^[a-z]/.test(name) ? [`${space}.${name}`] : [],
        ),
    )
    const atOnce = [
      "Columns.withTotals",
      "Facts.open",
      "Rulebook.lint",
      "Rulebook.print",
      "Scoring.compareBoards",
    ]
    const methods = Object.keys(calls).filter((name) => !name.startsWith("ScoringProgram."))
    expect(named.filter((name) => !atOnce.includes(name)).sort()).toEqual(methods.sort())
  })

  test("while facts are read ends the scoring before the board is there", async () => {
    const program = await sampleProgram()
    const facts = await sampleFacts(2000)
    const control = new AbortController()
    let turns = 0
    const count = (): void => {
      turns += 1
      if (turns === 3) control.abort(new Error("enough"))
      else setImmediate(count)
    }
    setImmediate(count)
    await expect(program.score(facts, { signal: control.signal })).rejects.toThrow("enough")
    expect(turns).toBe(3)
  })

  test("between two subjects ends their explanations", async () => {
    const board = await (await sampleProgram()).score(await sampleFacts(30))
    const control = new AbortController()
    let told = 0
    const all = async (): Promise<void> => {
      for await (const _ of Scoring.nearMisses(board, { signal: control.signal })) {
        told += 1
        if (told === 4) control.abort(new Error("enough"))
      }
    }
    await expect(all()).rejects.toThrow("enough")
    expect(told).toBe(4)
  })
})

test("Others have their turn while a board is scored", async () => {
  const program = await sampleProgram()
  const facts = await sampleFacts(2000)
  let turns = 0
  let isOver = false
  const count = (): void => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  await program.score(facts)
  isOver = true
  // 2,000 subjects are read 128 at a time.
  expect(turns).toBeGreaterThan(10)
})

test("What is no signal is refused with words", async () => {
  for (const signal of [null, 42, "stop", {}]) {
    await expect(Rulebook.parse(rulebookText, { signal: signal as never })).rejects.toMatchObject({
      _tag: "ArgumentError",
      issues: [{ code: "field.wrong-type", path: ["signal"] }],
    })
  }
})

test("Junk is refused with issues by every function, and nothing is thrown at once", async () => {
  const junk: ReadonlyArray<unknown> = [
    undefined,
    null,
    42,
    Number.NaN,
    "",
    "__proto__",
    Symbol("x"),
    [],
    {},
    () => 1,
  ]
  const functions = [Rulebook, Facts, Scoring, Columns, Receipts].flatMap((space) =>
    Object.entries(space).filter(
      ([name, value]) =>
        typeof value === "function" &&
        /^[a-z]/.test(name) &&
        !["open", "lint", "print", "compareBoards", "withTotals", "explanations", "nearMisses"].includes(
          name,
        ),
    ),
  )
  for (const [name, call] of functions) {
    for (const one of junk) {
      for (const all of [[one], [one, one], [one, {}, one], [one, one, one, one]]) {
        const answer: unknown = (call as (...all: ReadonlyArray<unknown>) => unknown)(...all)
        expect(answer, name).toBeInstanceOf(Promise)
        const error = await (answer as Promise<unknown>).then(
          () => undefined,
          (reason: unknown) => reason as { readonly issues?: unknown },
        )
        if (error !== undefined) expect(error.issues, `${name}: ${String(error)}`).toBeInstanceOf(Array)
      }
    }
  }
})
