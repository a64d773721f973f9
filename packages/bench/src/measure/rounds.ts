import { answerOf, type Contender, forEveryone, getReady, isIn, startContender } from "../child/contender.ts"
import type { Implementation } from "../implementations/implementation.ts"
import { type Board, compareBoards, type Mismatches } from "../workload/board.ts"
import { median } from "./timing.ts"

/** What one implementation came to at one size. */
export interface Measured {
  readonly implementation: Implementation
  readonly rows: number
  /** The median of all rounds. */
  readonly milliseconds: number
  readonly rounds: number
  readonly mismatches: Mismatches
}

/** An implementation that did not get to the end, and why. */
export interface Failed {
  readonly implementation: Implementation
  readonly rows: number
  readonly failure: string
}

/** Who got to the end, and who did not. */
export interface Outcome<A> {
  readonly measured: ReadonlyArray<A>
  readonly failed: ReadonlyArray<Failed>
}

/** How long rounds go on. */
export interface Patience {
  /** The milliseconds of warming up, one run at least; the first call is timed without it. */
  readonly warmUp?: number
  /** The milliseconds of a turn, one run at least: who has just waited for all others finds the caches full of theirs. */
  readonly turn?: number
  readonly rounds: number
  /** No further round begins after so many seconds, once there were three. */
  readonly seconds: number
}

const fewestRounds = 3

/** Everybody once, each time starting with somebody else: one runs while the others wait in their processes. */
const runRound = async (contenders: ReadonlyArray<Contender>, round: number, turn: number): Promise<void> => {
  for (let at = 0; at < contenders.length; at += 1) {
    const one = contenders[(at + round) % contenders.length] as Contender
    const milliseconds = await answerOf(one, (child) => child.ask("turn", turn))
    if (milliseconds !== undefined) one.times.push(milliseconds)
  }
}

const runRounds = async (
  contenders: ReadonlyArray<Contender>,
  { rounds, seconds, turn = 0 }: Patience,
): Promise<void> => {
  const begun = performance.now()
  for (let round = 0; round < rounds; round += 1) {
    if (round >= fewestRounds && performance.now() - begun > seconds * 1000) return
    await runRound(contenders.filter(isIn), round, turn)
  }
}

/** Runs everybody in turn, each in a process of its own, and asks those who got through for what is wanted of them. */
export const timeTogether = async <A>(
  implementations: ReadonlyArray<Implementation>,
  rows: number,
  patience: Patience,
  wanted: (contender: Contender) => Promise<A | undefined>,
  script?: string,
): Promise<Outcome<A>> => {
  const isCold = patience.warmUp === undefined
  const contenders = implementations.map((one) => startContender(one, { ...(script && { script }), isCold }))
  try {
    await forEveryone(contenders, (one) => getReady(one, rows, patience.warmUp))
    await runRounds(contenders, patience)
    const measured: A[] = []
    for (const one of contenders.filter(isIn)) {
      const found = await wanted(one)
      if (found !== undefined) measured.push(found)
    }
    const failed = contenders.flatMap(({ implementation, failure }) =>
      failure === undefined ? [] : [{ implementation, rows, failure }],
    )
    return { measured, failed }
  } finally {
    await Promise.all(contenders.map(({ child }) => child.end()))
  }
}

/** As {@link timeTogether}, holding what everybody comes to against what is right. */
export const measureTogether = (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
  right: Board,
  patience: Patience,
  script?: string,
): Promise<Outcome<Measured>> =>
  timeTogether(
    implementations,
    rows,
    patience,
    async (contender) => {
      const board = await answerOf(contender, (child) => child.ask("board"))
      if (board === undefined) return undefined
      const { implementation, times } = contender
      const mismatches = compareBoards(board, right)
      return { implementation, rows, milliseconds: median(times), rounds: times.length, mismatches }
    },
    script,
  )
