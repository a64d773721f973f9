import { makeRecords, notAssigned, type SubjectRecord } from "../workload/records.ts"
import type { Implementation } from "./implementation.ts"
import { type Scored, scoreRecords, unscored } from "./plain/object-implementation.ts"

type Cell = SubjectRecord[string] | undefined

const round = (value: number): number => Math.round(value * 100) / 100

/** `NaN` stands for what is missing: it spreads through every sum. */
const ratio = (done: Cell, assigned: Cell, max: number): number => {
  if (done === null || assigned === null) return Number.NaN
  if (done === notAssigned || (assigned === 0 && done === 0)) return 0
  return round(Math.min(max, (max * (done as number)) / (assigned as number)))
}

const grade = (given: Cell): number => {
  if (given === null) return Number.NaN
  return given === notAssigned ? 0 : (given as number)
}

const left = (max: number, late: Cell, wrong: Cell): number =>
  Math.max(0, max - (late as number) * 0.25 - (wrong as number) * 0.1)

const classOf = (total: number): number => {
  if (total >= 90) return 0
  if (total >= 70) return 1
  return total >= 50 ? 2 : 3
}

/** The rulebook once more, line by line, as somebody writes it who will write it anew next year. */
const score = (of: SubjectRecord): Scored => {
  const lanhDao = Math.min(
    18,
    ratio(of.c01_done, of.c01_assigned, 3) +
      grade(of.c02_grade) +
      left(3, of.c03_late, of.c03_wrong) +
      ratio(of.c04_done, of.c04_assigned, 2.5) +
      grade(of.c05_grade) +
      left(2.5, of.c06_late, of.c06_wrong) +
      ratio(of.c07_done, of.c07_assigned, 3),
  )
  const chinhQuyen = Math.min(
    18,
    grade(of.c08_grade) +
      left(2.5, of.c09_late, of.c09_wrong) +
      ratio(of.c10_done, of.c10_assigned, 3) +
      grade(of.c11_grade) +
      left(3, of.c12_late, of.c12_wrong) +
      ratio(of.c13_done, of.c13_assigned, 2.5) +
      grade(of.c14_grade),
  )
  const danVanKheo = Math.min(
    18,
    left(3, of.c15_late, of.c15_wrong) +
      ratio(of.c16_done, of.c16_assigned, 3) +
      grade(of.c17_grade) +
      left(2.5, of.c18_late, of.c18_wrong) +
      ratio(of.c19_done, of.c19_assigned, 2.5) +
      grade(of.c20_grade) +
      left(3, of.c21_late, of.c21_wrong),
  )
  const danChu = Math.min(
    18,
    ratio(of.c22_done, of.c22_assigned, 3) +
      grade(of.c23_grade) +
      left(3, of.c24_late, of.c24_wrong) +
      ratio(of.c25_done, of.c25_assigned, 2.5) +
      grade(of.c26_grade) +
      left(2.5, of.c27_late, of.c27_wrong) +
      ratio(of.c28_done, of.c28_assigned, 3),
  )
  const tiepDan = Math.min(
    15,
    grade(of.c29_grade) +
      left(2.5, of.c30_late, of.c30_wrong) +
      ratio(of.c31_done, of.c31_assigned, 3) +
      grade(of.c32_grade) +
      left(3, of.c33_late, of.c33_wrong) +
      ratio(of.c34_done, of.c34_assigned, 2.5),
  )
  const baoCao = Math.min(
    14,
    grade(of.c35_grade) +
      left(3, of.c36_late, of.c36_wrong) +
      ratio(of.c37_done, of.c37_assigned, 2.5) +
      grade(of.c38_grade) +
      left(3, of.c39_late, of.c39_wrong) +
      ratio(of.c40_done, of.c40_assigned, 3),
  )
  const thuong = Math.min(5, grade(of.b1_grade) + grade(of.b2_grade))
  const sum = lanhDao + chinhQuyen + danVanKheo + danChu + tiepDan + baoCao + thuong
  if (Number.isNaN(sum)) return unscored
  const total = round(Math.min(100, sum))
  return { total, class: of.violation === true ? 3 : classOf(total) }
}

/** Plain TypeScript with floats, all criteria written out. */
export const plainUnrolled: Implementation = {
  id: "plain-unrolled",
  name: "plain TypeScript, floats, written out",
  from: "objects",
  isExact: false,
  covers: "this rulebook only, criterion by criterion in code; one object a subject, JavaScript numbers",
  largest: 1_000_000,
  prepare: (workload) => {
    const { run, board } = scoreRecords(makeRecords(workload), score, 100)
    const rounded = async () => {
      const found = await board()
      return { ...found, totals: Array.from(found.totals, Math.round) }
    }
    return { run, board: rounded }
  },
}
