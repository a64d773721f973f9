/**
 * What a quota says of one subject.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type QuotaVerdict = "kept" | "cut" | "contested"

/** A scope's places still free. A scope whose limit is unknown is not open. */
export interface Room {
  room: number
  readonly open: boolean
}

/** Equals who did not all fit: how many places there were for them. */
interface Contest<Subject> {
  readonly members: ReadonlySet<Subject>
  readonly places: number
}

const placesTaken = <Subject>(
  contests: ReadonlyArray<Contest<Subject>>,
  members: ReadonlyArray<Subject>,
): number =>
  contests.reduce((sum, contest) => {
    const here = members.filter((member) => contest.members.has(member)).length
    return sum + Math.min(contest.places, here)
  }, 0)

/** What a rulebook says of equals who do not all fit. */
export type Policy = "authority-decides" | "leave-out" | "take-in"

/** Those for whom it is settled before any counting: a scope is full, or its limit unknown. */
const settledAtOnce = (scopes: ReadonlyArray<Room>): QuotaVerdict | undefined => {
  if (scopes.some(({ open }) => !open)) return "contested"
  return scopes.some(({ room }) => room === 0) ? "cut" : undefined
}

/** What becomes of equals who do not all fit in so many places. */
export const overfull = (places: number, ties: Policy): QuotaVerdict => {
  if (places <= 0 || ties === "leave-out") return "cut"
  return ties === "take-in" ? "kept" : "contested"
}

const wantedBy = <Subject, Scope>(
  subjects: ReadonlyArray<Subject>,
  scopesOf: (subject: Subject) => ReadonlyArray<Scope>,
): ReadonlyArray<readonly [Scope, ReadonlyArray<Subject>]> => {
  const wanting = new Map<Scope, Subject[]>()
  for (const subject of subjects) {
    for (const scope of scopesOf(subject)) {
      const list = wanting.get(scope)
      if (list === undefined) wanting.set(scope, [subject])
      else list.push(subject)
    }
  }
  return [...wanting].sort(([, a], [, b]) => a.length - b.length)
}

/**
 * Gives subjects that no tie-break separates their verdicts, and takes up the places they use.
 *
 * Smaller scopes are settled first, so that those cut in their own organ do not crowd the whole board; the places a
 * contest is about are taken in every scope around it, whoever gets them in the end. Once equals did not fit, nobody
 * below them may slip in before them, so their scope is closed.
 */
export const settleEquals = <Subject, Scope extends Room>(
  run: ReadonlyArray<Subject>,
  scopesOf: (subject: Subject) => ReadonlyArray<Scope>,
  ties: Policy,
): ReadonlyArray<readonly [Subject, QuotaVerdict]> => {
  const verdicts = new Map<Subject, QuotaVerdict>()
  for (const subject of run) {
    const verdict = settledAtOnce(scopesOf(subject))
    if (verdict !== undefined) verdicts.set(subject, verdict)
  }
  const wanting = wantedBy(
    run.filter((subject) => !verdicts.has(subject)),
    scopesOf,
  )
  const contests: Contest<Subject>[] = []
  for (const [scope, subjects] of wanting) {
    const left = subjects.filter((subject) => !verdicts.has(subject))
    const places = scope.room - placesTaken(contests, subjects)
    if (left.length <= places) continue
    const verdict = overfull(places, ties)
    for (const subject of left) verdicts.set(subject, verdict)
    if (verdict === "contested") contests.push({ members: new Set(left), places })
    scope.room = 0
  }
  for (const [scope, subjects] of wanting) {
    const kept = subjects.filter((subject) => (verdicts.get(subject) ?? "kept") === "kept").length
    scope.room = Math.max(0, scope.room - kept - placesTaken(contests, subjects))
  }
  return run.map((subject) => [subject, verdicts.get(subject) ?? "kept"])
}
