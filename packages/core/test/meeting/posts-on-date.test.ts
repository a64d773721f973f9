import { describe, expect, it } from "vitest"
import { checkMeeting } from "../../src/meeting/check-meeting.ts"
import { parseMeetingOrThrow } from "../../src/meeting/parse-meeting.ts"
import { participantSchema } from "../../src/meeting/participant.ts"
import { comparePosts, type PostsRegister, postsOf } from "../../src/meeting/posts-on-date.ts"
import { registerPosts } from "../../src/meeting/register-posts.ts"
import { isStatedPost } from "../../src/meeting/same-post.ts"
import { makeRegisterOrThrow } from "../../src/official/office-register.ts"
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

/** The same life in an office register of danvan's own. */
const offices = makeRegisterOrThrow({
  officials: [{ id: "nguyen-van-a", name: "Nguyễn Văn A" }],
  appointments: [
    ["bn-1", "ban-dan-van", "truong-ban", { from: "2020-09-01", to: "2025-07-01" }],
    ["bn-2", "huyen-uy", "uy-vien-ban-thuong-vu", { from: "2020-09-01", to: "2025-07-01" }],
    ["bn-3", "dang-uy", "bi-thu", { from: "2025-07-01" }],
  ].map(([id, unit, title, validity]) => ({ id, official: "nguyen-van-a", unit, title, validity })) as never,
})

const names: Readonly<Record<string, string>> = {
  "ban-dan-van": "Ban Dân vận Huyện ủy Mẫu",
  "huyen-uy": "Huyện ủy Mẫu",
  "dang-uy": "Đảng ủy xã Mẫu Một",
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
      otherCapacity: [],
      stillHeld: [],
      formerUnknown: [],
    })
  })

  it("are compared as the register knows best", () => {
    const samePost = (stated: string, held: string) => stated === "TB DV" && held === before
    const found = comparePosts(person(["TB DV"]), { on: "2024-01-10" }, { ...register, samePost })
    expect(found?.notHeld).toEqual([])
  })
})

describe("an office register", () => {
  const posts = registerPosts(offices, (unit) => names[unit])

  it("gives the posts of the day in full, under the names units had", () => {
    expect(postsOf(person([]), { on: "2025-06-30" }, posts).posts).toEqual([
      "Trưởng Ban Dân vận Huyện ủy Mẫu",
      "Ủy viên Ban Thường vụ Huyện ủy Mẫu",
    ])
    expect(postsOf(person([]), { on: "2025-07-01" }, posts).posts).toEqual(["Bí thư Đảng ủy xã Mẫu Một"])
  })

  it("takes those names from its own units, when it has them", () => {
    const named = makeRegisterOrThrow(
      {
        officials: [{ id: "nguyen-van-a", name: "Nguyễn Văn A" }],
        appointments: [
          {
            id: "bn-1",
            official: "nguyen-van-a",
            unit: "dang-uy",
            title: "bi-thu",
            validity: { from: "2025-07-01" },
          },
        ],
      },
      { units: { existsOn: () => true, nameOn: (unit) => names[unit] } },
    )
    const { posts: held } = postsOf(person([]), { on: "2025-07-01" }, registerPosts(named))
    expect(held).toEqual(["Bí thư Đảng ủy xã Mẫu Một"])
  })

  it("tells somebody without a post from somebody it does not know", () => {
    expect(postsOf(person([]), { on: "2019-01-01" }, posts)).toEqual({ posts: [], basis: "register" })
    expect(postsOf(person([], "le-van-c"), { on: "2024-01-10" }, posts).basis).toBe("unknown")
  })

  it("confirms posts as pages abbreviate them, without the name of the place", () => {
    const stated = person(["UVBTV", "Trưởng BDV Huyện ủy"])
    expect(comparePosts(stated, { on: "2024-01-10" }, posts)).toMatchObject({ notHeld: [], notStated: [] })
    expect(comparePosts(stated, { on: "2025-07-01" }, posts)).toMatchObject({
      notHeld: ["UVBTV", "Trưởng BDV Huyện ủy"],
      notStated: ["Bí thư Đảng ủy xã Mẫu Một"],
    })
  })
})

