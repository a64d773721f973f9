import { fixedOf, type Lane } from "../lane/lane.ts"

/** One step of a plan: what to do with which blocks, by number. */
export interface Step {
  readonly lane: Lane
  readonly out: number
  readonly of: ReadonlyArray<number>
}

/** In which order lanes are found, and in which block each stands. */
export interface Plan {
  readonly steps: ReadonlyArray<Step>
  /** Blocks that are filled once with a number. */
  readonly constants: ReadonlyArray<{ readonly value: number; readonly at: number }>
  /** Where the wanted lanes stand in the end. */
  readonly wanted: ReadonlyMap<Lane, number>
  readonly blocks: number
}

/** Every lane that is needed, each after its own operands. */
const inOrder = (wanted: ReadonlyArray<Lane>): ReadonlyArray<Lane> => {
  const seen = new Set<Lane>()
  const order: Lane[] = []
  // Trees may be deep: an explicit stack does not overflow.
  const stack: Array<{ readonly lane: Lane; next: number }> = []
  const open = (lane: Lane): void => {
    if (seen.has(lane)) return
    seen.add(lane)
    stack.push({ lane, next: 0 })
  }
  for (const each of wanted) {
    open(each)
    while (stack.length > 0) {
      const top = stack.at(-1) as (typeof stack)[number]
      const operand = top.lane.of[top.next]
      top.next += 1
      if (operand !== undefined) open(operand)
      else {
        order.push(top.lane)
        stack.pop()
      }
    }
  }
  return order
}

/** Gives each lane a block, and the block of a lane nobody needs any more to the next. */
export const planLanes = (wanted: ReadonlyArray<Lane>): Plan => {
  const order = inOrder(wanted)
  const uses = new Map<Lane, number>()
  const use = (lane: Lane): number => {
    const count = (uses.get(lane) ?? 0) + 1
    uses.set(lane, count)
    return count
  }
  for (const lane of order) lane.of.forEach(use)
  wanted.forEach(use)
  const [places, fixed, free] = [new Map<Lane, number>(), new Map<number, number>(), [] as number[]]
  let blocks = 0
  const add = (): number => {
    blocks += 1
    return blocks - 1
  }
  /** A constant is filled in once: its block is never another lane's. */
  const keep = (value: number): number => {
    const at = fixed.get(value) ?? add()
    fixed.set(value, at)
    return at
  }
  const leave = (lane: Lane): void => {
    const left = (uses.get(lane) as number) - 1
    uses.set(lane, left)
    if (left === 0 && fixedOf(lane) === undefined) free.push(places.get(lane) as number)
  }
  const steps: Step[] = []
  for (const lane of order) {
    const value = fixedOf(lane)
    if (value !== undefined) {
      places.set(lane, keep(value))
      continue
    }
    const of = lane.of.map((operand) => places.get(operand) as number)
    lane.of.forEach(leave)
    const out = free.pop() ?? add()
    places.set(lane, out)
    steps.push({ lane, out, of })
  }
  const constants = [...fixed].map(([value, at]) => ({ value, at }))
  return {
    steps,
    constants,
    wanted: new Map(wanted.map((lane) => [lane, places.get(lane) as number])),
    blocks,
  }
}
