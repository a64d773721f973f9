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

/** Lanes that do the same with the same are one: each under the number of the first. */
const numbered = (order: ReadonlyArray<Lane>): ReadonlyMap<Lane, number> => {
  const numbers = new Map<Lane, number>()
  const known = new Map<string, number>()
  order.forEach((lane, at) => {
    if (lane.source !== undefined) {
      numbers.set(lane, at)
      return
    }
    const key = `${lane.work} ${lane.of.map((operand) => numbers.get(operand)).join()} ${lane.by.join()}`
    const number = known.get(key) ?? at
    known.set(key, number)
    numbers.set(lane, number)
  })
  return numbers
}

/** Gives each lane a block, and the block of a lane nobody needs any more to the next. */
export const planLanes = (wanted: ReadonlyArray<Lane>): Plan => {
  const order = inOrder(wanted)
  const numbers = numbered(order)
  const numberOf = (lane: Lane): number => numbers.get(lane) as number
  const lanes = order.filter((lane, at) => numberOf(lane) === at)
  const uses = new Map<number, number>()
  const use = (number: number): void => {
    uses.set(number, (uses.get(number) ?? 0) + 1)
  }
  for (const lane of lanes) for (const operand of lane.of) use(numberOf(operand))
  for (const lane of wanted) use(numberOf(lane))
  const [places, free] = [new Map<number, number>(), [] as number[]]
  let blocks = 0
  const take = (): number => {
    const place = free.pop()
    if (place !== undefined) return place
    blocks += 1
    return blocks - 1
  }
  const constants = lanes.flatMap((lane) => {
    const value = fixedOf(lane)
    if (value === undefined) return []
    const at = take()
    places.set(numberOf(lane), at)
    use(numberOf(lane))
    return [{ value, at }]
  })
  const steps = lanes.flatMap((lane): ReadonlyArray<Step> => {
    if (fixedOf(lane) !== undefined) return []
    const of = lane.of.map((operand) => places.get(numberOf(operand)) as number)
    for (const operand of lane.of) {
      const number = numberOf(operand)
      const left = (uses.get(number) as number) - 1
      uses.set(number, left)
      if (left === 0) free.push(places.get(number) as number)
    }
    const out = take()
    places.set(numberOf(lane), out)
    return [{ lane, out, of }]
  })
  const at = new Map(wanted.map((lane) => [lane, places.get(numberOf(lane)) as number]))
  return { steps, constants, wanted: at, blocks }
}
