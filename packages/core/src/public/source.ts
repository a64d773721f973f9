/**
 * Text to located data: YAML and JSON read within bounds, so that every issue knows its file, line and column.
 *
 * @packageDocumentation
 * @category Foundations
 */

export { issuesFromZod, parseWith } from "../source/issues-from-zod.ts"
export { readJson } from "../source/read-json.ts"
export { readValue } from "../source/read-value.ts"
export { readYaml, SourceError } from "../source/read-yaml.ts"
export { type SourceTree, sourceLimits } from "../source/source-tree.ts"
export { inForm } from "../source/written-form.ts"
