import { describe, expect, it } from "vitest"
import { articles } from "../../../../examples/06-five-articles/articles.ts"
import { describeArticle } from "../../../../examples/06-five-articles/describe-article.ts"
import { topicsTaught } from "../../src/meeting/agenda.ts"
import { attendanceOf } from "../../src/meeting/attendance-of.ts"
import { checkMeeting } from "../../src/meeting/check-meeting.ts"
import { tally } from "../../src/meeting/delegation.ts"
import { chairsOf, meetingSchema } from "../../src/meeting/meeting.ts"
import { isStatedPost } from "../../src/meeting/same-post.ts"
import { parsePostsOrThrow } from "../../src/official/parse-posts.ts"
import { articleFacts } from "./article-facts.ts"

const byId = (id: string) => articles.find((article) => article.id === id)!

/** The value at a dotted path; `undefined` as soon as a step leads nowhere. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (inner, step) => (inner === undefined ? undefined : (inner as Record<string, unknown>)[step]),
      value,
    )

it("every article has its list of facts", () => {
  expect(Object.keys(articleFacts).sort()).toEqual(articles.map(({ id }) => id).sort())
})

it("only remarks about the page itself are held in notes: every other fact has a field of its own", () => {
  const noted = Object.values(articleFacts)
    .flat()
    .filter(([, path]) => path.startsWith("provenance.notes"))
    .map(([words]) => words)
  expect(noted).toEqual(["captions repeat the role", "the province is not named", "how names are separated"])
  expect(articles.flatMap(({ provenance }) => provenance?.notes ?? [])).toHaveLength(noted.length)
})

it("a list of delegations that is left open has no total, whatever it counts", () => {
  const review = byId("tong-ket-2023")
  const delegations = review.delegations.map((delegation) => ({ ...delegation, attended: 10 }))
  expect(attendanceOf({ ...review, delegations })).toMatchObject({ present: undefined, presentAtLeast: 20 })
})

describe.each(articles.map((article) => [article.id, article] as const))("%s", (id, article) => {
  it.each(articleFacts[id]!)("holds: %s (%s)", (_, path, value) => {
    expect(at(article, path)).toEqual(value)
  })

  it("contradicts nothing", () => {
    expect(checkMeeting(article)).toEqual([])
  })

  it("comes back unchanged from JSON", () => {
    expect(meetingSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
  })

  it("keeps what is not stated from turning into 0", () => {
    expect(JSON.stringify([article.delegations, article.awards, article.results])).not.toMatch(/:"?0"?[,}]/)
  })
})

it.each(
  articles.flatMap(({ participants }) =>
    participants.flatMap(({ posts }) => posts.flatMap(({ post, printed }) => [post, printed ?? post])),
  ),
)("the post “%s” is one post, and is read as such", (post) => {
  expect(parsePostsOrThrow(post).posts).toHaveLength(1)
})

it.each(
  articles.flatMap(({ participants }) =>
    participants.flatMap(({ posts }) =>
      posts.flatMap(({ post, printed }) => (printed === undefined ? [] : [[printed, post] as const])),
    ),
  ),
)("“%s” as printed is “%s” in full", (printed, post) => {
  expect(isStatedPost(printed, post)).toBe(true)
})

it("noise is never among the figures of a meeting", () => {
  for (const { provenance, ...meeting } of articles) {
    const told = JSON.stringify(meeting)
    for (const { printed } of provenance?.noise ?? []) expect(told).not.toContain(`"${printed}"`)
  }
})

it("the review of 2023 was held in 2024, by two chairs with two posts each", () => {
  const meeting = byId("tong-ket-2023")
  expect(meeting.date.on.slice(0, 4)).toBe("2024")
  expect(chairsOf(meeting).map(({ posts }) => posts.length)).toEqual([2, 2])
})

it("13 who came for 102 do not make up a total, for other groups are not counted", () => {
  const { delegations } = byId("hon-quan-2022-10-07")
  expect(tally(delegations, "attended")).toEqual({ stated: 18, notStated: [0, 1, 2] })
  expect(tally(delegations, "represented")).toEqual({ stated: 102, notStated: [0, 1, 2, 4] })
})

it("the topics taught at Ngọc Lặc are told apart from the opening", () => {
  expect(topicsTaught(byId("ngoc-lac-2023-08-03").agenda)).toHaveLength(3)
})

it("is printed with when, who chaired with which posts, and the counts stated and not stated", () => {
  const [printed, open] = ["tong-ket-2023", "hon-quan-2022-10-07"].map((id) => describeArticle(byId(id)))
  expect(printed).toContain(
    "  Khi nào · When: sáng ngày 10/01/2024 (năm suy ra từ: tổng kết năm 2023, nhiệm vụ năm 2024)",
  )
  expect(printed).toContain("    - Kim Rương: Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng Ban Dân vận Tỉnh ủy")
  expect(open).toContain("  Chủ trì · Chairs: không nêu · not stated")
  expect(open).toContain("    - Tổ trưởng tổ dân vận ấp (có mặt: 13 · đại diện cho: 102 · không nêu: đơn vị)")
})
