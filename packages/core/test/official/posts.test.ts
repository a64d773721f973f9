import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { rankOf, standardVocabulary, titleOf } from "../../src/official/office-vocabulary.ts"
import { parsePosts, parsePostsOrThrow } from "../../src/official/parse-posts.ts"
import { type OrganPart, type Post, postSchema } from "../../src/official/post.ts"
import { type PostForm, printOrgan as printWith } from "../../src/official/print-organ.ts"
import { printPost, printPosts } from "../../src/official/print-post.ts"
import type { TitleEntry } from "../../src/official/titles.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { goldenPosts } from "./golden-posts.ts"

const organTerms = Object.fromEntries(standardVocabulary.organs)
const organTermIds = [...standardVocabulary.organs.keys()]
const titleIds = [...standardVocabulary.titles.keys()]
const titleEntry = (id: string) => titleOf(id) as TitleEntry
const printOrgan = (parts: ReadonlyArray<OrganPart>, form: PostForm) =>
  printWith(standardVocabulary, parts, form)
const notesOf = (text: string) => parsePostsOrThrow(text).notes.map(({ code, facts }) => ({ code, ...facts }))
const parts = (...ids: ReadonlyArray<string>): { readonly parts: ReadonlyArray<OrganPart> } => ({
  parts: ids.map((id) => (Object.hasOwn(organTerms, id) ? { term: id } : { name: id }) as OrganPart),
})

describe("posts as articles write them", () => {
  it.each(goldenPosts)(
    "“$written” is read, and printed in three forms",
    ({ written, vi, abbreviation, en }) => {
      const { posts } = parsePostsOrThrow(written)
      expect(printPosts(posts)).toBe(vi)
      expect(printPosts(posts, "abbreviation")).toBe(abbreviation)
      expect(printPosts(posts, "en")).toBe(en)
    },
  )

  it.each(goldenPosts)("“$written” reads the same decomposed, and from its printed forms", (golden) => {
    const { posts } = parsePostsOrThrow(golden.written)
    for (const text of [golden.written.normalize("NFD"), golden.vi, golden.abbreviation]) {
      expect(parsePostsOrThrow(text).posts).toEqual(posts)
    }
  })

  it("are a title, a standing flag and an organ in pieces", () => {
    expect(parsePostsOrThrow("UVBTV, PBT TT Huyện ủy Mẫu, Trưởng BDV HU").posts).toEqual([
      { title: "uy-vien-ban-thuong-vu", standing: false, organ: null },
      { title: "pho-bi-thu", standing: true, organ: parts("huyen-uy", "Mẫu") },
      { title: "truong-ban", standing: false, organ: parts("ban-dan-van", "huyen-uy") },
    ])
  })

  it("never borrow an organ that is not stated from a neighbour", () => {
    const [first, second] = parsePostsOrThrow("Chủ tịch, Phó Bí thư Huyện ủy").posts
    expect(first?.organ).toBeNull()
    expect(second?.organ).toEqual(parts("huyen-uy"))
  })

  it("know the organ that the title itself names", () => {
    expect(parsePostsOrThrow("TUV").posts[0]?.organ).toEqual(parts("tinh-uy"))
    expect(printPost({ title: "tinh-uy-vien", standing: false, organ: null })).toBe("Tỉnh ủy viên")
  })

  it.each([",", ";", " - ", " – ", "—", " kiêm ", ", kiêm ", " và ", "\n", " ; ; "])(
    "are separated by “%s”",
    (separator) => {
      const { posts } = parsePostsOrThrow(`Bí thư Huyện ủy${separator}Chủ tịch HĐND huyện.`)
      expect(printPosts(posts, "abbreviation")).toBe("BT HU, CT HĐND huyện")
    },
  )

  it("do not come apart at “và” inside an organ, nor at a hyphen inside a word", () => {
    expect(parsePostsOrThrow("Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy").posts).toHaveLength(1)
    expect(parsePostsOrThrow("Trưởng BCĐ công tác dân tộc-tôn giáo").posts).toHaveLength(1)
  })

  it("take ordinary words for words: “xã hội” is no commune, “phòng chống” no division, “Tu” no Tỉnh ủy", () => {
    expect(parsePostsOrThrow("Trưởng Ban Văn hóa xã hội huyện").posts[0]?.organ).toEqual(
      parts("ban", "Văn hóa xã hội", "huyen"),
    )
    expect(parsePostsOrThrow("Trưởng BCĐ phòng chống tham nhũng huyện").posts[0]?.organ).toEqual(
      parts("ban-chi-dao", "phong-chong-tham-nhung", "huyen"),
    )
    expect(parsePostsOrThrow("Bí thư Huyện ủy Tu Mẫu").posts[0]?.organ).toEqual(parts("huyen-uy", "Tu Mẫu"))
  })

  it("are read whatever the capitals, and with the tone mark on either vowel", () => {
    const { posts } = parsePostsOrThrow("PHÓ BÍ THƯ THƯỜNG TRỰC HUYỆN UỶ")
    expect(printPosts(posts)).toBe("Phó Bí thư Thường trực Huyện ủy")
  })

  it("have the rank of their title", () => {
    const ranks = parsePostsOrThrow("BT Huyện ủy, PCT UBND huyện, UV").posts.map((post) => rankOf(post))
    expect(ranks).toEqual(["head", "deputy", "member"])
  })

  it("of a unit are printed with the name it has", () => {
    const post: Post = { title: "truong-ban", standing: false, organ: { unit: "bdv-mau" } }
    expect(printPost(post)).toBe("Trưởng ban bdv-mau")
    expect(printPost(post, "vi", { nameOf: () => "Ban Dân vận Huyện ủy Mẫu" })).toBe(
      "Trưởng Ban Dân vận Huyện ủy Mẫu",
    )
  })
})

