import { fixedOf, type Lane, type LaneWork, magnitude, type Source } from "../lane/lane.ts"
import { inOrder } from "./plan-steps.ts"
import { bringingOf } from "./simd-bringing.ts"
import type { SimdKernel } from "./simd-layout.ts"

/** What the module does for a lane: which kernel, on numbers of which width. */
export interface SimdNode {
  readonly kernel: SimdKernel | "constant"
  readonly of: ReadonlyArray<SimdNode>
  readonly by: ReadonlyArray<number>
  /** In bytes: 4 for whole numbers of 32 bits, 8 for doubles. */
  readonly width: 4 | 8
  readonly source?: Source
}

/** The farthest from zero that a narrow number can be. */
const mostNarrow = 2 ** 31 - 1

const isNarrow = (lane: Lane): boolean => lane.isWhole && magnitude(lane) <= mostNarrow

/** How far from zero a work gets on its way, before it is held between two ends. */
const reachOf = ({ work, of, by }: Lane): number => {
  const sizes = of.map(magnitude)
  const weighed = (count: number): number =>
    sizes.slice(0, count).reduce((sum, size, at) => sum + size * Math.abs(by[at] as number), 0) +
    Math.abs(by[count] as number)
  if (work === "affine") return weighed(1)
  if (work === "weigh") return weighed(2)
  if (work === "sum3" || work === "sum4") return sizes.reduce((sum, size) => sum + size, 0)
  return work === "multiply" ? (sizes[0] as number) * (sizes[1] as number) : 0
}

const narrowKernels: Readonly<Partial<Record<LaneWork, SimdKernel>>> = {
  affine: "narrow-affine",
  weigh: "narrow-weigh",
  sum3: "narrow-sum3",
  sum4: "narrow-sum4",
  multiply: "narrow-multiply",
  least: "narrow-least",
  greatest: "narrow-greatest",
  below: "narrow-below",
  equal: "narrow-equal",
  select: "narrow-select",
  blend: "narrow-select",
  "floor-quotient": "narrow-floor-quotient",
  lookup: "narrow-lookup",
}

/** Ends that hold nothing back are as far away as 32 bits allow. */
const asNarrow = (end: number): number => Math.max(-mostNarrow, Math.min(mostNarrow, end))

/** The parameters of a narrow kernel; `undefined` where a work has to be done on doubles. */
const narrowBy = (lane: Lane): ReadonlyArray<number> | undefined => {
  const { work, of, by } = lane
  if (work === "divide" || ![lane, ...of].every(isNarrow) || reachOf(lane) > mostNarrow) return undefined
  // Its parameters stay doubles: what it divides are products of any size.
  if (work === "floor-quotient") return by
  const near = by.map(asNarrow)
  return near.every(Number.isInteger) ? near : undefined
}

const sourceNode = (lane: Lane, source: Source): SimdNode => {
  const { narrow, wide } = bringingOf(source)
  const node = { of: [], by: [], source }
  return isNarrow(lane) || wide === undefined
    ? { ...node, kernel: narrow, width: 4 }
    : { ...node, kernel: wide, width: 8 }
}

/** Finds for each lane the narrowest kernel that gives the same numbers. */
class Nodes {
  private readonly nodes = new Map<Lane, SimdNode>()
  private readonly widened = new Map<SimdNode, SimdNode>()

  add(lane: Lane): void {
    this.nodes.set(lane, this.made(lane))
  }

  of(lane: Lane): SimdNode {
    return this.nodes.get(lane) as SimdNode
  }

  private made(lane: Lane): SimdNode {
    const { work, of, by, source } = lane
    const fixed = fixedOf(lane)
    if (fixed !== undefined) return { kernel: "constant", of: [], by: [fixed], width: isNarrow(lane) ? 4 : 8 }
    if (source !== undefined) return sourceNode(lane, source)
    const narrow = narrowBy(lane)
    const kernel = narrowKernels[work]
    if (narrow !== undefined && kernel !== undefined) {
      return { kernel, of: of.map((operand) => this.of(operand)), by: narrow, width: 4 }
    }
    const wide: SimdNode = {
      kernel: work === "blend" ? "select" : (work as SimdKernel),
      of: of.map((operand) => this.wide(this.of(operand))),
      by,
      width: 8,
    }
    // What follows may be narrow again: truths about doubles, quotients cut to whole numbers.
    return isNarrow(lane) ? { kernel: "narrow", of: [wide], by: [], width: 4 } : wide
  }

  private wide(node: SimdNode): SimdNode {
    if (node.width === 8) return node
    if (node.kernel === "constant") return { ...node, width: 8 }
    if (node.kernel === "narrow") return node.of[0] as SimdNode
    const known = this.widened.get(node) ?? { kernel: "widen", of: [node], by: [], width: 8 }
    this.widened.set(node, known)
    return known
  }
}

/** What the module does for lanes: 32 bits wherever they are proven to hold the numbers, doubles elsewhere. */
export const simdNodes = (wanted: ReadonlyArray<Lane>): ReadonlyMap<Lane, SimdNode> => {
  const nodes = new Nodes()
  for (const lane of inOrder(wanted)) nodes.add(lane)
  return new Map(wanted.map((lane) => [lane, nodes.of(lane)]))
}
