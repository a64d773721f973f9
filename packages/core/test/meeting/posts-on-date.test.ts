import { describe, expect, it } from "vitest"
import { checkMeeting } from "../../src/meeting/check-meeting.ts"
import { parseMeetingOrThrow } from "../../src/meeting/parse-meeting.ts"
import { participantSchema } from "../../src/meeting/participant.ts"
import { comparePosts, type PostsRegister, postsOf } from "../../src/meeting/posts-on-date.ts"
import { withFields } from "./samples.ts"

const before = "Trưởng Ban Dân vận Huyện ủy"
const after = "Bí thư Đảng ủy xã"

/** A sample register: one invented person who changes posts on 1 July 2025. */
const register: PostsRegister = {
  postsOn: (official, date) => {
    if (official !== "nguyen-van-a") return undefined
    return date < "2025-07-01" ? [before, "Ủy viên Ban Thường vụ Huyện ủy"] : [after]
  },
}

const person = (posts: ReadonlyArray<string>, official = "nguyen-van-a") =>
  participantSchema.parse({ official, name: "Nguyễn Văn A", posts })

describe("the posts of a participant", () => {
  it("are those the page states, whatever a register says", () => {
    expect(postsOf(person(["Phó Bí thư Huyện ủy"]), { on: "2024-01-10" }, register)).toEqual({
      posts: ["Phó Bí thư Huyện ủy"],
      basis: "stated",
    })
  })

  it("are otherwise those held on the day of the meeting", () => {
    expect(postsOf(person([]), { on: "2025-06-30" }, register).posts).toContain(before)
    expect(postsOf(person([]), { on: "2025-07-01" }, register).posts).toEqual([after])
  })

  it("are unknown without a register, to a register that does not know the person, or without a day", () => {
    const unknown = { posts: [], basis: "unknown" }
    expect(postsOf(person([]), { on: "2024-01-10" })).toEqual(unknown)
    expect(postsOf(person([], "le-van-c"), { on: "2024-01-10" }, register)).toEqual(unknown)
    expect(postsOf(person([]), { on: "2024" }, register)).toEqual(unknown)
  })

  it("are compared with the register whatever their capitals, dashes and commas", () => {
    expect(comparePosts(person(["Trưởng ban, Dân vận – huyện ủy"]), { on: "2024-01-10" }, register)).toEqual({
      date: "2024-01-10",
      notHeld: [],
      notStated: ["Ủy viên Ban Thường vụ Huyện ủy"],
    })
  })

  it("are compared as the register knows best", () => {
    const samePost = (stated: string, held: string) => stated === "TB DV" && held === before
    const found = comparePosts(person(["TB DV"]), { on: "2024-01-10" }, { ...register, samePost })
    expect(found?.notHeld).toEqual([])
  })
})

it("a post that is not held on the day is an error, one left out only information", () => {
  const participants = [{ official: "nguyen-van-a", name: "Nguyễn Văn A", posts: [before] }]
  const held = parseMeetingOrThrow(withFields({ date: { on: "2024-01-10" }, participants }))
  const gone = parseMeetingOrThrow(withFields({ date: { on: "2026-01-10" }, participants }))
  const told = (meeting: typeof held) =>
    checkMeeting(meeting, { register }).map((one) => [one.code, one.severity])
  expect(told(held)).toEqual([["participant.post-not-stated", "info"]])
  expect(told(gone)).toEqual([
    ["participant.post-not-held", "error"],
    ["participant.post-not-stated", "info"],
  ])
})
