import type { Mechanism } from "@danvan/core"
import { checkCases, type PlacedCase, placedCases } from "../author/check-cases.ts"
import { type Fault, makeFault } from "../fault/fault.ts"
import { groups } from "../run/groups.ts"
import type { PlannedTest } from "../run/planned-test.ts"
import type { TesterOptions } from "../run/runner.ts"
import { checkFieldWords, checkMechanismWords } from "./check-mechanism-words.ts"
import { factsRead } from "./facts-read.ts"
import { benchesOf, distinctBenches } from "./find-benches.ts"
import { isBoundary } from "./is-boundary.ts"
import { type LawName, lawNames } from "./laws/law-name.ts"
import { mechanismLaws } from "./laws.ts"
import type { MechanismCases, RefusedMechanismCase, ScoredMechanismCase } from "./mechanism-cases.ts"
import { issuesOfCase, runRefused, runScored, shownMessages } from "./run-cases.ts"

type Case = ScoredMechanismCase | RefusedMechanismCase
type BenchOf = ReturnType<typeof benchesOf>

const isRefused = (one: Case): one is RefusedMechanismCase => "issues" in one

const given = (facts: Case["facts"]): ReadonlyArray<string> =>
  typeof facts === "string" ? [] : Object.keys(facts)

/** Cases and facts that nothing uses, and boundary cases that are at no edge. */
const checkUse = (cases: ReadonlyArray<PlacedCase<Case>>, benchOf: BenchOf): ReadonlyArray<Fault> => {
  const [declared, read] = [new Set<string>(), new Set<string>()]
  const faults = cases.flatMap(({ kind, place, written }): ReadonlyArray<Fault> => {
    const bench = benchOf(written)
    if ("issues" in bench || isRefused(written)) return []
    const names = factsRead(bench, written.facts)
    for (const name of Object.keys(bench.fields)) declared.add(name)
    for (const name of names) read.add(name)
    const facts = given(written.facts)
    const idle = facts.length > 0 && !facts.some((name) => names.has(name))
    const astray = kind === "boundary" && !isBoundary(bench, written)
    return [
      ...(idle ? [makeFault("case.reads-nothing", place, {})] : []),
      ...(astray ? [makeFault("case.not-boundary", place, {})] : []),
    ]
  })
  const unread = [...declared].filter((name) => !read.has(name))
  return [...faults, ...unread.map((name) => makeFault("field.never-read", `fields.${name}`, { name }))]
}

const checkShown = (
  mechanism: Mechanism.AnyMechanism,
  cases: ReadonlyArray<PlacedCase<Case>>,
  benchOf: BenchOf,
): ReadonlyArray<Fault> => {
  const shown = new Set(
    cases.flatMap(({ written }) => shownMessages(issuesOfCase(benchOf(written), written))),
  )
  return Object.keys(mechanism.messages)
    .filter((name) => !shown.has(name))
    .map((name) => makeFault("message.never-shown", `mechanism.messages.${name}`, { name }))
}

const checkExcuses = ({ except = {} }: MechanismCases): ReadonlyArray<Fault> =>
  Object.entries(except).flatMap(([law, reason]) =>
    reason.trim() === "" ? [makeFault("law.excused", `except.${law}`, { law })] : [],
  )

const lawWords: Readonly<Record<LawName, { readonly vi: string; readonly en: string }>> = {
  bounds: { vi: "điểm nằm trong giới hạn", en: "points stay within their bounds" },
  computed: { vi: "đủ dữ kiện thì tính được", en: "every fact given, something is computed" },
  determinism: {
    vi: "cùng dữ kiện, cùng kết quả và diễn giải",
    en: "the same facts give the same result and explanation",
  },
  order: { vi: "thứ tự không ảnh hưởng", en: "order does not matter" },
  frozen: { vi: "không sửa dữ liệu được giao", en: "what it is given stays as it was" },
  roundTrip: { vi: "ghi ra rồi đọc lại vẫn như cũ", en: "written and read back, it is the same" },
  monotone: { vi: "tăng, giảm như đã khai báo", en: "points rise and fall as declared" },
  reference: { vi: "biểu thức và hàm cho cùng kết quả", en: "expression and function agree" },
}

/** Every test of a mechanism: of its author, its cases, and the laws on each use the cases make of it. */
export const planMechanismTests = (
  mechanism: Mechanism.AnyMechanism,
  cases: MechanismCases,
  options: TesterOptions,
): ReadonlyArray<PlannedTest> => {
  const placed = placedCases<Case>(cases)
  const benchOf = benchesOf(mechanism)
  const inputOf = ({ name: _, ...one }: Case): unknown => {
    const { points: __, issues: ___, messages: ____, ...input } = one as Record<string, unknown>
    return input
  }
  const plain = () => checkCases(placed, inputOf)
  const author = (vi: string, en: string, find: PlannedTest["find"]): PlannedTest => ({
    group: groups.author,
    name: { vi, en },
    find,
  })
  const excused = new Set(Object.keys(cases.except ?? {}))
  return [
    author("đủ loại, không trùng, ghi được thành JSON", "are of every kind, distinct and plain data", plain),
    author("không thừa, và ở đúng chỗ", "are all of use, and where they belong", () => [
      ...checkUse(placed, benchOf),
      ...checkShown(mechanism, placed, benchOf),
      ...checkExcuses(cases),
    ]),
    author("có đủ hai ngôn ngữ", "have words in both languages", () => [
      ...checkMechanismWords(mechanism),
      ...distinctBenches(benchOf, placed).flatMap(({ bench }) => checkFieldWords(bench.fields)),
    ]),
    ...placed.map(
      ({ kind, place, written }): PlannedTest => ({
        group: groups[kind],
        name: { vi: written.name, en: written.name },
        find: () =>
          isRefused(written)
            ? runRefused(benchOf(written), written, place)
            : runScored(benchOf(written), written, place),
      }),
    ),
    ...lawNames
      .filter((law) => !excused.has(law))
      .map(
        (law): PlannedTest => ({
          group: groups.laws,
          name: lawWords[law],
          find: () =>
            distinctBenches(benchOf, placed).flatMap(({ bench, place }) =>
              mechanismLaws[law]({ bench, cases, options, place: `laws.${law}, ${place}` }),
            ),
        }),
      ),
  ]
}
