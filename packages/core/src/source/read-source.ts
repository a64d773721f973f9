import type * as Result from "effect/Result"
import { type JsonOptions, readJson } from "./read-json.ts"
import { readYaml, type SourceError } from "./read-yaml.ts"
import type { SourceTree } from "./source-tree.ts"

/** JSON is YAML too, but read by its own reader it may be far longer. */
const looksLikeJson = /^\uFEFF?\s*\{\s*"/

/** Reads YAML or JSON, whichever the text is, into data whose every value knows its place. */
export const readSource = (
  source: string,
  file?: string,
  options?: JsonOptions,
): Result.Result<SourceTree, SourceError> =>
  typeof source === "string" && looksLikeJson.test(source)
    ? readJson(source, file, options)
    : readYaml(source, file)
