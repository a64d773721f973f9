import { Meetings } from "@danvan/core"

const countWords = { attended: "có mặt", represented: "đại diện cho", units: "đơn vị" } as const

const person = (participant: Meetings.Participant, meeting: Meetings.Meeting): string => {
  const { posts } = Meetings.postsOf(participant, meeting.date)
  return `${participant.name}: ${posts.join("; ")}`
}

/** The counts stated, then the names of those that are not: a count left open is never printed as 0. */
const counts = (delegation: Meetings.Delegation): string => {
  const all = Object.entries(countWords) as ReadonlyArray<[keyof typeof countWords, string]>
  const stated = all.filter(([count]) => delegation[count] !== undefined)
  const open = all.filter(([count]) => delegation[count] === undefined).map(([, words]) => words)
  return [
    ...stated.map(([count, words]) => `${words}: ${delegation[count]}`),
    ...(open.length === 0 ? [] : [`${Meetings.describeCount(undefined).vi}: ${open.join(", ")}`]),
  ].join(" · ")
}

const list = (heading: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => [
  `  ${heading}:${lines.length === 0 ? " không nêu · not stated" : ""}`,
  ...lines.map((line) => `    - ${line}`),
]

/** What an article says of when, who and how many, and what it leaves open, line by line. */
export const describeArticle = (meeting: Meetings.Meeting): ReadonlyArray<string> => [
  meeting.title.vi,
  `  Khi nào · When: ${Meetings.describeMeetingDate(meeting.date, "vi")}`,
  `  Ở đâu · Where: ${meeting.place?.name ?? "không nêu · not stated"}`,
  ...list(
    "Tổ chức · Organisers",
    meeting.organisers.map(({ organ, role }) => `${organ.name} (${Meetings.organiserRoles[role].vi})`),
  ),
  ...list(
    "Chủ trì · Chairs",
    Meetings.chairsOf(meeting).map((chair) => person(chair, meeting)),
  ),
  ...list(
    "Đại biểu · Delegations",
    meeting.delegations.map((delegation) => `${delegation.name.vi} (${counts(delegation)})`),
  ),
  ...list(
    "Khen thưởng · Awards",
    meeting.awards.map(({ form, theme, target, count }) => {
      const who = target === undefined ? "" : Meetings.awardTargets[target].vi
      return `${form.vi}: ${Meetings.describeCount(count).vi} ${who} – ${theme?.vi ?? "không nêu"}`
    }),
  ),
]
