import fc from "fast-check"

/** A scored criterion as a rulebook writes it (without its id), with the facts it takes. */
export interface Leaf {
  readonly mechanism: string
  readonly max: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly mayBeNotApplicable?: boolean
  readonly facts: fc.Arbitrary<Readonly<Record<string, unknown>>>
}

/** Decimals in quarters, as grades and maxima are: 0, 0.25, 0.5 … */
export const quarters = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from * 4, max: to * 4 }).map((quarter) => String(quarter / 4))

const title = (words: string) => ({ vi: words, en: words })
const whole = (max: number) => fc.integer({ min: 0, max }).map(String)
const record = fc.record

/** A maximum, and a number of points no higher. */
const within = fc
  .tuple(quarters(1, 20), fc.integer({ min: 0, max: 4 }))
  .map(([max, part]) => ({ max, part: String((Number(max) * part) / 4) }))

const items = (prefix: string, least: number) =>
  fc
    .array(quarters(0, 3), { minLength: least, maxLength: 3 })
    .map((points) =>
      points.map((each, index) => ({ id: `${prefix}${index}`, title: title(prefix), points: each })),
    )

const counts = (list: ReadonlyArray<{ readonly id: string }>) =>
  record(Object.fromEntries(list.map(({ id }) => [id, whole(6)])))

const manualGrade = quarters(1, 20).map(
  (max): Leaf => ({
    mechanism: "manual-grade",
    max,
    with: { step: "0.25" },
    facts: record({ grade: quarters(0, Number(max)) }),
  }),
)

const yesNo = within.map(
  ({ max, part }): Leaf => ({
    mechanism: "yes-no",
    max,
    with: { no: part },
    facts: record({ met: fc.boolean() }),
  }),
)

const choice = within.map(
  ({ max, part }): Leaf => ({
    mechanism: "choice",
    max,
    with: {
      options: [
        { id: "all", title: title("Tất cả"), points: max },
        { id: "part", title: title("Một phần"), points: part },
      ],
    },
    facts: record({ option: fc.constantFrom("all", "part") }),
  }),
)

const ratio = fc
  .tuple(
    quarters(1, 20),
    fc.constantFrom("not-assigned", "full", "none"),
    fc.constantFrom("cap", "keep"),
    fc.option(fc.constant({ mode: "half-up", decimals: "2" }), { nil: undefined }),
  )
  .map(
    ([max, whenNothingAssigned, aboveFull, rounding]): Leaf => ({
      mechanism: "ratio",
      max,
      with: { whenNothingAssigned, aboveFull, ...(rounding === undefined ? {} : { rounding }) },
      facts: record({ done: whole(12), assigned: whole(10) }),
    }),
  )

const bands = within.map(
  ({ max, part }): Leaf => ({
    mechanism: "bands",
    max,
    with: {
      of: "ratio",
      bands: [
        { atLeast: "100%", points: max },
        { atLeast: "60%", below: "100%", points: part },
        { below: "60%", points: "0" },
      ],
    },
    facts: record({ done: whole(12), assigned: whole(10) }),
  }),
)

const count = fc.tuple(within, quarters(0, 4)).map(
  ([{ max, part }, each]): Leaf => ({
    mechanism: "count",
    max,
    with: { each, cap: part },
    facts: record({ count: whole(8) }),
  }),
)

const deductions = fc.tuple(within, items("miss", 1)).map(
  ([{ max, part }, list]): Leaf => ({
    mechanism: "deductions",
    max,
    with: { base: max, floor: part, items: list },
    facts: counts(list),
  }),
)

const plusMinus = fc.tuple(within, quarters(-3, 3), items("plus", 1), items("minus", 0)).map(
  ([{ max, part }, start, plus, minus]): Leaf => ({
    mechanism: "plus-minus",
    max,
    with: { start, plus, minus, floor: `-${part}`, ceiling: max },
    facts: counts([...plus, ...minus]),
  }),
)

const relativeToLeader = fc
  .tuple(
    quarters(1, 20),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom("wait", "leave-out"),
    fc.constantFrom("percent-over-target", "absolute-over-target"),
  )
  .map(
    ([max, atTarget, whenOthersMissing, version]): Leaf => ({
      mechanism: "relative-to-leader",
      mayBeNotApplicable: true,
      max,
      with: { version, atTarget: `${atTarget}%`, whenOthersMissing },
      facts: record({ target: fc.oneof(whole(20), fc.constant("not-applicable")), actual: whole(30) }),
    }),
  )

const formula = quarters(1, 20).map(
  (max): Leaf => ({
    mechanism: "formula",
    max,
    with: {
      fields: {
        faculty: { type: "number", title: title("Cấp khoa"), minimum: "0" },
        school: { type: "number", title: title("Cấp trường"), minimum: "0" },
      },
      formula: "max(faculty, school) / 3",
    },
    facts: record({ faculty: quarters(0, 30), school: quarters(0, 30) }),
  }),
)

/** Two options, the first worth the whole maximum. */
const options = ({ max, part }: { readonly max: string; readonly part: string }) => [
  { id: "all", title: title("Tất cả"), points: max },
  { id: "part", title: title("Một phần"), points: part },
]

/** Brings a grade within what it may be. */
const lessThan =
  (most: string) =>
  (grade: string): string =>
    Number(grade) > Number(most) ? most : grade