describe("slips in post strings", () => {
  it("are read where they are plain, with a note", () => {
    expect(notesOf("UVBTV, PhóTrưởng Ban Dân vận Tỉnh ủy")).toEqual([
      { code: "post.words-glued", value: "PhóTrưởng", apart: "Phó Trưởng" },
    ])
    expect(notesOf("Phó Trưởng Ban Thường trực, Ban Dân vận Tỉnh ủy")).toEqual([
      { code: "post.organ-separated", value: "Ban Dân vận Tỉnh ủy" },
    ])
  })

  it("in an organ stay as written, with a warning that says what was meant", () => {
    const { posts, notes } = parsePostsOrThrow("Bí thư Huyện ủy, Trưởng Khối Dân vân xã")
    expect(printPosts(posts)).toBe("Bí thư Huyện ủy, Trưởng Khối Dân vân xã")
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatchObject({
      code: "post.word-unclear",
      severity: "warning",
      path: [1],
      facts: { value: "Khối Dân vân", suggestion: "Khối dân vận" },
    })
    expect(notesOf("CT UBMTQVN huyện")).toEqual([
      { code: "post.word-unclear", value: "UBMTQVN", suggestion: "UBMTTQVN" },
    ])
  })

  it.each([
    ["Phó Bí thu Huyện ủy", "Phó Bí thư"],
    ["Chủ tich UBND huyện", "Chủ tịch"],
    ["Trưởng bn Dân vận", "Trưởng ban"],
    ["UVBTVV", "UVBTV"],
    ["uvbtv", "UVBTV"],
  ])("in the title of “%s” are refused, with “%s” as what was meant", (text, meant) => {
    const read = parsePosts(`Ủy viên, ${text}`)
    expect(codesOf(read)).toEqual(["post.title-unknown"])
    expect(pathsOf(read)).toEqual([[1]])
    expect(Result.isFailure(read) && read.failure.issues[0]?.facts.suggestion).toBe(meant)
  })

  it("are all reported at once", () => {
    expect(codesOf(parsePosts("Chủ tich UBND, nguyên Bí thu Huyện ủy; Nguyễn Văn A"))).toEqual([
      "post.title-unknown",
      "post.title-unknown",
      "post.title-unknown",
    ])
  })

  it("a former post is not taken for one that is held", () => {
    const { posts } = parsePostsOrThrow("Trưởng BCĐ công tác dân vận – nguyên Bí thư Huyện ủy")
    expect(posts.map(({ former }) => former === true)).toEqual([false, true])
  })

  it("an abbreviation with two readings is kept as written, unless the caller knows", () => {
    const warned = parsePostsOrThrow("PBT TT ThU")
    expect(warned.posts[0]?.organ).toEqual(parts("ThU"))
    expect(warned.notes.map((note) => note.code)).toEqual(["post.abbreviation-ambiguous"])
    const known = parsePostsOrThrow("PBT TT ThU", { readings: { ThU: "Thị ủy" } })
    expect(known.posts[0]?.organ).toEqual(parts("thi-uy"))
    expect(known.notes).toEqual([])
  })
})

