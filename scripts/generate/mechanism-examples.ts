/** A worked example of a mechanism: one criterion, and subjects scored by it together. */
export interface MechanismExample {
  /** How regulations say it. */
  readonly phrases: ReadonlyArray<string>
  readonly notes: ReadonlyArray<string>
  readonly max: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly marks?: Readonly<Record<string, boolean>>
  readonly rows: ReadonlyArray<Readonly<Record<string, string | number | boolean>> | "not-assigned">
}

const t = (vi: string, en: string) => ({ vi, en })

/** One for every standard mechanism, by name; its points are computed when the page is generated. */
export const mechanismExamples: Readonly<Record<string, MechanismExample>> = {
  "manual-grade": {
    phrases: ["chấm từ 0 đến 5 điểm", "tối đa 0,75 điểm, bước 0,25", "đánh giá của hội đồng"],
    notes: ["A grade outside the range or off the step is refused, with everything else that is wrong."],
    max: "0.75",
    with: { step: "0.25" },
    rows: [{ grade: "0.75" }, { grade: "0.5" }, { grade: 0 }, {}],
  },
  "yes-no": {
    phrases: ["có ban hành kế hoạch: 12 điểm; không có: 0 điểm", "đạt / không đạt"],
    notes: ["`met` takes `true`/`false`, `yes`/`no`, `có`/`không`, `đạt`/`không đạt`, `x`."],
    max: "12",
    rows: [{ met: true }, { met: false }, {}],
  },
  choice: {
    phrases: ["đủ báo cáo 8 điểm; thiếu báo cáo quý 6 điểm; …", "một trong các mức sau"],
    notes: ["For values that are words. For values that are numbers, `bands` says the limits."],
    max: "8",
    with: {
      options: [
        { id: "all", title: t("Đủ báo cáo", "All reports"), points: "8" },
        { id: "no-quarter", title: t("Thiếu báo cáo quý", "A quarterly report missing"), points: "6" },
        { id: "none", title: t("Không báo cáo", "No report"), points: "0" },
      ],
    },
    rows: [{ option: "all" }, { option: "no-quarter" }, { option: "none" }],
  },
  ratio: {
    phrases: [
      "điểm = điểm tối đa × tỷ lệ hoàn thành",
      "hoàn thành bao nhiêu phần trăm thì được bấy nhiêu điểm",
    ],
    notes: [
      "Nothing assigned (0 of 0) has no share of its own: `whenNothingAssigned` says what it is worth.",
      "Points are exact; round only where the text says so, with `rounding`.",
    ],
    max: "10",
    rows: [
      { done: 17, assigned: 20 },
      { done: 25, assigned: 20 },
      { done: 1, assigned: 3 },
      { done: 0, assigned: 0 },
    ],
  },
  bands: {
    phrases: ["từ 90% đến dưới 100%: 15 điểm", "trên 30 người: 5 điểm; từ 20 đến 30 người: 3 điểm"],
    notes: [
      "*từ … trở lên* is `atLeast`, *trên* is `above`, *dưới* is `below`, *đến, không quá* is `atMost`; `exactly` is a band of one point.",
      "Overlapping bands are an error. A value in no band has no points and the subject is incomplete: a text with a gap shows.",
      "`of: percent` takes a fact written with its % sign; `of: ratio` takes `done` and `assigned`; `of: count` a whole number; `of: value` any number.",
    ],
    max: "20",
    with: {
      of: "percent",
      bands: [
        { exactly: "100%", points: "20" },
        { atLeast: "90%", below: "100%", points: "15" },
        { atLeast: "70%", below: "90%", points: "10" },
        { below: "70%", points: "0" },
      ],
    },
    rows: [{ value: "100%" }, { value: "99.99%" }, { value: "90%" }, { value: "69%" }],
  },
  count: {
    phrases: ["mỗi mô hình được 2 điểm, tối đa 10 điểm", "cứ mỗi cuộc tiếp dân cộng 0,5 điểm"],
    notes: [],
    max: "10",
    with: { each: "3" },
    rows: [{ count: 2 }, { count: 3 }, { count: 4 }],
  },
  deductions: {
    phrases: ["mỗi lần trừ 0,5 điểm, tối đa 2 điểm", "chậm 1 ngày trừ 1 điểm; thiếu 1 báo cáo trừ 2 điểm"],
    notes: [
      "*Trừ tối đa 2 điểm* of 5 is a floor of 3. Without a floor the criterion stops at 0.",
      "Steps that do not grow evenly (1 lần trừ 1, 2 lần trừ 3, từ 3 lần trừ hết) are `bands` of the points that remain.",
    ],
    max: "8",
    with: {
      items: [
        { id: "late", title: t("Báo cáo chậm", "Late report"), points: "0.5" },
        { id: "absent", title: t("Thiếu báo cáo", "Report not sent"), points: "2" },
      ],
    },
    rows: [{ late: 0, absent: 0 }, { late: 3, absent: 1 }, { late: 1, absent: 5 }, { late: 2 }],
  },
  "plus-minus": {
    phrases: ["cộng 2 điểm cho mỗi sáng kiến, trừ 5 điểm cho mỗi vụ vi phạm"],
    notes: [
      "Starts from `start`, ends between `floor` and `ceiling`. The ceiling is the criterion's maximum if left out.",
    ],
    max: "10",
    with: {
      plus: [{ id: "initiatives", title: t("Sáng kiến", "Initiatives"), points: "2" }],
      minus: [{ id: "violations", title: t("Vi phạm", "Violations"), points: "5" }],
    },
    rows: [
      { initiatives: 3, violations: 0 },
      { initiatives: 3, violations: 2 },
      { initiatives: 9, violations: 1 },
    ],
  },
  "relative-to-leader": {
    phrases: [
      "đơn vị vượt chỉ tiêu cao nhất được điểm tối đa, các đơn vị khác tính theo tỷ lệ",
      "đạt chỉ tiêu được 50% số điểm",
    ],
    notes: [
      "Compared are the subjects of one pool: `subjects.pool`, or those ranked together. A late figure re-scores the others.",
      "Below target: share × maximum × actual ÷ target. Above: the rest in proportion to the excess, in per cent of one's own target, against the highest excess.",
      "A target of 0 or “not applicable” is no target; those subjects are compared among themselves by result.",
      "A missing figure anywhere in the pool leaves the leader unknown (`wait`) unless the text lets it be left out (`leave-out`).",
    ],
    max: "20",
    with: { version: "percent-over-target" },
    marks: { mayBeNotAssigned: true },
    rows: [
      { target: 40, actual: 50 },
      { target: 100, actual: 110 },
      { target: 60, actual: 45 },
      { target: 0, actual: 12 },
      { target: 0, actual: 9 },
      "not-assigned",
    ],
  },
  formula: {
    phrases: ["chỉ tính giải cao nhất", "điểm = (A + B × 2) ÷ 3", "what no other mechanism says"],
    notes: [
      "`formula` sees only the `fields` it declares, and functions: see [formulas](formulas.md).",
      "The result is cut to the maximum unless `cap: false`.",
    ],
    max: "2",
    with: {
      fields: {
        faculty: { type: "boolean", title: t("Đề tài cấp khoa", "Faculty project") },
        school: { type: "boolean", title: t("Đề tài cấp trường", "School project") },
      },
      formula: "max(if(faculty, 1, 0), if(school, 2, 0))",
    },
    rows: [
      { faculty: true, school: false },
      { faculty: true, school: true },
      { faculty: false, school: false },
    ],
  },
}
