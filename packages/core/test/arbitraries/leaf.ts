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
  .tuple(quarters(1, 20), fc.integer({ min: 0, max: 100 }), fc.constantFrom("wait", "leave-out"))
  .map(
    ([max, atTarget, whenOthersMissing]): Leaf => ({
      mechanism: "relative-to-leader",
      mayBeNotApplicable: true,
      max,
      with: { version: "percent-over-target", atTarget: `${atTarget}%`, whenOthersMissing },
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

/** A leaf of every standard mechanism, by its name. */
export const leaves = {
  "manual-grade": manualGrade,
  "yes-no": yesNo,
  choice,
  ratio,
  bands,
  count,
  deductions,
  "plus-minus": plusMinus,
  "relative-to-leader": relativeToLeader,
  formula,
} as const satisfies Record<string, fc.Arbitrary<Leaf>>

/** A leaf of any standard mechanism. */
export const anyLeaf: fc.Arbitrary<Leaf> = fc.oneof(...Object.values(leaves))
