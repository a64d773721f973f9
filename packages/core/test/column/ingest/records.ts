import fc from "fast-check"

const decimals = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.constantFrom("", ".0", ".25", ".5", ".75", ".50"))
  .map(([whole, rest]) => `${whole}${rest}`)

const nothings = Array<undefined>(12).fill(undefined)
const clusters = ["c1", "c2", "cụm 3"]
const names = ["Đơn vị mẫu", "Xã Mẫu", null, 12]

const word = fc.constantFrom("", " ", "missing", "Chưa chấm", null, undefined)
const stated = fc.constantFrom("không giao", "not-assigned", "n/a", " Không áp dụng ")

/** A cell: mostly a value, sometimes a state or nothing; what is odd but sound, and what is wrong, where asked for. */
const cell = (good: fc.Arbitrary<unknown>, odd: ReadonlyArray<unknown>, isWrong: boolean) =>
  fc.oneof(
    { weight: 120, arbitrary: good },
    { weight: 10, arbitrary: word },
    { weight: 6, arbitrary: fc.constantFrom(...odd) },
    { weight: isWrong ? 1 : 0, arbitrary: fc.oneof(stated, fc.constantFrom<unknown>(...wrong)) },
  )

const wrong = [
  "abc",
  "1,5",
  "1.800",
  "-1",
  "101%",
  "9007199254740993",
  "1e5",
  87.5,
  -3,
  Number.NaN,
  {},
  [],
  [{ quantity: "60" }],
  "x".repeat(2_001),
  "0.123",
  "160%",
  10n ** 50n,
]

const counts = ["007", "+5", 3n, " 4 "]
const numbers = ["012.50", "+5", " 4 ", "-0", 0, 12]
const truth = fc.oneof(fc.boolean(), fc.constantFrom("có", "không", "Đạt", "x", "1", 0, 1))

const facts = (isWrong: boolean) =>
  fc.record(
    {
      fault: cell(truth, ["YES", " no "], isWrong),
      given: cell(fc.oneof(fc.integer({ min: 5, max: 900 }), fc.constantFrom("5", "20")), counts, isWrong),
      onTime: cell(fc.integer({ min: 0, max: isWrong ? 6 : 3 }), ["2", "0"], isWrong),
      growth: cell(
        fc.integer({ min: -100, max: 999 }).map((n) => `${n / 4}%`),
        ["83 %", "12.3456789%", "-0%", "99999999999999999999.5%"],
        isWrong,
      ),
      budget: cell(decimals, ["12345678901234567890.05", "900719925474099.15", ...numbers], isWrong),
      note: cell(fc.constantFrom("tốt", "1.800", "cần xem", "12"), [5, "Đã họp\nhai lần"], isWrong),
      tasks: cell(
        fc.array(fc.record({ quantity: fc.constantFrom("1.5", 3, "", null) }), { maxLength: 3 }),
        [[], [{}]],
        isWrong,
      ),
    },
    { requiredKeys: [] },
  )

const whole = (isWrong: boolean) =>
  fc.oneof(
    fc.constantFrom("not-assigned", "Không giao", "", "missing", null),
    fc.constantFrom(...["chưa chấm", "không giao", ...(isWrong ? ["n/a", "abc", 5, []] : [])]),
  )

const criteria = (isWrong: boolean, group: string | undefined) => {
  const own = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, wholes = whole(isWrong)) =>
    fc.oneof(
      { weight: 24, arbitrary: fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<unknown> },
      { weight: 3, arbitrary: wholes },
      { weight: isWrong ? 1 : 0, arbitrary: fc.constantFrom<unknown>({ dne: 5 }, { toString: "1" }, 7) },
    )
  const none = fc.constantFrom("", "missing")
  const all: Record<string, fc.Arbitrary<unknown>> = {
    done: own({ done: cell(decimals, numbers, isWrong), assigned: cell(decimals, numbers, isWrong) }),
    grade: own(
      { grade: cell(fc.constantFrom("12.25", "0", 20, "7.5"), ["07.50"], isWrong) },
      fc.constantFrom("n/a", "Không áp dụng", ""),
    ),
    ...(group === "so"
      ? { only: own({ grade: cell(decimals, numbers, isWrong) }, none) }
      : {
          own: own(
            {
              share: cell(
                fc.integer({ min: -50, max: 150 }).map((n) => `${n}%`),
                ["33.3%", "1.25 %"],
                isWrong,
              ),
              level: cell(fc.constantFrom("tốt", "2", 2), [" 2 "], isWrong),
              meetings: cell(
                fc.array(fc.record({ attended: fc.nat(90), late: truth }, { requiredKeys: [] }), {
                  maxLength: 2,
                }),
                [[]],
                isWrong,
              ),
            },
            none,
          ),
        }),
    late: own({ late: cell(fc.integer({ min: 0, max: 9 }), counts, isWrong) }, none),
    ...(isWrong ? { sai: fc.constantFrom<unknown>(...nothings, {}, "n/a", { a: 1 }) } : {}),
  }
  return fc.record(all, { requiredKeys: [] })
}

const record = (isStaged: boolean, isGrouped: boolean, isWrong: boolean) =>
  fc.constantFrom("xa", "so").chain((group) => {
    const part = () =>
      fc.record(
        { facts: facts(isWrong), criteria: criteria(isWrong, isGrouped ? group : undefined) },
        {
          requiredKeys: [],
        },
      )
    const optional = {
      name: fc.constantFrom(...names, ...(isWrong ? [...names, ...names, "", 1.5] : [])),
      notRated: fc.constantFrom(
        undefined,
        undefined,
        undefined,
        undefined,
        "Mới lập",
        ...(isWrong ? [{}] : []),
      ),
      ...(isStaged
        ? { stages: fc.record({ self: part(), cross: part(), council: part() }, { requiredKeys: [] }) }
        : {}),
      ...(isWrong ? { extra: fc.constantFrom(...nothings, ...nothings, 1) } : {}),
    }
    const needed = {
      attributes: fc.record(
        {
          cluster: fc.constantFrom(...clusters, ...(isWrong ? [...clusters, ...clusters, "", 4, null] : [])),
          organ: fc.constantFrom("a", "b"),
          ...(isWrong ? { kind: fc.constantFrom(...nothings, "k") } : {}),
        },
        { requiredKeys: ["cluster"] },
      ),
      ...(isGrouped
        ? { group: fc.constantFrom(group, ...(isWrong ? [...Array(8).fill(group), "xã", undefined] : [])) }
        : {}),
    }
    return fc
      .tuple(fc.record(needed), fc.record(optional, { requiredKeys: [] }), part())
      .map((parts) => Object.assign({}, ...parts) as Readonly<Record<string, unknown>>)
  })

/** Facts as code hands them in: sound but spelt in many ways, or with things wrong in them here and there. */
export const documents = (isStaged: boolean, isGrouped: boolean, isWrong: boolean) =>
  fc
    .tuple(
      fc.array(record(isStaged, isGrouped, isWrong), { minLength: 1, maxLength: 6 }),
      fc.constantFrom<unknown>(
        [],
        [{ facts: { headcount: 4 } }],
        [{ by: { cluster: "c1" }, facts: { headcount: "9" } }],
      ),
      fc.constantFrom<unknown>("xã mẫu", 5, "", "@a", null, "u0"),
    )
    .map(([subjects, scopes, odd]) => ({
      subjects: subjects.map((one, row) => ({ id: isWrong && row === 3 ? odd : `u${row}`, ...one })),
      ...(isWrong ? { scopes } : {}),
    }))
