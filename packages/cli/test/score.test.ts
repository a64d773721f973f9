import { execFileSync } from "node:child_process"
import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { Scoring } from "@danvan/core"
import { describe, expect, it } from "vitest"
import { danvan, folderOf } from "./danvan.ts"
import { facts, files, subjects, words } from "./sample.ts"

const folder = folderOf(files)
const score = (...more: ReadonlyArray<string>) => danvan(folder, ["score", ...words, ...more])

describe("danvan score", () => {
  it("prints a table for each cluster, then what the quotas propose, in Vietnamese", async () => {
    const { code, out, codes } = await score()
    expect([code, codes]).toEqual([0, ["quota.awaits"]])
    expect(out).toBe(`Bộ tiêu chí mẫu
Theo văn bản có hiệu lực ngày 15/12/2026; bước chấm: Thẩm định
Bộ tiêu chí minh họa, không do cơ quan nào ban hành.

Cụm: c1
Hạng  Tên                  Tổng điểm  Xếp loại  Đề xuất   Tình trạng
────────────────────────────────────────────────────────────────────────────────
   1  Xã Ánh Dương (mẫu)       93,5   Xuất sắc  Xuất sắc  đã chấm
   2  Xã Bình Minh (mẫu)       91,25  Xuất sắc  Tốt       đã chấm

Cụm: c2
Hạng  Tên                  Tổng điểm  Xếp loại  Đề xuất   Tình trạng
────────────────────────────────────────────────────────────────────────────────
   —  Phường Cầu Đá (mẫu)       —     —         —         chưa đủ số liệu: 2. · Điểm chấm

Tỷ lệ khống chế (đề xuất; cấp có thẩm quyền quyết định)
- Xuất sắc, Cụm: c1: tối đa 1 = 50% của 2; đủ điều kiện 2, đề xuất 1
    chuyển xuống: Xã Bình Minh (mẫu)
- Xuất sắc, Cụm: c2: tối đa 0 = 50% của 1; đủ điều kiện 0, đề xuất 0
    còn 1 đối tượng chưa có kết quả
`)
  })

  it("prints the same in English", async () => {
    const { out } = await score("--lang", "en")
    expect(out).toContain("By the text in force on 15 December 2026; stage: Appraisal")
    expect(out).toContain("   2  Xã Bình Minh (mẫu)   91.25  Excellent  Good       scored\n")
  })

  it("prints JSON of the published shape", async () => {
    const { out } = await score("--format", "json")
    const board = Scoring.boardJsonSchema.parse(JSON.parse(out))
    expect(board.format).toBe("danvan/score/1")
    expect(board.subjects.map(({ id, total }) => [id, total])).toEqual([
      ["xa-a", "93.5"],
      ["xa-b", "91.25"],
      ["xa-c", null],
    ])
  })

  it("prints CSV with a line for every subject and its points by criterion", async () => {
    const { out } = await score("--format", "csv")
    expect(out.split("\r\n")).toEqual([
      "id,name,group,cluster,rank,total,total_exact,class,proposed_class,status,incomplete_because,points.c1,points.c2",
      "xa-a,Xã Ánh Dương (mẫu),,c1,1,93.5,93.5,excellent,excellent,scored,,65.5,28",
      "xa-b,Xã Bình Minh (mẫu),,c1,2,91.25,91.25,excellent,good,scored,,64,27.25",
      "xa-c,Phường Cầu Đá (mẫu),,c2,,,,,,incomplete,missing,5,missing",
      "",
    ])
  })

  it("reads facts from JSON and CSV together, and shows another stage", async () => {
    const place = folderOf({
      ...files,
      "more.json": `{ "subjects": [{ "id": "xa-c", "stages": { "self": { "criteria": { "c2": { "grade": 30 } } } } }] }`,
    })
    const { code, out, err } = await danvan(place, [
      ...["score", "rulebook.yaml", "facts.csv", "more.json", "--subjects", "subjects.csv"],
      ...["--as-of=2026-12-15", "--stage=self", "--format=csv"],
    ])
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain("c2,1,35,35,weak,weak,scored,,5,30")
  })

  it("takes the subjects the rows name, where no table names them", async () => {
    const place = folderOf({
      "r.yaml": files["rulebook.yaml"]
        .replace("within: [cluster]", "within: []")
        .replace("within: [[cluster]]", "within: [[]]"),
      "f.csv": facts,
    })
    const { out } = await danvan(place, [
      "score",
      "r.yaml",
      "f.csv",
      "--as-of",
      "2026-12-15",
      "--format",
      "csv",
    ])
    expect(out.match(/^xa-.(?=,)/gm)).toEqual(["xa-a", "xa-b", "xa-c"])
  })

  it("names the shipped rules to score by, given a framework that leaves points to them", async () => {
    const { code, codes, err } = await danvan(folder, [
      "score",
      "nd-233-2026/units",
      ...words.slice(1, 2),
      "--as-of=2026-12-15",
    ])
    expect([code, codes]).toEqual([1, ["rulebook.delegates"]])
    expect(err).toContain("quy-che-mau/units")
    expect(err).toContain("--base")
  })

  it("never lets a spreadsheet run what stands in the facts", async () => {
    const place = folderOf({
      ...files,
      "subjects.csv": subjects.replace("Xã Ánh Dương (mẫu)", `"=HYPERLINK(""x"")"`),
    })
    const { out } = await danvan(place, ["score", ...words, "--format", "csv"])
    expect(out).toContain(`xa-a,"'=HYPERLINK(""x"")"`)
  })

  it("prints names without what could rewrite the terminal", async () => {
    const place = folderOf({ ...files, "subjects.csv": subjects.replace("Xã Ánh", "Xã\u001b[2J\u202eÁnh") })
    const { out } = await danvan(place, ["score", ...words])
    expect(out).toContain("Xã\uFFFD[2J\uFFFDÁnh")
    expect(out).not.toContain("\u001b")
  })
})

