import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type ApiPage, apiPages } from "../api/api-pages.ts"
import type { Part } from "../part.ts"
import { root } from "../workspace-packages.ts"

/** The first line that differs, as a reader needs it to find the change. */
const difference = (kept: string, now: string): string => {
  const [before, after] = [kept.split("\n"), now.split("\n")]
  const line = after.findIndex((words, at) => words !== before[at])
  const at = line < 0 ? after.length : line
  return `line ${at + 1} was “${before[at] ?? ""}”, is “${after[at] ?? ""}”`
}

const problemsOf = ({ path, content }: ApiPage): ReadonlyArray<string> => {
  const kept = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : ""
  return kept === content
    ? []
    : [`${path}: ${difference(kept, content)}; “pnpm api” writes it anew, for review`]
}

/** The public API as it was reviewed: a change to it must be seen in the change that makes it. */
export const api: Part = {
  name: "api",
  check: (packed) => {
    const pages = apiPages(packed)
    return { problems: pages.flatMap(problemsOf), looked: `${pages.length} entry points` }
  },
}
