type Scalar = string | number | boolean

/** A fact of an example: one value, or the items of a list. */
export type Given = Scalar | ReadonlyArray<Readonly<Record<string, Scalar>>>

/** A worked example of a mechanism: one criterion, and subjects scored by it together. */
export interface MechanismExample {
  /** How regulations say it. */
  readonly phrases: ReadonlyArray<string>
  readonly notes: ReadonlyArray<string>
  readonly max: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly marks?: Readonly<Record<string, boolean>>
  readonly rows: ReadonlyArray<Readonly<Record<string, Given>> | "not-assigned">
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
  "best-of": {
    phrases: [
      "chỉ tính mức cao nhất, không cộng dồn",
      "là cán bộ đoàn hoặc có thành tích đặc biệt: 10 điểm",
      "đề tài cấp khoa 1 điểm, cấp trường 2 điểm",
    ],
    notes: [
      "Alternative routes (*hoặc*) that are each worth the maximum are options with the same points; a route a person grades is `graded: true`.",
      "For a list of things of several kinds use [`listed-items`](#listed-items) with `take: highest`.",
      "An option of which nothing is known yet leaves the points missing: another may still be better.",
    ],
    max: "10",
    with: {
      options: [
        {
          id: "officer",
          title: t("Giữ chức vụ (chấm theo mức hoàn thành)", "Holds an office, graded"),
          points: "10",
          graded: true,
        },
        { id: "outstanding", title: t("Có thành tích đặc biệt", "Outstanding achievement"), points: "10" },
        { id: "faculty", title: t("Khen thưởng cấp khoa", "Faculty award"), points: "4" },
      ],
    },
    rows: [
      { officer: 8, outstanding: true, faculty: false },
      { officer: 3, outstanding: false, faculty: true },
      { officer: 0, outstanding: false, faculty: false },
      { officer: 8, outstanding: false },
    ],
  },
  "role-and-completion": {
    phrases: ["giữ chức vụ 5 điểm; hoàn thành tốt thêm 5, khá thêm 3, trung bình thêm 2"],
    notes: ["Without the role there are no points, and no completion is asked for."],
    max: "10",
    with: {
      role: "5",
      levels: [
        { id: "good", title: t("Tốt", "Good"), points: "5" },
        { id: "fair", title: t("Khá", "Fair"), points: "3" },
        { id: "average", title: t("Trung bình", "Average"), points: "2" },
        { id: "poor", title: t("Không hoàn thành", "Not fulfilled"), points: "0" },
      ],
    },
    rows: [
      { role: true, completion: "fair" },
      { role: true, completion: "poor" },
      { role: false },
      { role: true },
    ],
  },
  "missing-combination": {
    phrases: ["thiếu báo cáo quý: 6 điểm; thiếu báo cáo quý và năm: 4 điểm", "có đủ cả ba loại: 8 điểm"],
    notes: [
      "A row holds when exactly its `missing` are not there; the others must be.",
      "A combination in no row is not computed, unless the text says what everything else is worth (`otherwise`).",
      "When one has been chosen from a list of words already, `choice` is enough.",
    ],
    max: "8",
    with: {
      items: [
        { id: "monthly", title: t("Báo cáo tháng", "Monthly reports") },
        { id: "quarterly", title: t("Báo cáo quý", "Quarterly reports") },
        { id: "annual", title: t("Báo cáo năm", "Annual report") },
      ],
      combinations: [
        { missing: [], points: "8" },
        { missing: ["quarterly"], points: "6" },
        { missing: ["quarterly", "annual"], points: "4" },
        { missing: ["monthly", "quarterly", "annual"], points: "0" },
      ],
    },
    rows: [
      { monthly: true, quarterly: true, annual: true },
      { monthly: true, quarterly: false, annual: true },
      { monthly: true, quarterly: false, annual: false },
      { monthly: true, quarterly: true, annual: false },
    ],
  },
  "external-result": {
    phrases: [
      "được công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
      "được tặng Cờ thi đua của Chính phủ: cộng 15 điểm",
    ],
    notes: [
      "`decision` and `issuer` are evidence: as long as one is missing, so are the points. “none” needs neither.",
      "`mustBeInForce` asks whether the recognition is in force in the period assessed; one that has lapsed is worth 0.",
    ],
    max: "15",
    with: {
      results: [
        { id: "government", title: t("Cờ thi đua của Chính phủ", "Government flag"), points: "15" },
        { id: "city", title: t("Cờ thi đua của Thành phố", "City flag"), points: "10" },
      ],
      mustBeInForce: true,
    },
    rows: [
      { result: "city", decision: "12/QĐ-MAU", issuer: "Cơ quan mẫu", inForce: true },
      { result: "government", decision: "7/QĐ-MAU", issuer: "Cơ quan mẫu", inForce: false },
      { result: "city", issuer: "Cơ quan mẫu", inForce: true },
      { result: "none" },
    ],
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
  "weighted-tasks": {
    phrases: [
      "số nhiệm vụ hoàn thành nhân hệ số chia số nhiệm vụ được giao nhân hệ số",
      "báo cáo hệ số 3, công văn hệ số 1",
    ],
    notes: [
      "`given: counts` asks for one number a type (`reportDone`, `reportAssigned`) instead of a list.",
      "`pays: units` pays `each` for every weighted unit: with `each: 1`, 2 reports × 3 + 5 letters × 1 = 11 points, at most the maximum.",
      "A list with no tasks is 0 of 0: `whenNothingAssigned` says what that is worth.",
    ],
    max: "20",
    with: {
      types: [
        { id: "report", title: t("Báo cáo", "Report"), weight: "3" },
        { id: "letter", title: t("Công văn", "Letter"), weight: "1" },
      ],
    },
    rows: [
      {
        tasks: [
          { type: "report", assigned: 2, done: 2 },
          { type: "letter", assigned: 4, done: 2 },
        ],
      },
      { tasks: [{ type: "letter", assigned: 3, done: 3 }] },
      { tasks: [{ type: "report", assigned: 2 }] },
      { tasks: [] },
    ],
  },
  bands: {
    phrases: ["từ 90% đến dưới 100%: 15 điểm", "trên 30 người: 5 điểm; từ 20 đến 30 người: 3 điểm"],
    notes: [
      "*từ … trở lên* is `atLeast`, *trên* is `above`, *dưới* is `below`, *đến, không quá* is `atMost`; `exactly` is a band of one point.",
      "Overlapping bands are an error. A value in no band has no points and the subject is incomplete: a text with a gap shows.",
      'With `of: ratio`, more may be done than was assigned: a table that ends at 100% has a gap above it. Where that cannot be, say so in [`factChecks`](rulebook.md#factchecks), `fact("c1", "done") <= fact("c1", "assigned")`, and the gap is gone.',
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
  steps: {
    phrases: [
      "vượt kế hoạch, cứ mỗi 5% cộng 1 điểm, tối đa 10 điểm",
      "đạt từ 110% kế hoạch trở lên: cộng 3 điểm",
      "từ 10% đến dưới 20%: 1 điểm; sau đó cứ thêm 5% cộng 0,25 điểm, tối đa 2 điểm",
    ],
    notes: [
      "Only full steps count: 4.9% of 5% is none.",
      "A threshold alone is `from` and `first`, without `per` and `each`. Where the steps start later than the points, `stepsFrom` says where.",
      "Without a written cap the criterion's maximum caps.",
    ],
    max: "2",
    with: { from: "10%", first: "1", stepsFrom: "20%", per: "5%", each: "0.25" },
    rows: [{ value: "9.99%" }, { value: "10%" }, { value: "24.9%" }, { value: "32%" }, { value: "60%" }],
  },
  count: {
    phrases: ["mỗi mô hình được 2 điểm, tối đa 10 điểm", "cứ mỗi cuộc tiếp dân cộng 0,5 điểm"],
    notes: [],
    max: "10",
    with: { each: "3" },
    rows: [{ count: 2 }, { count: 3 }, { count: 4 }],
  },
  "listed-items": {
    phrases: [
      "mỗi câu lạc bộ mỗi tháng chỉ tính vai trò cao nhất",
      "lấy mức của sự việc nghiêm trọng nhất",
      "mỗi lần tham gia được cộng theo loại hoạt động",
    ],
    notes: [
      "`take: sum` adds all items, `highest` and `lowest` take one. `oncePer` names fields; of items alike in all of them one counts.",
      "The sum of an empty list is 0. The highest or lowest of one is not computed unless `whenNone` says what it is worth.",
      "Whatever else a list must give is a `formula` over it: see [lists in formulas](formulas.md#lists).",
    ],
    max: "50",
    with: {
      kinds: [
        { id: "head", title: t("Chủ nhiệm", "Head"), points: "10" },
        { id: "board", title: t("Ban chủ nhiệm", "Board"), points: "8" },
        { id: "member", title: t("Thành viên", "Member"), points: "5" },
      ],
      oncePer: [
        { id: "club", title: t("Câu lạc bộ", "Club") },
        { id: "month", title: t("Tháng", "Month") },
      ],
    },
    rows: [
      {
        items: [
          { kind: "board", club: "A", month: "2026-05" },
          { kind: "member", club: "A", month: "2026-05" },
          { kind: "member", club: "A", month: "2026-06" },
        ],
      },
      { items: [{ kind: "head", club: "B", month: "2026-05" }] },
      { items: [] },
      { items: [{ kind: "head", club: "B" }] },
    ],
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
  duties: {
    phrases: [
      "không thực hiện trừ 1 điểm, thực hiện chậm trừ 0,5 điểm",
      "mỗi nội dung chỉ trừ một lần trong kỳ",
    ],
    notes: [
      "Each duty is one fact (`done`, `late`, `not-done`), so nothing is taken off twice in a period. Misses that are counted are `deductions`.",
      "`late` is half of `notDone` unless the text says otherwise.",
    ],
    max: "4",
    with: {
      duties: [
        { id: "plan", title: t("Ban hành kế hoạch", "Issue the plan"), notDone: "1" },
        { id: "report", title: t("Gửi báo cáo năm", "Send the annual report"), notDone: "1" },
      ],
    },
    rows: [
      { plan: "done", report: "done" },
      { plan: "not-done", report: "late" },
      { plan: "late", report: "late" },
      { plan: "late" },
    ],
  },
  "no-violation": {
    phrases: ["chỉ cần một vi phạm là không có điểm mục này", "không để xảy ra cháy nổ, tai nạn: 10 điểm"],
    notes: ["One violation known decides, even while other counts are missing."],
    max: "10",
    with: {
      violations: [
        { id: "fire", title: t("Vụ cháy nổ", "Fires") },
        { id: "accident", title: t("Tai nạn giao thông", "Traffic accidents") },
      ],
    },
    rows: [{ fire: 0, accident: 0 }, { fire: 0, accident: 1 }, { fire: 2 }, { fire: 0 }],
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
      "`version` must be stated, because two versions of this formula are published. `percent-over-target` compares excesses in per cent; `absolute-over-target` is (actual − target) ÷ (leader's actual − target). With target 100, actual 110 and a leader of 50 over 40 the first gives 14 of 20; the second would divide 10 by −50 and is *not computed*, with the reason.",
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
    phrases: ["điểm = (A + B × 2) ÷ 3", "what no other mechanism says"],
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