describe("an acting or former post", () => {
  const appointments = [
    ["bn-1", "ubnd", "chu-tich", "acting", { from: "2024-01-01", to: "2025-07-01" }],
    ["bn-2", "ban-dan-van", "pho-truong-ban", "in-charge", { from: "2024-01-01", to: "2025-07-01" }],
    ["bn-3", "huyen-uy", "bi-thu", "substantive", { from: "2020-01-01", to: "2024-01-01" }],
  ].map(([id, unit, title, capacity, validity]) => ({
    id,
    official: "nguyen-van-a",
    unit,
    title,
    capacity,
    validity,
  }))
  const acting = registerPosts(
    makeRegisterOrThrow({
      officials: [{ id: "nguyen-van-a", name: "Nguyễn Văn A" }],
      appointments: appointments as never,
    }),
    (unit) => ({ ...names, ubnd: "UBND huyện Mẫu" })[unit],
  )
  const told = (posts: ReadonlyArray<string>, on = "2024-06-10") => {
    const participants = [{ official: "nguyen-van-a", name: "Nguyễn Văn A", posts }]
    return checkMeeting(parseMeetingOrThrow(withFields({ date: { on }, participants })), { register: acting })
      .filter(({ severity }) => severity !== "info")
      .map(({ code, severity }) => [code, severity])
  }

  it.each([
    [["Quyền Chủ tịch UBND huyện"]],
    [["Q. CT UBND huyện Mẫu", "Phó Trưởng ban phụ trách Ban Dân vận Huyện ủy"]],
    [["Phụ trách Ban Dân vận Huyện ủy"]],
    [["nguyên Bí thư Huyện ủy", "Q.Chủ tịch UBND huyện"]],
    [["Q. CT UBND huyện, Phó Trưởng ban phụ trách BDV Huyện ủy"]],
  ])("stated as %s matches the register", (posts) => {
    expect(told(posts)).toEqual([])
  })

  it("stated without its capacity is a warning, and one stated as acting that is held in full is, too", () => {
    expect(told(["Chủ tịch UBND huyện"])).toEqual([["participant.capacity-differs", "warning"]])
    expect(told(["Quyền Bí thư Huyện ủy"], "2022-01-01")).toEqual([
      ["participant.capacity-differs", "warning"],
    ])
  })

  it("called former while it is held is an error, and one the register never had a warning", () => {
    expect(told(["nguyên Bí thư Huyện ủy"], "2023-12-31")).toEqual([["participant.post-still-held", "error"]])
    expect(told(["nguyên Bí thư Huyện ủy"], "2024-01-01")).toEqual([])
    expect(told(["nguyên Phó Bí thư Huyện ủy"])).toEqual([["participant.former-post-unknown", "warning"]])
  })

  it("that has ended is an error when it is stated as held", () => {
    expect(told(["Bí thư Huyện ủy"])).toEqual([["participant.post-not-held", "error"]])
  })
})

it.each([
  ["PBT TT Huyện ủy", "Phó Bí thư Thường trực Huyện ủy Mẫu", true],
  ["Phó Trưởng Ban Thường trực, Ban Dân vận Tỉnh ủy", "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy", true],
  ["Phó Bí thư Tỉnh ủy", "Phó Bí thư Thường trực Tỉnh ủy", false],
  ["Trưởng Ban Dân vận Huyện ủy", "Phó Trưởng Ban Dân vận Huyện ủy", false],
  ["Bí thư Huyện ủy Mẫu", "Bí thư Huyện ủy Khác", false],
  ["Chủ tịch UBND xã Mẫu", "Chủ tịch UBND xã Mẫu Một", false],
  ["Chủ tịch UBND xã", "Chủ tịch UBND xã Mẫu Một", true],
  ["Chuyên viên – Phòng Nội vụ", "chuyên viên phòng nội vụ", true],
  ["", "Bí thư Huyện ủy", false],
  ["Quyền Chủ tịch UBND huyện", "Chủ tịch UBND huyện", false],
  ["Nguyên Bí thư Huyện ủy", "Bí thư Huyện ủy", false],
  [null as never, "Bí thư Huyện ủy", false],
])("“%s” is taken for “%s”: %s", (stated, held, same) => {
  expect(isStatedPost(stated, held)).toBe(same)
})

it("somebody the register does not know is a warning, whatever posts are stated", () => {
  const participants = [{ official: "le-van-c", name: "Lê Văn C", posts: [before] }]
  const issues = checkMeeting(parseMeetingOrThrow(withFields({ participants })), { register })
  expect(issues.map((one) => [one.code, one.severity])).toEqual([["participant.not-in-register", "warning"]])
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
