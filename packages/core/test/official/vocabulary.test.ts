import { describe, expect, it } from "vitest"
import { registerPosts } from "../../src/meeting/register-posts.ts"
import {
  extendOfficeVocabulary,
  extendOfficeVocabularyOrThrow,
} from "../../src/official/extend-office-vocabulary.ts"
import { holdersOf } from "../../src/official/holders-of.ts"
import { makeRegister, makeRegisterOrThrow } from "../../src/official/office-register.ts"
import { rankOf, standardVocabulary, titleOf } from "../../src/official/office-vocabulary.ts"
import { parsePosts, parsePostsOrThrow } from "../../src/official/parse-posts.ts"
import { printPosts } from "../../src/official/print-post.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const extend = (extension: unknown) => extendOfficeVocabulary(standardVocabulary, extension as never)

const vocabulary = extendOfficeVocabularyOrThrow(standardVocabulary, {
  titles: {
    "truong-phum": {
      rank: "head",
      vi: "Trưởng phum",
      en: "Head",
      shares: { vi: "phum", en: "village" },
    },
    "bi-thu-danh-du": { rank: "member", vi: "Ủy viên danh dự", abbreviation: "UVDD", en: "Honorary Member" },
  },
  organs: {
    "hoi-khuyen-hoc": { vi: "Hội Khuyến học", abbreviation: "HKH", en: "Study Promotion Association" },
  },
})

describe("a vocabulary of posts", () => {
  it("can be extended with titles and organs, read and printed like the others", () => {
    const { posts, notes } = parsePostsOrThrow("Q. Trưởng phum Mẫu, UVDD HKH huyện", { vocabulary })
    expect(notes).toEqual([])
    expect(printPosts(posts, "vi", { vocabulary })).toBe(
      "Quyền Trưởng phum Mẫu, Ủy viên danh dự Hội Khuyến học huyện",
    )
    expect(printPosts(posts, "abbreviation", { vocabulary })).toBe("Q. Trưởng phum Mẫu, UVDD HKH huyện")
    expect(printPosts(posts, "en", { vocabulary })).toContain("of the District Study Promotion Association")
    expect(posts.map((post) => rankOf(post, { vocabulary }))).toEqual(["head", "member"])
  })

  it("leaves the standard one as it was", () => {
    expect(codesOf(parsePosts("Trưởng phum Mẫu"))).toEqual(["post.title-unknown"])
    expect(titleOf("truong-phum" as string)).toBeUndefined()
    expect(titleOf("bi-thu").vi).toBe("Bí thư")
  })

  it("goes with a register, whose titles have to be in it", () => {
    const input = {
      officials: [{ id: "a", name: "Nguyễn Văn A" }],
      appointments: [
        { id: "x", official: "a", unit: "phum", title: "truong-phum", validity: { from: "2020-01-01" } },
      ],
    }
    const refused = makeRegister(input)
    expect(codesOf(refused)).toEqual(["appointment.title-unknown"])
    expect(pathsOf(refused)).toEqual([["appointments", 0, "title"]])
    const register = makeRegisterOrThrow(input, { vocabulary })
    const day = parseDateOrThrow("2024-01-01")
    expect(holdersOf(register, { rank: "head" }, day)).toHaveLength(1)
    expect(registerPosts(register, () => "phum Mẫu").postsOn("a", day)).toEqual(["Trưởng phum Mẫu"])
  })

  it.each([
    [
      { titles: { "bi-thu": { rank: "head", vi: "Bí thư thứ nhất", en: "First Secretary" } } },
      ["vocabulary.word-twice"],
    ],
    [
      { titles: { ctv: { rank: "member", vi: "Cộng tác viên", abbreviation: "CT", en: "Helper" } } },
      ["vocabulary.writing-taken"],
    ],
    [{ organs: { hoi: { vi: "hội nông dân", en: "X" } } }, ["vocabulary.writing-taken"]],
    [
      {
        titles: {
          a: { rank: "member", vi: "Tuyên truyền viên", abbreviation: "TTV", en: "A" },
          b: { rank: "member", vi: "Thông tin viên", abbreviation: "TTV", en: "B" },
        },
      },
      ["vocabulary.writing-taken"],
    ],
    [{ organs: { thu: { vi: "Thủ phủ", abbreviation: "ThU", en: "X" } } }, ["vocabulary.writing-ambiguous"]],
    [{ titles: { a: { rank: "head", vi: "Tổng, Trưởng", en: "A" } } }, ["vocabulary.writing-unreadable"]],
    [{ titles: { a: { rank: "head", vi: "Quyền Chủ tịch", en: "A" } } }, ["vocabulary.writing-unreadable"]],
    [
      { titles: { a: { rank: "head", vi: "Trưởng nhóm", en: "A", shares: { vi: "đội", en: "team" } } } },
      ["vocabulary.shares-misplaced"],
    ],
    [
      { titles: { a: { rank: "member", vi: "Xã ủy viên", en: "A", names: "xa-uy" } } },
      ["vocabulary.organ-unknown"],
    ],
    [{ titels: {} }, ["field.unknown"]],
    [{ titles: { A: {} } }, ["field.bad-name"]],
    [null, ["source.nothing"]],
  ])("refuses %j", (extension, codes) => {
    expect(codesOf(extend(extension))).toEqual(codes)
  })

  it("that is none is refused with an issue, whatever it is handed to", () => {
    for (const junk of [null, 7, [], {}, { titles: {} }]) {
      const options = { vocabulary: junk as never }
      expect(codesOf(parsePosts("Bí thư", options))).toEqual(["vocabulary.not-made"])
      expect(() => titleOf("bi-thu", options)).toThrow("vocabulary.not-made")
      expect(codesOf(makeRegister({ officials: [], appointments: [] }, options))).toEqual([
        "vocabulary.not-made",
      ])
      expect(codesOf(extendOfficeVocabulary(junk as never, {}))).toEqual(["vocabulary.not-made"])
    }
  })
})

describe("a vocabulary of posts that is kept", () => {
  const extension = {
    titles: { "tong-phu-trach": { rank: "member", vi: "Tổng phụ trách", en: "Youth Leader" } },
  }

  it("is made again from its extension saved as JSON; saved itself, it is refused", () => {
    const made = extendOfficeVocabularyOrThrow(standardVocabulary, JSON.parse(JSON.stringify(extension)))
    expect(titleOf("tong-phu-trach", { vocabulary: made })?.vi).toBe("Tổng phụ trách")
    const lost = JSON.parse(JSON.stringify(made))
    expect(codesOf(parsePosts("Trưởng ban", { vocabulary: lost }))).toEqual(["vocabulary.not-made"])
  })
})