describe("the tables of titles and organs", () => {
  it("write nothing in two ways that mean different things", () => {
    const titlesWritten = titleIds.flatMap((id) => {
      const { vi, abbreviation, aliases = [] } = titleEntry(id)
      return [vi, abbreviation ?? vi, ...aliases].map((text) => [text, id] as const)
    })
    for (const [text, id] of titlesWritten) expect(parsePostsOrThrow(text).posts[0]?.title).toBe(id)
    const organsWritten = organTermIds.flatMap((id) => {
      const { vi, abbreviation, aliases = [] } = organTerms[id] as NonNullable<(typeof organTerms)[string]>
      return [vi, abbreviation ?? vi, ...aliases].map((text) => [text, id] as const)
    })
    for (const [text, id] of organsWritten) {
      expect(parsePostsOrThrow(`Chủ tịch ${text} Mẫu`).posts[0]?.organ).toEqual(parts(id, "Mẫu"))
      expect(standardVocabulary.ambiguous.has(text)).toBe(false)
    }
  })

  it("are in composed Vietnamese", () => {
    for (const { vi, en } of [...standardVocabulary.titles.values(), ...standardVocabulary.organs.values()]) {
      expect(vi).toBe(vi.normalize("NFC"))
      expect(en).toMatch(/^[A-Z][A-Za-z ',-]+$/)
    }
  })
})

/** Posts in canonical form: the organ of a title that shares its last word begins with that word. */
const committees = ["tinh-uy", "thanh-uy", "huyen-uy", "quan-uy", "thi-uy", "dang-uy"] as const
const territories = ["tinh", "huyen", "xa", "phuong", "dac-khu", "thon", "khu-pho"] as const
const organs: Readonly<Record<string, ReadonlyArray<string>>> = {
  ban: ["ban-dan-van", "ban-tuyen-giao-va-dan-van", "ban-to-chuc", "ban-chi-dao", "ban-cong-tac-mat-tran"],
  khối: ["khoi-dan-van", "khoi"],
  phòng: ["phong"],
  đoàn: ["doan-dai-bieu-quoc-hoi", "doan"],
  "văn phòng": ["van-phong"],
}
const anyOrgan = ["ubnd", "hdnd", "ubmttqvn", "mttq", "hoi-lhpn", "hoi-nong-dan", "chi-bo", "to-dan-van"]
const optional = <A>(values: fc.Arbitrary<A>): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.option(values).map((value) => (value === null ? [] : [value]))
const place = fc.constantFrom("Mẫu", "Mẫu Một", "Đông Mẫu", "Tu Mẫu").map((name): OrganPart => ({ name }))
const term = (...ids: ReadonlyArray<string>): fc.Arbitrary<OrganPart> =>
  fc.constantFrom(...ids).map((id) => ({ term: id }) as OrganPart)

const organFor = (title: Post["title"]): fc.Arbitrary<Post["organ"]> => {
  const { shares, names } = titleEntry(title)
  const tail = fc
    .tuple(optional(term(...committees)), optional(term(...territories)), optional(place))
    .map((all) => all.flat())
  if (names !== undefined) return tail.map((rest) => ({ parts: [{ term: names } as OrganPart, ...rest] }))
  const fronts = shares === undefined ? anyOrgan : organs[shares.vi]
  const front =
    fronts === undefined
      ? term(organTermIds.find((id) => organTerms[id]?.vi === shares?.vi) as string)
      : term(...fronts)
  // Nobody heads a thôn of a thôn; and “Trưởng phòng”, of a “Phòng” without a name, says no more than “Trưởng phòng”.
  const named = fc
    .tuple(front, tail)
    .filter(([first, rest]) => printOrgan([first], "vi") !== printOrgan(rest.slice(0, 1), "vi"))
    .filter(([first, rest]) => rest.length > 0 || printOrgan([first], "vi").toLowerCase() !== shares?.vi)
  return fc.option(named.map(([first, rest]) => ({ parts: [first, ...rest] })))
}

const said = fc.constantFrom<Partial<Post>[]>(
  {},
  { capacity: "acting" },
  { capacity: "in-charge" },
  { capacity: "interim" },
  { former: true },
  { former: true, capacity: "acting" },
)
const posts: fc.Arbitrary<Post> = fc
  .tuple(fc.constantFrom(...titleIds), fc.boolean(), said)
  // “Phụ trách” is a capacity already.
  .map(([title, standing, more]) => [title, standing, title === "phu-trach" ? {} : more] as const)
  .chain(([title, standing, more]) => organFor(title).map((organ) => ({ title, standing, ...more, organ })))

describe("canonical posts", () => {
  it("read back from what is printed, in full and abbreviated, without a note", () => {
    fc.assert(
      fc.property(fc.array(posts, { minLength: 1, maxLength: 5 }), (several) => {
        for (const form of ["vi", "abbreviation"] as const) {
          const { posts: read, notes } = parsePostsOrThrow(printPosts(several, form))
          expect(read).toEqual(several)
          expect(notes.filter(({ code }) => code !== "post.former-unclear")).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  it("pass through their schema unchanged", () => {
    fc.assert(
      fc.property(posts, (post) => {
        expect(postSchema.parse(post)).toEqual(post)
      }),
    )
  })
})

describe("hostile post strings", () => {
  it.each([
    ["nothing", "", "post.empty"],
    ["separators alone", " ,;–— \n", "post.empty"],
    ["a megabyte", "Chủ tịch ".repeat(120_000), "post.too-long"],
    ["10,000 separators", ",".repeat(10_000), "post.too-long"],
    ["2,000 separators", ",".repeat(2_000), "post.empty"],
    ["2,000 spaces", " ".repeat(2_000), "post.empty"],
    ["600 posts", "UV,".repeat(600), "post.too-many"],
    ["__proto__", "__proto__", "post.title-unknown"],
    ["names of an object's own methods", "constructor, toString", "post.title-unknown"],
  ])("%s: refused", (_what, text, code) => {
    expect(codesOf(parsePosts(text))[0]).toBe(code)
  })

  it("are kept as words where they stand in an organ", () => {
    expect(parsePostsOrThrow("Chủ tịch __proto__").posts[0]?.organ).toEqual(parts("__proto__"))
    expect(
      parsePostsOrThrow("UV __proto__", { readings: JSON.parse('{"__proto__":"x"}') }).posts,
    ).toHaveLength(1)
  })

  it("end in posts or issues, never in a crash", () => {
    const words = fc.constantFrom(
      "Trưởng",
      "Phó",
      "ban",
      "TT",
      "–",
      ",",
      "kiêm",
      "và",
      "xã",
      "Mẫu",
      "TU",
      "𝒳",
      "BCĐ",
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 30 }), (all) => {
        const read = parsePosts(all.join(" "))
        if (Result.isSuccess(read)) {
          for (const post of read.success.posts) expect(postSchema.safeParse(post).success).toBe(true)
          expect(printPosts(read.success.posts, "en")).not.toBe("")
        } else expect(read.failure.issues.length).toBeGreaterThan(0)
      }),
    )
  })
})