const bestOf = within.map(
  (size): Leaf => ({
    mechanism: "best-of",
    max: size.max,
    with: {
      options: [...options(size), { id: "graded", title: title("Chấm"), points: size.part, graded: true }],
    },
    facts: record({ all: fc.boolean(), part: fc.boolean(), graded: quarters(0, 5).map(lessThan(size.part)) }),
  }),
)

const roleAndCompletion = within.map(
  ({ max, part }): Leaf => ({
    mechanism: "role-and-completion",
    max,
    with: {
      role: String(Number(max) - Number(part)),
      levels: [
        { id: "good", title: title("Tốt"), points: part },
        { id: "poor", title: title("Kém"), points: "0" },
      ],
    },
    facts: record({ role: fc.boolean(), completion: fc.constantFrom("good", "poor") }),
  }),
)

const missingCombination = fc.tuple(within, fc.constantFrom("0", undefined)).map(
  ([{ max, part }, otherwise]): Leaf => ({
    mechanism: "missing-combination",
    max,
    with: {
      items: ["month", "quarter", "year"].map((id) => ({ id, title: title(id) })),
      combinations: [
        { missing: [], points: max },
        { missing: ["quarter"], points: part },
        { missing: ["year", "quarter"], points: "0" },
      ],
      otherwise,
    },
    facts: record({ month: fc.boolean(), quarter: fc.boolean(), year: fc.boolean() }),
  }),
)

const externalResult = fc.tuple(within, fc.boolean()).map(
  ([size, mustBeInForce]): Leaf => ({
    mechanism: "external-result",
    max: size.max,
    with: { results: options(size), mustBeInForce },
    facts: record({
      result: fc.constantFrom("all", "part", "none"),
      decision: fc.constant("12/QĐ-MAU"),
      issuer: fc.constant("Cơ quan mẫu"),
      ...(mustBeInForce ? { inForce: fc.boolean() } : {}),
    }),
  }),
)

const weightedTasks = fc
  .tuple(
    quarters(1, 20),
    fc.constantFrom("list", "counts"),
    fc.constantFrom("share", "units"),
    quarters(1, 4),
  )
  .map(([max, given, pays, weight]): Leaf => {
    const types = [
      { id: "report", title: title("Báo cáo"), weight },
      { id: "letter", title: title("Công văn"), weight: "1" },
    ]
    const amounts = pays === "share" ? ["Assigned", "Done"] : ["Quantity"]
    const counted = types.flatMap(({ id }) => amounts.map((amount) => [`${id}${amount}`, whole(9)] as const))
    const task = record({
      type: fc.constantFrom("report", "letter"),
      ...Object.fromEntries(amounts.map((amount) => [amount.toLowerCase(), whole(9)])),
    })
    return {
      mechanism: "weighted-tasks",
      max,
      with: { types, given, pays, each: "2", whenNothingAssigned: "none" },
      facts:
        given === "list"
          ? record({ tasks: fc.array(task, { maxLength: 5 }) })
          : record(Object.fromEntries(counted)),
    }
  })

const steps = fc.tuple(within, fc.integer({ min: 1, max: 9 }), quarters(0, 3)).map(
  ([{ max, part }, per, each]): Leaf => ({
    mechanism: "steps",
    max,
    with: { from: "100%", first: part, per: `${per}%`, each, stepsFrom: "105%" },
    facts: record({ value: fc.integer({ min: 0, max: 200 }).map((value) => `${value}%`) }),
  }),
)

const listedItems = fc
  .tuple(within, fc.constantFrom("sum", "highest", "lowest"), fc.constantFrom("highest", "lowest", "first"))
  .map(
    ([size, take, keep]): Leaf => ({
      mechanism: "listed-items",
      max: size.max,
      with: { kinds: options(size), take, keep, oncePer: [{ id: "month", title: title("Tháng") }] },
      facts: record({
        items: fc.array(record({ kind: fc.constantFrom("all", "part"), month: whole(3) }), { maxLength: 6 }),
      }),
    }),
  )

const duties = fc.tuple(within, quarters(0, 3)).map(
  ([{ max, part }, notDone]): Leaf => ({
    mechanism: "duties",
    max,
    with: {
      floor: part,
      duties: [
        { id: "plan", title: title("Kế hoạch"), notDone },
        { id: "report", title: title("Báo cáo"), notDone, late: "0" },
      ],
    },
    facts: record({
      plan: fc.constantFrom("done", "late", "not-done"),
      report: fc.constantFrom("done", "late", "not-done"),
    }),
  }),
)

const noViolation = quarters(1, 20).map(
  (max): Leaf => ({
    mechanism: "no-violation",
    max,
    with: {
      violations: [
        { id: "fire", title: title("Cháy nổ") },
        { id: "traffic", title: title("Giao thông") },
      ],
    },
    facts: record({ fire: whole(2), traffic: whole(2) }),
  }),
)

/** A leaf of every standard mechanism, by its name. */
export const leaves = {
  "manual-grade": manualGrade,
  "yes-no": yesNo,
  choice,
  "best-of": bestOf,
  "role-and-completion": roleAndCompletion,
  "missing-combination": missingCombination,
  "external-result": externalResult,
  ratio,
  "weighted-tasks": weightedTasks,
  bands,
  steps,
  count,
  "listed-items": listedItems,
  deductions,
  duties,
  "no-violation": noViolation,
  "plus-minus": plusMinus,
  "relative-to-leader": relativeToLeader,
  formula,
} as const satisfies Record<string, fc.Arbitrary<Leaf>>

/** A leaf of any standard mechanism. */
export const anyLeaf: fc.Arbitrary<Leaf> = fc.oneof(...Object.values(leaves))
