import { describe, expect, it } from "vitest"
import { parsePostsOrThrow } from "../../src/official/parse-posts.ts"
import { printPosts } from "../../src/official/print-post.ts"

describe("the capacity a post is held in", () => {
  it.each([
    [
      "Quyền Chủ tịch UBND huyện Mẫu",
      { title: "chu-tich", capacity: "acting" },
      "Quyền Chủ tịch Ủy ban nhân dân huyện Mẫu",
      "Q. CT UBND huyện Mẫu",
      "Acting Chair of the People's Committee of Mẫu District",
    ],
    [
      "Q.Trưởng BDV Huyện ủy",
      { title: "truong-ban", capacity: "acting" },
      "Quyền Trưởng Ban Dân vận Huyện ủy",
      "Q. Trưởng BDV HU",
      "Acting Head of the Mass Mobilisation Commission of the District Party Committee",
    ],
    [
      "Q. CT HĐND xã",
      { title: "chu-tich", capacity: "acting" },
      "Quyền Chủ tịch Hội đồng nhân dân xã",
      "Q. CT HĐND xã",
      "Acting Chair of the Commune People's Council",
    ],
    [
      "Phụ trách Trưởng Ban Dân vận Tỉnh ủy",
      { title: "truong-ban", capacity: "in-charge" },
      "Phụ trách Trưởng Ban Dân vận Tỉnh ủy",
      "Phụ trách Trưởng BDV TU",
      "Head in charge of the Mass Mobilisation Commission of the Provincial Party Committee",
    ],
    [
      "Phó Trưởng ban phụ trách Ban Dân vận Tỉnh ủy",
      { title: "pho-truong-ban", capacity: "in-charge" },
      "Phó Trưởng ban phụ trách Ban Dân vận Tỉnh ủy",
      "Phó Trưởng ban phụ trách BDV TU",
      "Deputy Head in charge of the Mass Mobilisation Commission of the Provincial Party Committee",
    ],
    [
      "PCT UBND huyện phụ trách",
      { title: "pho-chu-tich", capacity: "in-charge" },
      "Phó Chủ tịch phụ trách Ủy ban nhân dân huyện",
      "PCT phụ trách UBND huyện",
      "Vice Chair in charge of the District People's Committee",
    ],
    [
      "Phụ trách Ban Dân vận Huyện ủy",
      { title: "phu-trach" },
      "Phụ trách Ban Dân vận Huyện ủy",
      "Phụ trách BDV HU",
      "Person in charge of the Mass Mobilisation Commission of the District Party Committee",
    ],
    [
      "Trưởng thôn lâm thời",
      { title: "truong-thon", capacity: "interim" },
      "Trưởng thôn lâm thời",
      "Trưởng thôn lâm thời",
      "Interim Head (village)",
    ],
    [
      "nguyên Quyền Bí thư Huyện ủy",
      { title: "bi-thu", capacity: "acting", former: true },
      "Nguyên Quyền Bí thư Huyện ủy",
      "Nguyên Q. BT HU",
      "Former Acting Secretary of the District Party Committee",
    ],
    [
      "Nguyên là PBT TT Tỉnh ủy",
      { title: "pho-bi-thu", standing: true, former: true },
      "Nguyên Phó Bí thư Thường trực Tỉnh ủy",
      "Nguyên PBT TT TU",
      "Former Standing Deputy Secretary of the Provincial Party Committee",
    ],
    [
      "Ủy viên dự khuyết Ban Chấp hành Trung ương",
      { title: "uy-vien-du-khuyet" },
      "Ủy viên dự khuyết Ban Chấp hành Trung ương",
      "Ủy viên dự khuyết BCH TW",
      "Alternate Member of the Executive Committee of the Central Committee",
    ],
  ])("is read from “%s”, and printed in three forms that read back alike", (text, post, vi, short, en) => {
    const { posts, notes } = parsePostsOrThrow(text)
    expect(posts).toMatchObject([post])
    expect(notes).toEqual([])
    expect(printPosts(posts)).toBe(vi)
    expect(printPosts(posts, "abbreviation")).toBe(short)
    expect(printPosts(posts, "en")).toBe(en)
    for (const form of [vi, short, text.normalize("NFD")])
      expect(parsePostsOrThrow(form).posts).toEqual(posts)
  })

  it("is not taken from a field of work somebody looks after", () => {
    const [post] = parsePostsOrThrow("Phó Chủ tịch phụ trách kinh tế UBND huyện").posts
    expect(post?.capacity).toBeUndefined()
    expect(post?.organ).toMatchObject({
      parts: [{ name: "phụ trách kinh tế" }, { term: "ubnd" }, { term: "huyen" }],
    })
  })

  it("goes with one post: “nguyên” before another is said to be unclear, never guessed", () => {
    const { posts, notes } = parsePostsOrThrow("nguyên Bí thư Huyện ủy, Chủ tịch HĐND huyện")
    expect(posts.map(({ former }) => former)).toEqual([true, undefined])
    expect(notes.map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ["post.former-unclear", [1], "warning"],
    ])
    const clear = parsePostsOrThrow("Chủ tịch HĐND huyện, nguyên Bí thư Huyện ủy, nguyên Chủ tịch UBND huyện")
    expect(clear.notes).toEqual([])
  })

  it("stands with “kiêm” between two posts, in any capitals", () => {
    const { posts } = parsePostsOrThrow("Quyền Chủ tịch UBND huyện, Kiêm Trưởng BCĐ thực hiện QCDC huyện")
    expect(printPosts(posts)).toBe(
      "Quyền Chủ tịch Ủy ban nhân dân huyện, Trưởng Ban Chỉ đạo thực hiện quy chế dân chủ huyện",
    )
  })
})

