import type { Citation } from "../document/citation.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Meeting } from "./meeting.ts"
import { daysOf } from "./meeting-date.ts"
import type { Organ } from "./organ.ts"
import type { Speaker } from "./speaker.ts"

type Path = Issue["path"]
type Placed<A> = readonly [value: A, path: Path]

/** Every speaker of a meeting and where it stands. */
const speakersOf = (meeting: Meeting): ReadonlyArray<Placed<Speaker>> => {
  const by = (list: "difficulties" | "proposals" | "goals"): ReadonlyArray<Placed<Speaker>> =>
    meeting[list].flatMap((one, index) =>
      one.by === undefined ? [] : [[one.by, [list, index, "by"]] as const],
    )
  return [
    ...meeting.agenda.flatMap(({ speakers }, item) =>
      speakers.map((speaker, index) => [speaker, ["agenda", item, "speakers", index]] as const),
    ),
    ...by("difficulties"),
    ...by("proposals"),
    ...by("goals"),
    ...meeting.directives.map(({ issuer }, index) => [issuer, ["directives", index, "issuer"]] as const),
  ]
}

/** Every organ of a meeting and where it stands. */
const organsOf = (meeting: Meeting): ReadonlyArray<Placed<Organ>> => [
  ...meeting.organisers.map(({ organ }, index) => [organ, ["organisers", index, "organ"]] as const),
  ...meeting.delegations.flatMap(({ from = [] }, item) =>
    from.map((organ, index) => [organ, ["delegations", item, "from", index]] as const),
  ),
  ...meeting.proposals.flatMap(({ to }, index) =>
    to === undefined ? [] : [[to, ["proposals", index, "to"]] as const],
  ),
  ...meeting.directives.flatMap(({ addressees }, item) =>
    addressees.map((organ, index) => [organ, ["directives", item, "addressees", index]] as const),
  ),
  ...meeting.awards.map(({ issuer }, index) => [issuer, ["awards", index, "issuer"]] as const),
  ...speakersOf(meeting).flatMap(([speaker, path]) =>
    "organ" in speaker ? [[speaker.organ, [...path, "organ"]] as const] : [],
  ),
]

/** Every citation of a meeting and where it stands. */
const citationsOf = (meeting: Meeting): ReadonlyArray<Placed<Citation>> =>
  (["agenda", "results", "directives"] as const).flatMap((list) =>
    meeting[list].flatMap(({ cites = [] }, item) =>
      cites.map((citation, index) => [citation, [list, item, "cites", index, "document"]] as const),
    ),
  )

/** Kinds, speakers, documents and units that nothing in the meeting, or around it, knows. */
export const checkReferences = (
  meeting: Meeting,
  kinds: Iterable<string>,
  hasUnit: ((unit: string, date: PlainDate) => boolean) | undefined,
): ReadonlyArray<Issue> => {
  const [known, people] = [new Set(kinds), new Set(meeting.participants.map(({ official }) => official))]
  const { first } = daysOf(meeting.date)
  const documents = Object.keys(meeting.documents)
  return [
    ...meeting.kinds.flatMap((kind, index) =>
      known.has(kind)
        ? []
        : [makeIssue("meeting.kind-unknown", ["kinds", index], { kind, suggestion: closest(kind, known) })],
    ),
    ...speakersOf(meeting).flatMap(([speaker, path]) =>
      "official" in speaker && !people.has(speaker.official)
        ? [
            makeIssue("meeting.speaker-unknown", path, {
              id: speaker.official,
              suggestion: closest(speaker.official, people),
            }),
          ]
        : [],
    ),
    ...citationsOf(meeting).flatMap(([{ document }, path]) =>
      documents.includes(document)
        ? []
        : [
            makeIssue("meeting.document-unknown", path, {
              document,
              suggestion: closest(document, documents),
            }),
          ],
    ),
    ...organsOf(meeting).flatMap(([{ unit, name }, path]) =>
      unit === undefined || hasUnit === undefined || hasUnit(unit, first)
        ? []
        : [makeIssue("meeting.unit-unknown", [...path, "unit"], { unit, name })],
    ),
  ]
}
