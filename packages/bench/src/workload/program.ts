import { readFileSync } from "node:fs"
import { Rulebook, Scoring } from "@danvan/core"

/** The rulebook that everything here is measured on. */
export const rulebook = Rulebook.parseOrThrow(
  readFileSync(new URL("./rulebook.yaml", import.meta.url), "utf8"),
)

/** The date it is compiled for. */
export const asOf = "2026-12-15"

/** The rulebook, ready to score. */
export const program = Scoring.compileOrThrow(rulebook, { asOf })
