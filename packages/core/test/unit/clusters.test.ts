import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import type { ClusterInput } from "../../src/unit/cluster.ts"
import { makeClusters, makeClustersOrThrow } from "../../src/unit/clusters.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"
import { province } from "./fictional-province.ts"

const day = parseDateOrThrow
const at = (unit: string, from: string, to: string | null = null) => ({ unit, validity: { from, to } })

const first: ClusterInput = {
  id: "cum-1",
  name: "Cụm thi đua số 1",
  scheme: "cum-xa",
  members: [
    at("xa-mau-son", "2022-01-01", "2025-07-01"),
    at("xa-tan-mau-thuong", "2022-01-01", "2024-01-01"),
    at("xa-mau", "2025-07-01"),
  ],
  heads: [
    at("xa-tan-mau-thuong", "2022-01-01", "2023-01-01"),
    at("xa-mau-son", "2023-01-01", "2025-07-01"),
    at("xa-mau", "2025-07-01"),
  ],
}
const second: ClusterInput = {
  id: "cum-2",
  name: "Cụm thi đua số 2",
  scheme: "cum-xa",
  members: [
    at("xa-tan-mau-thuong", "2024-01-01", "2025-07-01"),
    at("xa-mau-hai", "2022-01-01", "2025-07-01"),
  ],
  heads: [at("xa-mau-hai", "2022-01-01", "2025-07-01")],
}
const changed = (cluster: ClusterInput, part: Partial<ClusterInput>): ClusterInput => ({
  ...cluster,
  ...part,
})

describe("clusters", () => {
  const clusters = makeClustersOrThrow(province, [first, second])

  test("have members, a head in turn, and one place for each unit on a date", () => {
    expect(clusters.warnings).toEqual([])
    expect(clusters.members("cum-1", day("2022-06-01"))).toEqual(["xa-mau-son", "xa-tan-mau-thuong"])
    expect(clusters.members("cum-1", day("2025-07-01"))).toEqual(["xa-mau"])
    expect(clusters.head("cum-1", day("2022-12-31"))).toBe("xa-tan-mau-thuong")
    expect(clusters.head("cum-1", day("2023-01-01"))).toBe("xa-mau-son")
    expect(clusters.clusterOf("cum-xa", "xa-tan-mau-thuong", day("2023-12-31"))?.id).toBe("cum-1")
    expect(clusters.clusterOf("cum-xa", "xa-tan-mau-thuong", day("2024-01-01"))?.id).toBe("cum-2")
    expect(clusters.clusterOf("khoi", "xa-mau", day("2026-01-01"))).toBeUndefined()
    expect(clusters.head("cum-9", day("2026-01-01"))).toBeUndefined()
  })

  test("refuse a unit in two of one scheme at once, but not of two schemes", () => {
    const again = changed(second, {
      members: [...second.members, at("xa-mau-son", "2024-01-01", "2025-01-01")],
    })
    const result = makeClusters(province, [first, again])
    expect(codesOf(result)).toEqual(["cluster.member-twice"])
    expect(pathsOf(result)).toEqual([[1, "members", 2]])
    expect(codesOf(makeClusters(province, [first, changed(again, { scheme: "khoi" })]))).toEqual([])
  })

  test("refuse a head who is no member then, two heads at once, and members that do not exist", () => {
    const heads = [at("xa-tan-mau-thuong", "2022-01-01", "2024-06-01")]
    expect(codesOf(makeClusters(province, [changed(first, { heads })]))).toEqual(["cluster.head-not-member"])
    const two = [at("xa-mau-son", "2022-01-01", "2025-07-01"), ...(first.heads ?? [])]
    expect(codesOf(makeClusters(province, [changed(first, { heads: two })]))).toEqual([
      "timeline.overlap",
      "timeline.overlap",
    ])
    const members = [at("xa-khong-co", "2022-01-01"), at("xa-mau-son", "2022-01-01")]
    expect(codesOf(makeClusters(province, [changed(first, { members, heads: [] })]))).toEqual([
      "cluster.unit-unknown",
      "cluster.member-absent",
    ])
    expect(codesOf(makeClusters(province, [first, changed(second, { id: "cum-1" })]))).toEqual([
      "cluster.twice",
    ])
  })

  test("let a head stay whose membership was renewed without a break", () => {
    const members = [
      at("xa-mau-son", "2022-01-01", "2024-01-01"),
      at("xa-mau-son", "2024-01-01", "2025-07-01"),
    ]
    const heads = [at("xa-mau-son", "2022-01-01", "2025-07-01")]
    expect(codesOf(makeClusters(province, [changed(first, { members, heads })]))).toEqual([])
  })

  test("warn of times without a head", () => {
    const heads = [at("xa-mau-son", "2023-01-01", "2025-07-01")]
    const { warnings } = makeClustersOrThrow(province, [changed(first, { heads })])
    expect(warnings.map(({ code, facts }) => `${code} ${facts.span}`)).toEqual([
      "cluster.no-head 2022-01-01/2022-12-31",
      "cluster.no-head 2025-07-01/..",
    ])
  })

  test("refuse dates that end before they start", () => {
    const members = [at("xa-mau-son", "2025-01-01", "2024-01-01")]
    expect(codesOf(makeClusters(province, [changed(first, { members })]))).toEqual(["validity.inverted"])
  })
})
