import { Issues } from "@danvan/core"
import type { PluginManifest } from "./plugin-manifest.ts"

/** By id, the ids that come before it. */
type Precedence = Map<string, Set<string>>

const precedence = (
  manifests: ReadonlyArray<PluginManifest>,
  pairs: (manifest: PluginManifest) => ReadonlyArray<readonly [first: string, then: string]>,
): Precedence => {
  const before: Precedence = new Map(manifests.map(({ id }) => [id, new Set()]))
  for (const [first, then] of manifests.flatMap(pairs)) if (before.has(first)) before.get(then)?.add(first)
  return before
}

const required = ({ id, requires }: PluginManifest) =>
  Object.keys(requires).map((other) => [other, id] as const)

const ordered = (manifest: PluginManifest) => [
  ...required(manifest),
  ...manifest.after.map((other) => [other, manifest.id] as const),
  ...manifest.before.map((other) => [manifest.id, other] as const),
]

/** Takes out, one after the other, the smallest id with nothing before it; what is left holds a circle. */
const peel = (left: Precedence): ReadonlyArray<string> => {
  const order: string[] = []
  for (;;) {
    const [next] = [...left].flatMap(([id, before]) => (before.size === 0 ? [id] : [])).sort()
    if (next === undefined) return order
    order.push(next)
    left.delete(next)
    for (const before of left.values()) before.delete(next)
  }
}

/** A circle among ids that each have one before them: each with the one before it next, from the smallest id on. */
const circleIn = (left: Precedence): ReadonlyArray<string> => {
  const walked: string[] = []
  for (let [at] = [...left.keys()].sort(); at !== undefined; [at] = [...(left.get(at) ?? [])].sort()) {
    const since = walked.indexOf(at)
    if (since >= 0) {
      const circle = walked.slice(since)
      const start = circle.indexOf([...circle].sort()[0] as string)
      return [...circle.slice(start), ...circle.slice(0, start)]
    }
    walked.push(at)
  }
  return walked
}

const circles = (before: Precedence): ReadonlyArray<ReadonlyArray<string>> => {
  const found: Array<ReadonlyArray<string>> = []
  for (peel(before); before.size > 0; peel(before)) {
    const circle = circleIn(before)
    found.push(circle)
    for (const id of circle) before.delete(id)
    for (const others of before.values()) for (const id of circle) others.delete(id)
  }
  return found
}

const shown = (circle: ReadonlyArray<string>): string => [...circle, circle[0]].join(" → ")

/**
 * The order of plugins: those required or named first come first, and where nothing is said, ids decide. The order of
 * the list has no part in it. Plugins named in `after` or `before` that are not there are passed over.
 */
export const pluginOrder = (manifests: ReadonlyArray<PluginManifest>): ReadonlyArray<string> =>
  peel(precedence(manifests, ordered))

/** Circles of plugins that require each other, and of those whose order leads back to where it began. */
export const checkOrder = (manifests: ReadonlyArray<PluginManifest>): ReadonlyArray<Issues.Issue> => {
  const mutual = circles(precedence(manifests, required))
  const told = new Set(mutual.flat())
  const others = manifests.filter(({ id }) => !told.has(id))
  return [
    ...mutual.map((circle) => Issues.make("plugin.requires-cycle", [], { cycle: shown(circle) })),
    ...circles(precedence(others, ordered)).map((circle) =>
      Issues.make("plugin.order-cycle", [], { cycle: shown(circle) }),
    ),
  ]
}
