export { issuesFromZod, parseWith } from "../source/issues-from-zod.ts"
export { readValue } from "../source/read-value.ts"
export { readYaml, SourceError } from "../source/read-yaml.ts"
export { type SourceTree, sourceLimits } from "../source/source-tree.ts"
