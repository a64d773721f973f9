import { Facts, Rulebook, Scoring } from "@danvan/core"
import { type Mechanism, type Plugin, Plugins } from "@danvan/plugin-sdk"
import { manifest } from "./samples.ts"

const uses = { "tie-breaks": "1", "class-policies": "1", "quota-policies": "1" }

/** A registry of one plugin that brings these policies. */
export const registered = (parts: Omit<Plugin, "manifest">) =>
  Plugins.registerOrThrow([{ manifest: manifest({ uses }), ...parts }])

/** A rulebook of one criterion, a class for each of two bands, and a ranking, with some of it replaced. */
export const rulebookData = (more: object = {}) => ({
  danvan: "1",
  id: "mau",
  version: "1",
  title: { vi: "Mẫu", en: "Sample" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { area: { title: { vi: "Vùng", en: "Area" } } } },
  scale: { max: "10" },
  facts: { votes: { type: "count", title: { vi: "Phiếu", en: "Votes" } } },
  criteria: [{ id: "c", title: { vi: "Tiêu chí", en: "Criterion" }, max: "10", mechanism: "manual-grade" }],
  classification: {
    rounding: "none",
    classes: [
      { id: "good", title: { vi: "Tốt", en: "Good" }, atLeast: "5" },
      { id: "weak", title: { vi: "Chưa đạt", en: "Weak" }, below: "5" },
    ],
  },
  ranking: { within: [] },
  ...more,
})

const subjects = [
  { id: "u3", grade: "8", votes: 1, area: "vung-cao" },
  { id: "u1", grade: "8", votes: 2, area: "dong-bang" },
  { id: "u2", grade: "8", votes: 3, area: "vung-cao" },
  { id: "u4", grade: "4", votes: 0, area: "dong-bang" },
]

/** Scores u1, u2, u3 (8 points each) and u4 (4 points). */
export const scored = (
  more: object,
  plugins: ReturnType<typeof registered>,
  guard?: Mechanism.CallGuard,
  order: (all: typeof subjects) => typeof subjects = (all) => all,
) => {
  const rulebook = Rulebook.makeOrThrow(rulebookData(more), { plugins })
  const facts = Facts.makeOrThrow({
    subjects: order(subjects).map(({ id, grade, votes, area }) => ({
      id,
      attributes: { area },
      facts: { votes },
      criteria: { c: { grade } },
    })),
  })
  return Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15", plugins, guard }).scoreOrThrow(facts)
}

/** Each subject's rank, by id. */
export const ranksOf = (board: Scoring.Scoreboard) =>
  Object.fromEntries(
    [...board.subjects]
      .sort((a, b) => (a.subject.id < b.subject.id ? -1 : 1))
      .map(({ subject, rank }) => [
        subject.id,
        rank === undefined ? null : `${rank.rank}${rank.tied ? "=" : ""}`,
      ]),
  )