describe("abbreviations inside an organ", () => {
  it.each([
    ["Tổ trưởng TDP số 3", "Tổ trưởng Tổ dân phố số 3"],
    ["Tổ trưởng tổ dân phố số 3 phường Mẫu", "Tổ trưởng Tổ dân phố số 3 phường Mẫu"],
    ["Trưởng KP 3", "Trưởng khu phố 3"],
    ["Trưởng Ban công tác Mặt trận KP số 3", "Trưởng Ban công tác Mặt trận khu phố số 3"],
    ["Chủ tịch MTTQ xã", "Chủ tịch Mặt trận Tổ quốc Việt Nam xã"],
    ["CT LĐLĐ huyện", "Chủ tịch Liên đoàn Lao động huyện"],
    ["CT HND xã", "Chủ tịch Hội Nông dân xã"],
    ["CT HPN xã", "Chủ tịch Hội Liên hiệp Phụ nữ xã"],
    ["CT Hội CCB P. Mẫu", "Chủ tịch Hội Cựu chiến binh phường Mẫu"],
    ["BT ĐTN xã", "Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh xã"],
    ["Chánh VP Huyện ủy", "Chánh Văn phòng Huyện ủy"],
    ["Chánh VP HĐND-UBND huyện", "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"],
    ["Trưởng BCĐ CCHC huyện", "Trưởng Ban Chỉ đạo cải cách hành chính huyện"],
    ["Trưởng BCĐ PCTN, lãng phí huyện", "Trưởng Ban Chỉ đạo phòng chống tham nhũng, lãng phí huyện"],
  ])("“%s” is “%s” in full", (text, full) => {
    expect(printPosts(parsePostsOrThrow(text).posts)).toBe(full)
  })

  it("is a numbered territory in English, too", () => {
    expect(printPosts(parsePostsOrThrow("Tổ trưởng TDP số 3").posts, "en")).toBe(
      "Leader of Residential Group No. 3",
    )
  })

  it("that nobody knows stay, and are told of", () => {
    const { posts, notes } = parsePostsOrThrow("Trưởng ban XYZ huyện")
    expect(printPosts(posts)).toBe("Trưởng Ban XYZ huyện")
    expect(notes.map(({ code, facts }) => [code, facts.abbreviation])).toEqual([
      ["post.abbreviation-unknown", "XYZ"],
    ])
    expect(parsePostsOrThrow("TRƯỞNG BAN QUẢN LÝ CHỢ").notes).toEqual([])
  })

  it("are spelt as Party and State documents spell them", () => {
    const spelt = [
      "UBND",
      "HĐND",
      "UBMTTQVN",
      "MTTQ",
      "BCĐ",
      "BCH",
      "BTV",
      "BTC",
      "BDV",
      "BTG&DV",
      "TU",
      "HU",
      "ĐU",
      "TW",
      "ĐĐBQH",
      "LLVT",
      "LĐLĐ",
      "QCDC",
      "CCHC",
      "PCTN",
      "NTM",
      "ANTT",
      "TTHC",
      "TĐKT",
    ]
    for (const abbreviation of spelt) {
      const { posts, notes } = parsePostsOrThrow(`Chủ tịch ${abbreviation}`)
      expect(notes).toEqual([])
      expect(printPosts(posts, "abbreviation")).toBe(`CT ${abbreviation}`)
    }
  })
})
