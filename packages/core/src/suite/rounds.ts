/** A graph by number: what each node needs before it. */
export interface Needs {
  readonly size: number
  readonly edges: ReadonlyArray<ReadonlyArray<number>>
}

/**
 * Orders the nodes of a graph into rounds: everything a node needs is in an earlier round. Linear in nodes and
 * edges, and never recursive: a chain may be as long as there are nodes. Nodes on or behind a cycle are left over.
 */
export const roundsOf = ({
  size,
  edges,
}: Needs): {
  readonly rounds: ReadonlyArray<ReadonlyArray<number>>
  readonly left: ReadonlySet<number>
} => {
  const waiting = new Array<number>(size).fill(0)
  const dependents: number[][] = Array.from({ length: size }, () => [])
  for (let node = 0; node < size; node += 1) {
    for (const needed of edges[node] ?? []) {
      waiting[node] = (waiting[node] ?? 0) + 1
      dependents[needed]?.push(node)
    }
  }
  const rounds: number[][] = []
  const left = new Set<number>(waiting.keys())
  let round = [...waiting.keys()].filter((node) => waiting[node] === 0)
  while (round.length > 0) {
    rounds.push(round)
    const next: number[] = []
    for (const node of round) {
      left.delete(node)
      for (const dependent of dependents[node] ?? []) {
        waiting[dependent] = (waiting[dependent] ?? 0) - 1
        if (waiting[dependent] === 0) next.push(dependent)
      }
    }
    round = next
  }
  return { rounds, left }
}

/** The cycles met when walking from each node left over along what it needs: each node is in at most one of them. */
export const cyclesAmong = (
  { edges }: Needs,
  left: ReadonlySet<number>,
): ReadonlyArray<ReadonlyArray<number>> => {
  const cycles: number[][] = []
  const done = new Set<number>()
  for (const start of left) {
    const trail: number[] = []
    const places = new Map<number, number>()
    let node: number | undefined = start
    while (node !== undefined && !done.has(node)) {
      const place = places.get(node)
      if (place !== undefined) {
        cycles.push(trail.slice(place))
        break
      }
      places.set(node, trail.length)
      trail.push(node)
      node = (edges[node] ?? []).find((needed) => left.has(needed))
    }
    for (const walked of trail) done.add(walked)
  }
  return cycles
}
