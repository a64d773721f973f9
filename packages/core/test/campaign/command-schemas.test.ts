import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import * as z from "zod"
import { Campaigns, Issues } from "../../src/index.ts"
import { filesOf, root } from "../docs/find-examples.ts"

const typeOf = (schema: unknown): string | undefined => {
  const type: unknown = schema instanceof z.ZodObject ? schema.shape.type : undefined
  return type instanceof z.ZodLiteral ? String(type.value) : undefined
}

test("every command has a public schema of its own", () => {
  const own = Object.values(Campaigns).flatMap((value) => typeOf(value) ?? [])
  expect(own.sort()).toEqual(Campaigns.commandSchema.options.map((schema) => typeOf(schema)).sort())
})

test("every event has a public schema, under its own type", () => {
  for (const [type, schema] of Object.entries(Campaigns.eventSchemas)) expect(typeOf(schema)).toBe(type)
  expect(Object.keys(Campaigns.eventSchemas).length).toBe(Campaigns.commandSchema.options.length)
})

const sources = filesOf("packages/core/src/campaign/commands/*-commands.ts").map((file) =>
  readFileSync(`${root}${file}`, "utf8"),
)
const comments = sources.flatMap((source) =>
  [...source.matchAll(/\/\*\*([^/]*?)\*\/\nexport const \w+Schema = z/g)].map(([, comment = ""]) => comment),
)

test("every command says who gives it, when, what it records and what refuses it, by codes there are", () => {
  expect(comments.length).toBe(Campaigns.commandSchema.options.length)
  for (const comment of comments) {
    for (const label of ["- Who: ", "- When: ", "- Records: `", "- Refused: "])
      expect(comment).toContain(label)
    const codes = [...comment.matchAll(/`([a-z-]+\.[a-z-]+)`/g)].map(([, code]) => code)
    expect(codes.filter((code) => !Object.hasOwn(Issues.catalog, code ?? ""))).toEqual([])
  }
})

test("every event a comment names is one", () => {
  const named = comments.flatMap((comment) => /- Records: `([a-z-]+)`/.exec(comment)?.[1] ?? [])
  expect(named.toSorted()).toEqual(Object.keys(Campaigns.eventSchemas).sort())
})
