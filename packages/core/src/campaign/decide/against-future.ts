import type { PlainDate } from "../../time/plain-date.ts"
import type { Command } from "../command.ts"
import { type Grounds, type Refusal, refusing } from "../refusal.ts"

/** Refuses a command dated after the day it is given on: one slip of the year, and nothing could follow it for decades. */
export const againstFuture = (
  grounds: Grounds,
  { on }: Command,
  today: PlainDate | undefined,
): ReadonlyArray<Refusal> =>
  refusing(grounds, "chronology")(today !== undefined && on > today, "command.in-the-future", ["on"], {
    on,
    today: today ?? on,
  })
