import { compileOrThrow } from "../../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../../src/rulebook/parse-rulebook.ts"

const title = (words: string) => ({ vi: `${words} (mẫu)`, en: `${words} (sample)` })
const mechanismFields = {
  share: { type: "percent", title: title("Tỷ lệ"), minimum: "-50%", maximum: "150%" },
  level: {
    type: "choice",
    title: title("Mức"),
    options: [
      { id: "tốt", title: title("Tốt") },
      { id: "2", title: title("Hai") },
    ],
  },
  meetings: {
    type: "list",
    title: title("Hội nghị"),
    fields: {
      attended: { type: "count", title: title("Dự") },
      late: { type: "boolean", title: title("Muộn") },
    },
  },
}

const rulebook = (isStaged: boolean, isGrouped: boolean) => ({
  danvan: "1",
  id: "mau",
  version: "1",
  title: title("Bộ tiêu chí"),
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: {
    kind: "unit",
    attributes: { cluster: { title: title("Cụm") }, organ: { title: title("Cơ quan") } },
    ...(isGrouped
      ? {
          groups: [
            { id: "xa", title: title("Xã") },
            { id: "so", title: title("Sở") },
          ],
        }
      : {}),
  },
  ...(isStaged
    ? {
        stages: [
          { id: "self", title: title("Tự chấm") },
          { id: "cross", title: title("Chấm chéo"), carry: "previous" },
          { id: "council", title: title("Hội đồng"), carry: "previous" },
          { id: "appeal", title: title("Xét lại") },
        ],
      }
    : {}),
  scale: { max: "100", rounding: { mode: "half-up", decimals: "2" }, notAssigned: "rescale" },
  facts: {
    fault: { type: "boolean", title: title("Vi phạm"), whenMissing: false },
    given: { type: "count", title: title("Được giao"), maximum: "900" },
    onTime: { type: "count", title: title("Đúng hạn") },
    growth: { type: "percent", title: title("Tăng trưởng"), minimum: "-100%" },
    budget: { type: "number", title: title("Kinh phí"), step: "0.05" },
    note: { type: "text", title: title("Ghi chú") },
    tasks: {
      type: "list",
      title: title("Nhiệm vụ"),
      fields: { quantity: { type: "number", title: title("Số lượng"), maximum: "50" } },
    },
  },
  scopeFacts: { headcount: { type: "count", title: title("Số lượng") } },
  factChecks: [{ id: "time", title: title("Đúng hạn không quá được giao"), holds: "onTime <= given" }],
  criteria: [
    { id: "done", title: title("Nhiệm vụ"), max: "30", mechanism: "ratio", mayBeNotAssigned: true },
    {
      id: "grade",
      title: title("Chất lượng"),
      max: "20",
      mechanism: "manual-grade",
      with: { step: "0.25" },
      mayBeNotApplicable: true,
    },
    {
      id: "own",
      title: title("Riêng"),
      max: "30",
      mechanism: "formula",
      with: { fields: mechanismFields, formula: "max(0, share * 20) + count(meetings)" },
      ...(isGrouped ? { appliesTo: ["xa"] } : {}),
    },
    {
      id: "late",
      title: title("Báo cáo"),
      max: "20",
      mechanism: "deductions",
      with: { items: [{ id: "late", title: title("Chậm"), points: "0.5" }] },
    },
    ...(isGrouped
      ? [
          {
            id: "only",
            title: title("Sở"),
            max: "30",
            mechanism: "manual-grade",
            appliesTo: ["so"],
          },
        ]
      : []),
  ],
  notRated: [{ id: "none", title: title("Không giao việc"), when: "given = 0" }],
  classification: {
    rounding: "none",
    classes: [
      { id: "tot", title: title("Tốt"), atLeast: "60" },
      { id: "con-lai", title: title("Còn lại"), below: "60" },
    ],
  },
  ranking: {
    within: ["cluster"],
    ties: [{ title: title("Đúng hạn"), by: "onTime", order: "highest-first" }],
  },
  quotas: [
    {
      id: "few",
      title: title("Tỷ lệ"),
      class: "tot",
      share: "50%",
      base: { of: "fact", fact: "headcount" },
      rounding: "floor",
      within: [["cluster"]],
      ties: "authority-decides",
      cutTo: "con-lai",
    },
  ],
})

/** A sample rulebook with facts of every type, with stages that carry over and with groups, or without. */
export const sampleProgram = (isStaged: boolean, isGrouped: boolean) =>
  compileOrThrow(makeRulebookOrThrow(rulebook(isStaged, isGrouped)), { asOf: "2026-12-15" })
