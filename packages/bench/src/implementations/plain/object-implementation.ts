import type { Board } from "../../workload/board.ts"
import type { SubjectRecord } from "../../workload/records.ts"
import type { Prepared } from "../implementation.ts"
import { boardOfStandings, rankAndLimit, type Standing } from "./standings.ts"

/** What scoring one subject gives. */
export interface Scored {
  /** `undefined` where facts are missing. */
  readonly total: number | undefined
  readonly class: number | undefined
}

/** A subject of which facts are missing. */
export const unscored: Scored = { total: undefined, class: undefined }

const standingOf = (record: SubjectRecord, { total, class: own }: Scored): Standing => ({
  cluster: record.cluster as string,
  complaints: record.complaints as number,
  total,
  class: own,
  rank: 0,
  quota: 0,
})

/** What the last run came to. */
const latest = (scale: number) => {
  let standings: ReadonlyArray<Standing> = []
  return {
    keep: (found: ReadonlyArray<Standing>): void => {
      rankAndLimit(found)
      standings = found
    },
    board: (): Board => boardOfStandings(standings, scale),
  }
}

/** Scores records one by one, then ranks them and applies the quota in plain TypeScript. */
export const scoreRecords = (
  records: ReadonlyArray<SubjectRecord>,
  score: (record: SubjectRecord) => Scored,
  scale: number,
): Prepared => {
  const { keep, board } = latest(scale)
  return { run: () => keep(records.map((record) => standingOf(record, score(record)))), board }
}

/** As {@link scoreRecords}, for engines that answer later. */
export const scoreRecordsLater = (
  records: ReadonlyArray<SubjectRecord>,
  score: (record: SubjectRecord) => Promise<Scored>,
  scale: number,
): Prepared => {
  const { keep, board } = latest(scale)
  const run = async (): Promise<void> => {
    const standings: Standing[] = []
    for (const record of records) standings.push(standingOf(record, await score(record)))
    keep(standings)
  }
  return { run, board }
}
