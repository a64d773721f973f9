import { expect, test } from "vitest"
import { Facts as CoreFacts, Rulebook as CoreRulebook, Scoring as CoreScoring } from "../../src/index.ts"
import { Facts, Issues, Rulebook, Scoring } from "../../src/promise.ts"
import { rulebookText, sampleFacts, sampleProgram } from "./sample.ts"

test("The board of a promise is the board that core gives, to the last word of every explanation", async () => {
  const program = CoreScoring.compileOrThrow(CoreRulebook.parseOrThrow(rulebookText), { asOf: "2026-12-15" })
  const board = await (await sampleProgram()).score(await sampleFacts(300))
  const expected = program.scoreOrThrow(await sampleFacts(300))
  expect(board).toBeInstanceOf(CoreScoring.Scoreboard)
  expect(board.toJson()).toEqual(expected.toJson())
  expect(board.explainText("xa-17", "vi")).toBe(expected.explainText("xa-17", "vi"))
  expect(board.nearMiss("xa-3")).toEqual(expected.nearMiss("xa-3"))
})

test("A small board, which is scored subject by subject, is the same too", async () => {
  const program = await sampleProgram()
  const facts = await sampleFacts(20)
  expect((await program.score(facts)).toJson()).toEqual(program.core.scoreOrThrow(facts).toJson())
})

test("Columns give the totals of the board", async () => {
  const program = await sampleProgram()
  const done = Uint8Array.from({ length: 19 }, (_, row) => row)
  const board = await program.scoreColumns({
    rows: 19,
    id: (row) => `xa-${row}`,
    attributes: {},
    facts: {},
    criteria: {
      plan: { met: { kind: "boolean", data: new Uint8Array(19).fill(1) } },
      tasks: {
        done: { kind: "number", data: done, scale: 1 },
        assigned: { kind: "number", data: new Uint8Array(19).fill(18), scale: 1 },
      },
    },
  })
  const objects = await program.score(await sampleFacts(19))
  expect(Array.from({ length: 19 }, (_, row) => board.total(row)?.toFraction())).toEqual(
    objects.subjects.map(({ total }) => total?.toFraction()),
  )
})

test("A promise rejects with the error core gives, every issue in it", async () => {
  const bad = rulebookText.replace("max: 5, mechanism: yes-no", "max: 6, mechanism: yes-not")
  const error = await Rulebook.parse(bad, { file: "bad.yaml" }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(CoreRulebook.RulebookError)
  if (!Issues.isError(error)) throw error
  expect(error._tag).toBe("RulebookError")
  expect(error.issues.map(({ code, at }) => [code, at?.file])).toContainEqual([
    "mechanism.unknown",
    "bad.yaml",
  ])
  expect(Issues.isError(new Error("RulebookError"))).toBe(false)

  const facts = await Facts.make({ subjects: [{ id: "xa-a", criteria: { nothing: { met: true } } }] })
  await expect((await sampleProgram()).score(facts)).rejects.toThrow(CoreFacts.FactError)
  await expect(Scoring.compile(await Rulebook.parse(rulebookText), { asOf: "2025-12-15" })).rejects.toThrow(
    CoreScoring.CompileError,
  )
})

test("A local rule is read and joined in one go, and told where it is wrong", async () => {
  const base = await Rulebook.parse(rulebookText)
  const error = await Rulebook.refine(base, "refines: other", { file: "local.yaml" }).catch(
    (one: unknown) => one,
  )
  expect(Issues.isError(error) && error.issues.length > 0).toBe(true)
})

test("Several boards score together, and two rulebooks are told apart by whom they change", async () => {
  const program = await sampleProgram()
  const facts = await sampleFacts(3)
  const boards = await Scoring.scoreTogether([{ id: "a", program, entries: facts }])
  expect(boards.get("a")?.toJson()).toEqual((await program.score(facts)).toJson())
  const stricter = await sampleProgram(
    rulebookText.replace("atLeast: 15", "atLeast: 6").replace("below: 15", "below: 6"),
  )
  const impact = await Scoring.impact(program, stricter, facts)
  expect(impact.subjects.filter(({ differs }) => differs.includes("class")).length).toBe(1)
})
