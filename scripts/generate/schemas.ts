import { Campaigns, Receipts, Rulebook, Scoring } from "@danvan/core"
import * as z from "zod"
import { sheetMapSchema } from "../../packages/adapters/excel/src/map/sheet-map.ts"
import { explanationJsonSchema } from "../../packages/cli/src/outputs/explanation-json.ts"
import { issuesJsonSchema } from "../../packages/cli/src/outputs/issues-json.ts"
import { testJsonSchema } from "../../packages/cli/src/outputs/test-json-schema.ts"
import type { Generated } from "./generated.ts"

const asFile = (name: string, schema: unknown, of = "core"): Generated => ({
  path: `packages/${of}/schema/${name}.schema.json`,
  content: `${JSON.stringify(schema, null, 2)}\n`,
})

/** The JSON Schema of rulebooks and refinements, for editors. */
export const rulebookSchema = (): Generated => asFile("rulebook", Rulebook.jsonSchema())

/** The JSON Schema of results, format danvan/score/1. */
export const scoreSchema = (): Generated => asFile("score", z.toJSONSchema(Scoring.boardJsonSchema))

/** The JSON Schema of comparisons of rulebooks, format danvan/diff/1. */
export const diffSchema = (): Generated => asFile("diff", z.toJSONSchema(Rulebook.diffJsonSchema))

/** The JSON Schema of impacts, format danvan/impact/1. */
export const impactSchema = (): Generated => asFile("impact", z.toJSONSchema(Scoring.impactJsonSchema))

/** The JSON Schemas of campaigns: their plans, the commands one sends them, the events they are made of. */
export const campaignSchemas = (): ReadonlyArray<Generated> => [
  asFile("campaign-plan", Campaigns.planJsonSchema()),
  asFile("campaign-command", Campaigns.commandJsonSchema()),
  asFile("campaign-event", Campaigns.eventJsonSchema()),
]

/** The JSON Schema of receipts, format danvan/receipt/1. */
export const receiptSchema = (): Generated => asFile("receipt", Receipts.jsonSchema())

/** The JSON Schema of near misses, format danvan/near-miss/1. */
export const nearMissSchema = (): Generated => asFile("near-miss", z.toJSONSchema(Scoring.nearMissJsonSchema))

/** The JSON Schema of issues in place of a result, format danvan/issues/1. */
export const issuesSchema = (): Generated => asFile("issues", z.toJSONSchema(issuesJsonSchema), "cli")

/** The JSON Schema of cases and coverage, format danvan/test/1. */
export const testSchema = (): Generated => asFile("test", z.toJSONSchema(testJsonSchema), "cli")

/** The JSON Schema of sheet maps, format danvan/sheet-map/1, as people write them. */
export const sheetMapJsonSchema = (): Generated =>
  asFile("sheet-map", z.toJSONSchema(sheetMapSchema, { io: "input" }), "adapters/excel")

/** The JSON Schema of explanations, format danvan/explanation/1. */
export const explanationSchema = (): Generated =>
  asFile("explanation", z.toJSONSchema(explanationJsonSchema), "cli")