describe("the file of --out", () => {
  const complete = { ...files, "facts.csv": `${facts}xa-c;c2;grade;20\n` }
  const write = (place: string, ...more: ReadonlyArray<string>) =>
    danvan(place, ["score", ...words, "--format", "csv", ...more])

  it("has the whole result, marked for spreadsheets, and nothing beside it", async () => {
    const place = folderOf(complete)
    const { code, out, err } = await write(place, "--out", "board.csv")
    expect([code, out, err]).toEqual([0, "", "Đã ghi board.csv.\n"])
    expect(readFileSync(join(place, "board.csv"), "utf8")).toMatch(/^\uFEFFid,name/)
    expect(readdirSync(place).sort()).toEqual(["board.csv", "facts.csv", "rulebook.yaml", "subjects.csv"])
  })

  it.each(["facts.csv", "./subjects.csv", "rulebook.yaml"])("is never the input %s", async (input) => {
    const place = folderOf(complete)
    const before = readFileSync(join(place, input), "utf8")
    const { code, codes } = await write(place, "--out", input)
    expect([code, codes]).toEqual([2, ["usage.out-is-input"]])
    expect(readFileSync(join(place, input), "utf8")).toBe(before)
  })

  it("keeps the old file, and leaves nothing behind, when it cannot be written", async () => {
    const place = folderOf({ ...complete, "taken/inside.txt": "kept" })
    const missing = await write(place, "--out", "nowhere/board.csv")
    expect([missing.code, missing.codes]).toEqual([3, ["file.unwritable"]])
    const taken = await write(place, "--out", "taken")
    expect([taken.code, taken.codes]).toEqual([3, ["file.not-a-file"]])
    expect(readdirSync(place).sort()).toEqual(["facts.csv", "rulebook.yaml", "subjects.csv", "taken"])
  })

  it("is never a device or a pipe, which a rename would replace", async () => {
    const place = folderOf(complete)
    execFileSync("mkfifo", [join(place, "pipe")])
    for (const target of ["pipe", "/dev/null"]) {
      const { code, codes } = await write(place, "--out", target)
      expect([code, codes]).toEqual([3, ["file.not-a-file"]])
    }
    expect(statSync(join(place, "pipe")).isFIFO()).toBe(true)
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true)
  })

  it.skipIf(process.getuid?.() === 0)("is never a file that may not be written", async () => {
    const place = folderOf({ ...complete, "board.csv": "kept" })
    chmodSync(join(place, "board.csv"), 0o444)
    const { code, codes } = await write(place, "--out", "board.csv")
    expect([code, codes]).toEqual([3, ["file.unwritable"]])
    expect(readFileSync(join(place, "board.csv"), "utf8")).toBe("kept")
  })

  it("is written for a Vietnamese spreadsheet where its marks are asked for", async () => {
    const place = folderOf(complete)
    const { out } = await write(place, "--delimiter", ";", "--decimal", "comma")
    expect(out.split("\r\n").slice(0, 2)).toEqual([
      "id;name;group;cluster;rank;total;total_exact;class;proposed_class;status;incomplete_because;points.c1;points.c2",
      "xa-a;Xã Ánh Dương (mẫu);;c1;1;93,5;93,5;excellent;excellent;scored;;65,5;28",
    ])
  })

  it("is not written at all when the facts have issues", async () => {
    const place = folderOf({ ...files, "facts.csv": facts.replace("65,5", "rất tốt") })
    const { code } = await write(place, "--out", "board.csv")
    expect(code).toBe(1)
    expect(readdirSync(place)).not.toContain("board.csv")
  })
})

describe("a terminal", () => {
  it("gets colours and progress", async () => {
    const { out, err } = await danvan(folder, ["score", ...words], { tty: true })
    expect(out).toContain("\u001b[1m")
    expect(err).toContain("Đang đọc")
  })

  it("gets no colours where NO_COLOR is set", async () => {
    const { out } = await danvan(folder, ["score", ...words], { tty: true, env: { NO_COLOR: "1" } })
    expect(out).not.toContain("\u001b")
  })

  it("that is a pipe gets neither", async () => {
    const { out, err } = await danvan(folder, ["score", ...words])
    expect(out + err).not.toContain("\u001b")
    expect(err).not.toContain("Đang")
  })
})
