import { type Issue, makeIssue } from "../issue/issue.ts"
import { chairIds, type Meeting } from "./meeting.ts"
import { daysOf } from "./meeting-date.ts"
import { comparePosts, type PostsRegister } from "./posts-on-date.ts"

/** Everything an id is given to may have it once. */
export const checkTwice = (
  ids: ReadonlyArray<string>,
  places: (index: number) => Issue["path"],
): ReadonlyArray<Issue> =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [makeIssue("meeting.named-twice", places(index), { id })] : [],
  )

const checkPosts = (meeting: Meeting, register: PostsRegister): ReadonlyArray<Issue> =>
  meeting.participants.flatMap((participant, index) => {
    const { official, name } = participant
    if (register.postsOn(official, daysOf(meeting.date).first) === undefined) {
      const place = ["participants", index, "official"]
      return [
        makeIssue("participant.not-in-register", place, { id: official, name }, { severity: "warning" }),
      ]
    }
    const path = ["participants", index, "posts"]
    const found = comparePosts(participant, meeting.date, register)
    if (found === undefined) return []
    const facts = { name, date: found.date }
    return [
      ...found.notHeld.map((post) => makeIssue("participant.post-not-held", path, { ...facts, post })),
      ...found.otherCapacity.map(({ stated, held }) =>
        makeIssue(
          "participant.capacity-differs",
          path,
          { ...facts, post: stated, held },
          { severity: "warning" },
        ),
      ),
      ...found.stillHeld.map((post) => makeIssue("participant.post-still-held", path, { ...facts, post })),
      ...found.formerUnknown.map((post) =>
        makeIssue("participant.former-post-unknown", path, { ...facts, post }, { severity: "warning" }),
      ),
      ...found.notStated.map((post) =>
        makeIssue("participant.post-not-stated", path, { ...facts, post }, { severity: "info" }),
      ),
    ]
  })

/** People named twice, chairs who are not there, posts that a register does not confirm. */
export const checkPeople = (meeting: Meeting, register: PostsRegister | undefined): ReadonlyArray<Issue> => {
  const { participants, chairs } = meeting
  const known = new Set(participants.map(({ official }) => official))
  const names = participants.map(({ name }) => name)
  return [
    ...participants.flatMap(({ official, name }, index) => {
      const before = participants.slice(0, index)
      const path = ["participants", index]
      if (before.some((other) => other.official === official)) {
        return [makeIssue("participant.twice", [...path, "official"], { id: official, name })]
      }
      // Two people may share a name; more often one was entered under two ids.
      return names.indexOf(name) < index
        ? [makeIssue("participant.same-name", [...path, "name"], { name }, { severity: "warning" })]
        : []
    }),
    ...checkTwice(chairs, (index) => ["chairs", index]),
    ...chairIds(meeting)
      .filter((id) => !known.has(id))
      .map((id) =>
        makeIssue(
          "meeting.chair-not-listed",
          ["chairs", chairs.indexOf(id)],
          { id },
          { severity: "warning" },
        ),
      ),
    ...(register === undefined ? [] : checkPosts(meeting, register)),
  ]
}
