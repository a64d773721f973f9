import { readFileSync } from "node:fs"
import { Facts, Numbers, Scoring } from "@danvan/core"
import { danVanKheo } from "@danvan/rulebooks-vn"
import { describe, expect, test } from "vitest"

const rowsOf = (file: string): ReadonlyArray<Facts.TableRow> =>
  readFileSync(new URL(`../../../examples/01-first-board/${file}`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line, index) => ({ line: index + 1, cells: line.split(";") }))

const table = Facts.subjectsFromRowsOrThrow(rowsOf("subjects.csv"))
const { subjects } = table
const entries = Facts.fromRowsOrThrow(rowsOf("facts.csv"), { subjects: table })
const program = Scoring.compileOrThrow(danVanKheo.communes, { asOf: "2026-12-15" })
const board = program.scoreOrThrow(entries)

const shown = (id: string): string => {
  const result = board.get(id)
  const total = result?.total === undefined ? "–" : Numbers.toDecimal(result.total)
  return [
    result?.rank?.rank ?? "–",
    result?.status,
    total,
    result?.class ?? "–",
    result?.proposedClass ?? "–",
  ].join(" ")
}

describe("the sample campaign of the first example", () => {
  test("has 24 units in four clusters, all named as samples", () => {
    expect(subjects.length).toBe(24)
    expect(new Set(subjects.map(({ attributes }) => attributes.cluster)).size).toBe(4)
    expect(subjects.filter(({ name }) => !/^(Xã|Phường|Đặc khu) Mẫu \d\d$/.test(name))).toEqual([])
  })

  test("has the results that a second, independent computation gave", () => {
    expect(Object.fromEntries(subjects.map(({ id }) => [id, shown(id)]))).toEqual({
      "xa-mau-01": "1 scored 98.49 excellent excellent",
      "xa-mau-02": "3 scored 95.83 excellent excellent",
      "xa-mau-03": "4 scored 94.23 excellent good",
      "xa-mau-04": "2 scored 95.98 good good",
      "xa-mau-05": "5 scored 81.25 good good",
      "xa-mau-06": "5 scored 81.25 good good",
      "xa-mau-07": "7 scored 77.79 fair fair",
      "xa-mau-08": "8 scored 71.21 fair fair",
      "xa-mau-09": "9 scored 67.85 fair fair",
      "xa-mau-10": "– scored 55.14 weak weak",
      "xa-mau-11": "1 scored 92.99 excellent excellent",
      "xa-mau-12": "– scored 97.82 weak weak",
      "xa-mau-13": "3 scored 78.04 fair fair",
      "xa-mau-14": "2 needs-decision 87.92 – –",
      "xa-mau-15": "– not-rated – – –",
      "xa-mau-16": "– scored 56.48 weak weak",
      "phuong-mau-17": "1 scored 94.75 excellent excellent",
      "phuong-mau-18": "3 scored 85.68 good good",
      "phuong-mau-19": "2 scored 92.8 excellent good",
      "phuong-mau-20": "– incomplete – – –",
      "phuong-mau-21": "4 scored 80.83 good good",
      "phuong-mau-22": "1 scored 97.24 excellent excellent",
      "phuong-mau-23": "3 scored 75.79 fair fair",
      "dac-khu-mau-24": "2 scored 94.53 excellent good",
    })
  })

  test("keeps the self-score beside the appraised one", () => {
    const totals = board.get("xa-mau-07")?.stageTotals
    expect(totals?.self?.toString()).toBe("80.54")
    expect(totals?.appraisal?.toString()).toBe("77.79")
    expect(program.scoreOrThrow(entries, { stage: "self" }).get("xa-mau-07")?.class).toBe("good")
  })

  test("proposes the Excellent each cluster may have", () => {
    expect(board.quotas.map(({ by, kept, cut }) => [by.cluster, kept, cut])).toEqual([
      ["Cụm 1", ["xa-mau-01", "xa-mau-02"], ["xa-mau-03"]],
      ["Cụm 2", ["xa-mau-11"], []],
      ["Cụm 3", ["phuong-mau-17"], ["phuong-mau-19"]],
      ["Cụm 4", ["phuong-mau-22"], ["dac-khu-mau-24"]],
    ])
  })
})
