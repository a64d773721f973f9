import { describe, expect, test } from "vitest"
import { Columns, type Scoring } from "../../src/promise.ts"
import { rulebookText, sampleProgram, stopped } from "./sample.ts"

const rankedText = `${rulebookText}ranking: { within: [] }\n`

/** So many rows from `from` on, each with one task more done than the one before, up to eighteen. */
const tableOf = (from: number, rows: number): string =>
  [
    "mã;plan.met;tasks.done;tasks.assigned",
    ...Array.from({ length: rows }, (_, row) => `xa-${from + row};có;${(from + row) % 19};18`),
  ].join("\n")

const columnsOf = (program: Scoring.ScoringProgram, from: number, rows: number) =>
  Columns.fromCsv(program, tableOf(from, rows))

const shown = (board: Columns.ColumnBoard) => ({
  totals: Array.from({ length: board.rows }, (_, row) => board.total(row)?.toFraction()),
  ranks: Array.from(board.rank),
  classes: Array.from(board.class),
  said: board.explainText(1, "vi"),
})

describe("a live board of promises", () => {
  test("is after an update the board that scoring anew gives", async () => {
    const program = await sampleProgram(rankedText)
    const board = await program.liveColumns(await columnsOf(program, 0, 40))
    board.explainText(1, "vi")
    const change = await board.update([
      { subject: "xa-1", criterion: "tasks", fact: "done", value: 17 },
      { row: 2, criterion: "plan", fact: "met", value: false },
    ])
    expect(change.own).toEqual([1, 2])
    const table = tableOf(0, 40).replace("xa-1;có;1", "xa-1;có;17").replace("xa-2;có", "xa-2;không")
    const anew = await program.scoreColumns(await Columns.fromCsv(program, table))
    expect(shown(board)).toEqual(shown(anew))
    expect(board).toBeInstanceOf(Columns.ColumnBoard)
  })

  test("takes all changes or none, and rejects with every issue", async () => {
    const program = await sampleProgram(rankedText)
    const board = await program.liveColumns(await columnsOf(program, 0, 5))
    const before = shown(board)
    const refused = board.update([
      { subject: "xa-1", criterion: "tasks", fact: "done", value: 17 },
      { subject: "xa-9", criterion: "tasks", fact: "done", value: 1 },
      { row: 1, criterion: "tasks", fact: "dome", value: 1 },
    ])
    await expect(refused).rejects.toMatchObject({ _tag: "FactError" })
    await expect(board.update(42 as never)).rejects.toMatchObject({ _tag: "FactError" })
    expect(shown(board)).toEqual(before)
  })

  test("does not begin an update once the signal was given", async () => {
    const program = await sampleProgram(rankedText)
    const board = await program.liveColumns(await columnsOf(program, 0, 5))
    const { signal, reason } = stopped()
    const change = { row: 0, criterion: "tasks", fact: "done", value: 18 }
    await expect(board.update([change], { signal })).rejects.toBe(reason)
    expect(board.rank[0]).toBe(5)
    await board.update([change])
    expect(board.rank[0]).toBe(1)
  })

  test("is refused for facts and stages there are not", async () => {
    const program = await sampleProgram()
    await expect(program.liveColumns({} as never)).rejects.toMatchObject({ _tag: "FactError" })
    const columns = await columnsOf(program, 0, 2)
    await expect(program.liveColumns(columns, { stage: "none" })).rejects.toMatchObject({
      issues: [{ code: "stage.unknown" }],
    })
  })
})

describe("blocks by promises", () => {
  const sourceOf = (program: Scoring.ScoringProgram): Columns.ColumnSource => ({
    rows: 50,
    blockRows: 20,
    read: (block) => columnsOf(program, block * 20, block === 2 ? 10 : 20),
  })

  test("give the ranks of all rows in one board, and let others have their turn", async () => {
    const program = await sampleProgram(rankedText)
    let turns = 0
    let isOver = false
    const count = (): void => {
      turns += 1
      if (!isOver) setImmediate(count)
    }
    setImmediate(count)
    const told: number[] = []
    const results = await Columns.scoreBlocks(program, sourceOf(program), {
      onProgress: (done) => told.push(done),
    })
    isOver = true
    const whole = await program.scoreColumns(await columnsOf(program, 0, 50))
    expect(Array.from(results.rank)).toEqual(Array.from(whole.rank))
    expect(told).toEqual([20, 40, 50])
    expect(turns).toBeGreaterThanOrEqual(3)
  })

  test("end with the signal's reason, once nothing is being read", async () => {
    const program = await sampleProgram(rankedText)
    const control = new AbortController()
    const said: string[] = []
    const source: Columns.ColumnSource = {
      ...sourceOf(program),
      read: async (block) => {
        said.push(`begun ${block}`)
        if (block === 1) control.abort(new Error("enough"))
        await new Promise((resolve) => setImmediate(resolve))
        said.push(`read ${block}`)
        return columnsOf(program, block * 20, 20)
      },
    }
    const scored = Columns.scoreBlocks(program, source, { signal: control.signal })
    await expect(scored).rejects.toThrow("enough")
    expect(said).toEqual(["begun 0", "read 0", "begun 1", "read 1"])
  })

  test("end with the signal's reason where a block's own reading heeds the signal", async () => {
    const program = await sampleProgram(rankedText)
    const control = new AbortController()
    const source: Columns.ColumnSource = {
      ...sourceOf(program),
      read: async () => {
        control.abort(new Error("enough"))
        control.signal.throwIfAborted()
        throw new Error("never reached")
      },
    }
    const scored = Columns.scoreBlocks(program, source, { signal: control.signal })
    await expect(scored).rejects.toThrow("enough")
  })

  test("reject with every issue of facts that do not fit", async () => {
    const program = await sampleProgram(rankedText)
    const source: Columns.ColumnSource = {
      ...sourceOf(program),
      read: (block) => Columns.fromCsv(program, tableOf(block * 20, 20).replace(";18\n", ";mười tám\n")),
    }
    const refused = Columns.scoreBlocks(program, source)
    await expect(refused).rejects.toMatchObject({
      _tag: "FactError",
      issues: [{ code: "fact.not-a-number" }],
    })
    await expect(Columns.scoreBlocks(program, source, 42 as never)).rejects.toMatchObject({
      _tag: "FactError",
    })
  })
})
