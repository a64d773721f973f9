import type { Command } from "../command.ts"
import { type Grounds, type Refusal, refusing } from "../refusal.ts"

/** Refuses an act that rests on a paper which was not signed yet on the day of the act; minutes included. */
export const againstDocuments = (grounds: Grounds, command: Command): ReadonlyArray<Refusal> => {
  const { on, basis } = command
  const papers = {
    ...(basis === undefined ? {} : { basis }),
    ...(command.type === "sign-minutes" ? { minutes: command.minutes } : {}),
  }
  const no = refusing(grounds, "chronology")
  return Object.entries(papers).flatMap(([field, { number, signed = on }]) =>
    no(signed > on, "document.signed-later", [field, "signed"], { number, signed, on }),
  )
}
