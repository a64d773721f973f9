import { describe, expect, it } from "vitest"
import { registerPosts } from "../../src/meeting/register-posts.ts"
import { postOf } from "../../src/official/appointment.ts"
import { endAllOrThrow } from "../../src/official/end-all.ts"
import { historyOf, holdersOf } from "../../src/official/holders-of.ts"
import {
  makeRegister,
  makeRegisterOrThrow,
  type OfficeRegisterInput,
} from "../../src/official/office-register.ts"
import { rankOf } from "../../src/official/office-vocabulary.ts"
import { parsePosts } from "../../src/official/parse-posts.ts"
import { postsBefore, postsOn } from "../../src/official/posts-on.ts"
import { printPost } from "../../src/official/print-post.ts"
import { unitsOf } from "../../src/official/units-at.ts"
import { codesOf } from "../time/codes-of.ts"
import { appoint, ids, on, sample } from "./sample-register.ts"

describe("asking with what is no register or no date", () => {
  const register = makeRegisterOrThrow(sample)
  it.each([null, undefined, 7, [], {}, "x", Symbol("x")])("is refused with an issue (%s)", (junk) => {
    const day = on("2024-01-01")
    for (const ask of [
      () => postsOn(junk as never, "a", day),
      () => postsBefore(junk as never, "a", day),
      () => holdersOf(junk as never, {}, day),
      () => historyOf(junk as never, {}),
      () => endAllOrThrow(junk as never, {} as never),
    ]) {
      expect(ask).toThrow("register.not-made")
    }
    expect(() => postsOn(register, "a", junk as never)).toThrow("date.invalid")
    expect(() => holdersOf(register, {}, junk as never)).toThrow("date.invalid")
    expect(() => postOf(junk as never)).toThrow("appointment.not-made")
    expect(() => printPost(junk as never)).toThrow("post.not-post")
    expect(() => printPost({ title: "uy-vien", standing: false, organ: { parts: [junk] } } as never)).toThrow(
      "post.not-post",
    )
    expect(() => unitsOf(junk as never)).toThrow("register.units-malformed")
    expect(codesOf(parsePosts((junk === "x" ? 7 : junk) as never))).toEqual(["post.not-text"])
    expect(rankOf(junk as never)).toBeUndefined()
    expect(postsOn(register, junk as never, day)).toEqual([])
  })

  it.each([
    [{ unt: "hdnd-huyen" }, "field.unknown", ["query", "unt"]],
    [{ unit: null }, "field.wrong-type", ["query", "unit"]],
    [{ rank: "hed" }, "field.not-an-option", ["query", "rank"]],
    [{ standing: "yes" }, "field.wrong-type", ["query", "standing"]],
  ])("is refused in a query for %j, which would find everybody or nobody", (query, code, path) => {
    for (const ask of [
      () => holdersOf(register, query as never, on("2024-01-01")),
      () => historyOf(register, query as never),
    ]) {
      expect(ask).toThrow(
        expect.objectContaining({ _tag: "ArgumentError", issues: [expect.objectContaining({ code, path })] }),
      )
    }
  })

  it("is refused where a unit's name is no text", () => {
    const posts = registerPosts(register, (() => 5) as never)
    expect(() => posts.postsOn("a", on("2024-01-01"))).toThrow("field.wrong-type [nameOf]")
  })

  it("is refused where readings are no texts", () => {
    expect(codesOf(parsePosts("UV", { readings: { ThU: 7 } as never }))).toEqual(["field.wrong-type"])
    expect(codesOf(parsePosts("UV", null as never))).toEqual([])
  })
})

describe("input that is no register", () => {
  const refuse = (input: unknown) => codesOf(makeRegister(input as OfficeRegisterInput))

  it("has no place for what is private", () => {
    expect(
      refuse({ officials: [{ id: "a", name: "Lê C", birthDate: "1970-01-01" }], appointments: [] }),
    ).toEqual(["field.unknown"])
  })

  it("is refused with the issue of the name", () => {
    expect(refuse({ officials: [{ id: "a", name: "Lê 7" }], appointments: [] })).toEqual(["name.malformed"])
  })

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", Number.NaN],
    ["a polluted prototype", JSON.parse('{"__proto__":{"officials":[]}}')],
    ["an official without an id", { officials: [{ name: "Lê C" }], appointments: [] }],
    ["a title there is none of", { officials: [], appointments: [{ title: "__proto__" }] }],
  ])("%s: refused", (_what, input) => {
    expect(refuse(input).length).toBeGreaterThan(0)
  })

  it("keeps hostile ids apart from the language's own names", () => {
    const register = makeRegisterOrThrow({
      officials: [{ id: "constructor", name: "Nguyễn Văn A" }],
      appointments: [appoint("toString", "constructor", "hasOwnProperty", "uy-vien", null)],
    })
    expect(ids(postsOn(register, "constructor", on("2026-01-01")))).toEqual(["toString"])
  })
})
