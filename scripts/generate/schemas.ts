import { Rulebook, Scoring } from "@danvan/core"
import * as z from "zod"
import type { Generated } from "./generated.ts"

const asFile = (name: string, schema: unknown): Generated => ({
  path: `packages/core/schema/${name}.schema.json`,
  content: `${JSON.stringify(schema, null, 2)}\n`,
})

/** The JSON Schema of rulebooks and refinements, for editors. */
export const rulebookSchema = (): Generated => asFile("rulebook", Rulebook.jsonSchema())

/** The JSON Schema of results, format danvan/score/1. */
export const scoreSchema = (): Generated => asFile("score", z.toJSONSchema(Scoring.boardJsonSchema))
