import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { printValidity } from "../time/format-validity.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { addDaysOrThrow } from "../time/shift-date.ts"
import { compareStarts, intersect, type Validity } from "../time/validity.ts"
import type { Appointment } from "./appointment.ts"
import type { OfficeVocabulary } from "./office-vocabulary.ts"
import type { Official } from "./official.ts"
import { endBefore, firstDayWithout, isFoundSomeday, type UnitsAt } from "./units-at.ts"

/** An appointment, and its place in the list it came in. */
interface Placed {
  readonly appointment: Appointment
  readonly index: number
}

type Report = (...issues: ReadonlyArray<Issue>) => void

/** Reports ids that are used twice, at the later one. */
export const checkIds = (
  kind: "officials" | "appointments",
  entries: ReadonlyArray<{ readonly id: string }>,
  report: Report,
): void => {
  const code = kind === "officials" ? "official.duplicate" : "appointment.duplicate"
  const seen = new Map<string, number>()
  entries.forEach(({ id }, index) => {
    const other = seen.get(id)
    if (other === undefined) seen.set(id, index)
    else report(makeIssue(code, [kind, index, "id"], { id, entry: index + 1, other: other + 1 }))
  })
}

/** Reports appointments of people who are not in the list. */
export const checkOfficials = (
  appointments: ReadonlyArray<Appointment>,
  officials: ReadonlyMap<string, Official>,
  report: Report,
): void =>
  appointments.forEach(({ official: id }, index) => {
    if (officials.has(id)) return
    const suggestion = closest(id, officials.keys())
    report(makeIssue("official.unknown", ["appointments", index, "official"], { id, suggestion }))
  })

/** Reports appointments to titles that the vocabulary does not have. */
export const checkTitles = (
  appointments: ReadonlyArray<Appointment>,
  { titles }: OfficeVocabulary,
  report: Report,
): void =>
  appointments.forEach(({ id, title }, index) => {
    if (titles.has(title)) return
    const facts = { id, title, suggestion: closest(title, titles.keys()) }
    report(makeIssue("appointment.title-unknown", ["appointments", index, "title"], facts))
  })

const isDated = (validity: Validity): validity is Validity & { readonly from: PlainDate } =>
  validity.from !== null

/** An organ of an appointment without a start has to be there on its last day; without an end, either, on some day. */
const checkUndated = (
  { id, unit, validity: { to } }: Appointment,
  path: Issue["path"],
  units: UnitsAt,
  isFound: (unit: string) => boolean,
): ReadonlyArray<Issue> => {
  if (!isFound(unit)) {
    // Units that cannot say what ever existed may have had the organ for less than a month.
    const severity = units.everExisted === undefined ? "warning" : "error"
    return [makeIssue("appointment.organ-never", [...path, "unit"], { id, unit }, { severity })]
  }
  if (to === null) return []
  const last = addDaysOrThrow(to, -1)
  if (units.existsOn(unit, last)) return []
  const date = endBefore(units, unit, last)
  return date === undefined
    ? [makeIssue("appointment.organ-absent", [...path, "unit"], { id, unit, date: last })]
    : [makeIssue("appointment.outlasts-organ", [...path, "validity"], { id, unit, date })]
}

/**
 * Reports appointments to an organ that is not there when they start, and those that go on when it is no more:
 * an error where their end is stated, a warning where it is open and has yet to be ended.
 */
export const checkOrgans = (
  appointments: ReadonlyArray<Appointment>,
  units: UnitsAt,
  report: Report,
): void => {
  const found = new Map<string, boolean>()
  const isFound = (unit: string): boolean => {
    const known = found.get(unit) ?? isFoundSomeday(units, unit)
    found.set(unit, known)
    return known
  }
  appointments.forEach((appointment, index) => {
    const { id, unit, validity } = appointment
    const path = ["appointments", index]
    if (!isDated(validity)) {
      report(...checkUndated(appointment, path, units, isFound))
      return
    }
    if (!units.existsOn(unit, validity.from)) {
      const facts = { id, unit, date: validity.from }
      report(makeIssue("appointment.organ-absent", [...path, "unit"], facts))
      return
    }
    const date = firstDayWithout(units, unit, validity)
    if (date === undefined) return
    const severity = validity.to === null ? "warning" : "error"
    report(makeIssue("appointment.outlasts-organ", [...path, "validity"], { id, unit, date }, { severity }))
  })
}

/** Tells of each two of a group that share days, until the report is full. */
const eachClash = (
  group: ReadonlyArray<Placed>,
  isFull: () => boolean,
  tell: (earlier: Placed, later: Placed, span: string) => void,
): void => {
  const ordered = [...group].sort((left, right) =>
    compareStarts(left.appointment.validity, right.appointment.validity),
  )
  let running: Placed[] = []
  for (const next of ordered) {
    const stillRunning: Placed[] = []
    for (const one of running) {
      if (isFull()) return
      const shared = intersect(one.appointment.validity, next.appointment.validity)
      if (shared === undefined) continue
      const [earlier, later] = one.index < next.index ? [one, next] : [next, one]
      tell(earlier, later, printValidity(shared))
      stillRunning.push(one)
    }
    running = [...stillRunning, next]
  }
}

const groupsBy = (
  appointments: ReadonlyArray<Appointment>,
  keyOf: (appointment: Appointment) => ReadonlyArray<unknown> | undefined,
): ReadonlyArray<ReadonlyArray<Placed>> => {
  const groups = new Map<string, Placed[]>()
  appointments.forEach((appointment, index) => {
    const parts = keyOf(appointment)
    if (parts === undefined) return
    const key = JSON.stringify(parts)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [{ appointment, index }])
    else group.push({ appointment, index })
  })
  return [...groups.values()]
}

/** Reports the same person in the same post twice at once. */
export const checkOverlaps = (
  appointments: ReadonlyArray<Appointment>,
  report: Report,
  isFull: () => boolean,
): void => {
  const same = groupsBy(appointments, ({ official, unit, title, standing }) => [
    official,
    unit,
    title,
    standing,
  ])
  for (const group of same) {
    eachClash(group, isFull, (earlier, later, span) => {
      const facts = { id: later.appointment.id, other: earlier.appointment.id, span }
      report(makeIssue("appointment.overlap", ["appointments", later.index, "validity"], facts))
    })
  }
}

/** Warns of two heads of one organ at once, unless one of them is acting, in charge or interim. */
export const checkHeads = (
  appointments: ReadonlyArray<Appointment>,
  { titles }: OfficeVocabulary,
  report: Report,
  isFull: () => boolean,
): void => {
  const heads = groupsBy(appointments, ({ unit, title, capacity }) =>
    titles.get(title)?.rank === "head" && capacity === "substantive" ? [unit, title] : undefined,
  )
  for (const group of heads) {
    eachClash(group, isFull, (earlier, later, span) => {
      const { id, unit, title, official } = later.appointment
      if (official === earlier.appointment.official) return
      const facts = { unit, title: titles.get(title)?.vi ?? title, span, id, other: earlier.appointment.id }
      const path = ["appointments", later.index, "validity"]
      report(makeIssue("post.held-twice", path, facts, { severity: "warning" }))
    })
  }
}
