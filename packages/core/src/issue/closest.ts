import { distance } from "fastest-levenshtein"

const maxNameLength = 80
const maxCandidates = 2_000
const shown = 8

/**
 * What the writer of an unknown name may have meant: the nearest candidates, or, with none near, the first few of
 * all there are. Never empty, so that an issue can always say what to use instead.
 *
 * @param name - what was written.
 * @param candidates - what there is.
 *
 * @example
 * ```ts
 * import { Issues } from "@danvan/core"
 *
 * Issues.closest("tassks", ["tasks", "plan"]) // "tasks"
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const closest = (name: string, candidates: Iterable<string>): string => {
  const all = [...new Set(candidates)].slice(0, maxCandidates)
  if (all.length === 0) return "—"
  const comparable = (one: string): string => one.slice(0, maxNameLength).toLowerCase()
  const wanted = comparable(name)
  const ranked = all
    .map((candidate) => ({ candidate, far: distance(wanted, comparable(candidate)) }))
    .sort((a, b) => a.far - b.far)
  const near = ranked.filter(({ far }) => far <= Math.max(2, Math.floor(wanted.length / 3)))
  if (near.length > 0)
    return near
      .slice(0, 3)
      .map(({ candidate }) => candidate)
      .join(", ")
  const list = all.slice(0, shown).join(", ")
  return all.length > shown ? `${list}, …` : list
}
