/** A rulebook of one criterion of 100 points that a person grades; `parts` add to it or replace what it says. */
export const graded = (parts: Readonly<Record<string, unknown>> = {}) => ({
  danvan: "1",
  id: "cham-diem",
  version: "1",
  title: "Chấm điểm",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: {
    kind: "unit",
    attributes: { cluster: { title: "Cụm" }, organ: { title: "Cơ quan" } },
  },
  scale: { max: "100" },
  criteria: [leaf("c", "100")],
  ...parts,
})

/** A criterion graded by a person. */
export const leaf = (id: string, max: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  title: { vi: `Tiêu chí ${id}`, en: `Criterion ${id}` },
  max,
  mechanism: "manual-grade",
  mayBeNotAssigned: true,
  mayBeNotApplicable: true,
  ...more,
})

/** A group of criteria. */
export const group = (
  id: string,
  criteria: ReadonlyArray<unknown>,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  title: { vi: `Nhóm ${id}`, en: `Group ${id}` },
  ...more,
  criteria,
})

/** A subject with its grades: a number or a decimal text by criterion, or a state for the whole of it. */
export const subject = (
  id: string,
  grades: Readonly<Record<string, string | number>>,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  ...more,
  criteria: Object.fromEntries(
    Object.entries(grades).map(([criterion, grade]) => [
      criterion,
      typeof grade === "number" || /^-?\d/.test(grade) ? { grade } : grade,
    ]),
  ),
})

/** Four classes as decrees have them: from 90, 70, 50 and below. */
export const fourClasses = [
  { id: "excellent", title: "Xuất sắc", atLeast: "90" },
  { id: "good", title: "Tốt", atLeast: "70", below: "90" },
  { id: "fair", title: "Hoàn thành", atLeast: "50", below: "70" },
  { id: "poor", title: "Không hoàn thành", below: "50" },
]
