/** What is found from others: lanes, and what engines make of them. */
interface Found<Node> {
  readonly of: ReadonlyArray<Node>
}

/** What planning has to know of nodes. */
export interface Traits<Node> {
  /** The number that is the same in every row, where it is. */
  readonly fixedOf: (node: Node) => number | undefined
  /** How many bytes a number of it takes: blocks are only ever shared by numbers of one width. */
  readonly widthOf: (node: Node) => number
}

/** One step of a plan: what to do with which blocks, by number. */
export interface Step<Node> {
  readonly node: Node
  readonly out: number
  readonly of: ReadonlyArray<number>
}

/** In which order nodes are found, and in which block each stands. */
export interface Plan<Node> {
  readonly steps: ReadonlyArray<Step<Node>>
  /** Blocks that are filled once with a number. */
  readonly constants: ReadonlyArray<{ readonly value: number; readonly at: number }>
  /** Where the wanted nodes stand in the end. */
  readonly wanted: ReadonlyMap<Node, number>
  /** The width of each block's numbers. */
  readonly blocks: ReadonlyArray<number>
}

/** Every node that is needed, each after its own operands. */
export const inOrder = <Node extends Found<Node>>(wanted: Iterable<Node>): ReadonlyArray<Node> => {
  const seen = new Set<Node>()
  const order: Node[] = []
  // Trees may be deep: an explicit stack does not overflow.
  const stack: Array<{ readonly node: Node; next: number }> = []
  const open = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    stack.push({ node, next: 0 })
  }
  for (const each of wanted) {
    open(each)
    while (stack.length > 0) {
      const top = stack.at(-1) as (typeof stack)[number]
      const operand = top.node.of[top.next]
      top.next += 1
      if (operand !== undefined) open(operand)
      else {
        order.push(top.node)
        stack.pop()
      }
    }
  }
  return order
}

/** The blocks of a plan while it is being made. */
class Blocks {
  readonly widths: number[] = []
  private readonly free = new Map<number, number[]>()
  private readonly fixed = new Map<string, { readonly value: number; readonly at: number }>()

  take(width: number): number {
    return this.free.get(width)?.pop() ?? this.widths.push(width) - 1
  }

  /** A constant is filled in once: its block is never another node's. */
  keep(value: number, width: number): number {
    const key = `${width}:${value}`
    const { at } = this.fixed.get(key) ?? { at: this.widths.push(width) - 1 }
    this.fixed.set(key, { value, at })
    return at
  }

  leave(at: number): void {
    const width = this.widths[at] as number
    const free = this.free.get(width) ?? []
    free.push(at)
    this.free.set(width, free)
  }

  get constants(): Plan<never>["constants"] {
    return [...this.fixed.values()]
  }
}

/** Gives each node a block, and the block of a node nobody needs any more to the next. */
export const planSteps = <Node extends Found<Node>>(
  wanted: ReadonlyArray<Node>,
  { fixedOf, widthOf }: Traits<Node>,
): Plan<Node> => {
  const order = inOrder(wanted)
  const uses = new Map<Node, number>()
  const use = (node: Node): void => {
    uses.set(node, (uses.get(node) ?? 0) + 1)
  }
  for (const node of order) node.of.forEach(use)
  wanted.forEach(use)
  const places = new Map<Node, number>()
  const blocks = new Blocks()
  const leave = (node: Node): void => {
    const left = (uses.get(node) as number) - 1
    uses.set(node, left)
    if (left === 0 && fixedOf(node) === undefined) blocks.leave(places.get(node) as number)
  }
  const steps: Array<Step<Node>> = []
  for (const node of order) {
    const value = fixedOf(node)
    if (value !== undefined) {
      places.set(node, blocks.keep(value, widthOf(node)))
      continue
    }
    const of = node.of.map((operand) => places.get(operand) as number)
    node.of.forEach(leave)
    const out = blocks.take(widthOf(node))
    places.set(node, out)
    steps.push({ node, out, of })
  }
  return {
    steps,
    constants: blocks.constants,
    wanted: new Map(wanted.map((node) => [node, places.get(node) as number])),
    blocks: blocks.widths,
  }
}
