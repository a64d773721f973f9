import { defineMechanism, Expression, Mechanism } from "@danvan/plugin-sdk"
import { MechanismTester, TesterError } from "@danvan/testkit"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { perItem, perItemCases } from "./samples.ts"

MechanismTester.run(perItem, perItemCases, { describe, it })

type Any = Mechanism.AnyMechanism
type Cases = MechanismTester.Cases

const told = (mechanism: Any, cases: Partial<Cases> = {}, runs = 60): ReadonlyArray<string> => {
  const faults = MechanismTester.check(mechanism, { ...perItemCases, ...cases }, { runs })
  return [...new Set(faults.map(({ code }) => code))]
}

/** `perItem` with parts replaced; of a function where there is no `lower`. */
const like = (parts: object): Any => Mechanism.define({ ...perItem, ...parts } as never)
const byFunction = (
  compute: (computing: { facts: { items: never }; maximum: never }) => unknown,
  parts: object = {},
): Any => like({ lower: undefined, check: () => [], messages: {}, compute, ...parts })
const functionCases: Partial<Cases> = {
  valid: [{ name: "three", facts: { items: 3 }, points: "3" }],
  boundary: [{ name: "none", facts: { items: 0 }, points: "0" }],
  invalid: [{ name: "less than none", facts: { items: -1 }, issues: ["fact.out-of-range"] }],
}

describe("what an author leaves out or does twice", () => {
  const { valid, boundary, invalid } = perItemCases
  const [first, second] = valid
  const one = (name: string, more: object) =>
    [...valid, { name, facts: { items: 5 }, points: "5", ...more }] as Cases["valid"]

  it.each<readonly [what: string, code: string, cases: Partial<Cases>]>([
    ["no valid case", "case.none", { valid: [] }],
    ["no boundary case", "case.none", { boundary: [] }],
    ["no invalid case", "case.none", { invalid: [] }],
    ["a case without a name", "case.nameless", { valid: one(" ", {}) }],
    ["two cases of one name", "case.same-name", { valid: one(first!.name, {}) }],
    ["the same input twice", "case.duplicate", { valid: one("again", { facts: { items: 3 }, points: "3" }) }],
    [
      "the same input in two lists",
      "case.duplicate",
      { boundary: [...boundary, { ...second!, name: "again" }] },
    ],
    ["a float", "case.not-plain", { valid: one("half", { facts: { items: 0.5 } }) }],
    ["a date", "case.not-plain", { valid: one("day", { facts: { items: new Date(0) } }) }],
    ["a function among the parameters", "case.not-plain", { valid: one("f", { with: { each: () => 1 } }) }],
    [
      "a case whose facts nobody reads",
      "case.reads-nothing",
      { valid: one("other", { facts: { others: 5 } }) },
    ],
    [
      "a boundary case at no edge",
      "case.not-boundary",
      { boundary: [...boundary, { name: "six", facts: { items: 6 }, points: "6" }] },
    ],
    ["wrong points", "case.wrong", { valid: one("five", { points: "6" }) }],
    ["a wrong state", "case.wrong", { valid: one("five", { points: "missing" }) }],
    ["a valid case that is refused", "case.refused", { valid: one("many", { facts: { items: 41 } }) }],
    [
      "an invalid case that is accepted",
      "case.accepted",
      { invalid: [...invalid, { name: "ok", facts: { items: 2 }, issues: ["fact.out-of-range"] }] },
    ],
    [
      "another reason for being refused",
      "case.other-issue",
      { invalid: [...invalid, { name: "no", facts: { items: -2 }, issues: ["fact.not-a-count"] }] },
    ],
    [
      "another message",
      "case.other-issue",
      { invalid: [{ ...invalid[0]!, messages: ["other"] }, ...invalid.slice(1)] },
    ],
    [
      "no expected reason",
      "case.shows-nothing",
      { invalid: [...invalid, { name: "no", facts: { items: -2 }, issues: [] }] },
    ],
    ["a message no case shows", "message.never-shown", { invalid: invalid.slice(1) }],
    ["a law set aside without a reason", "law.excused", { except: { order: " " } }],
  ])("%s is told: %s", (_, code, cases) => {
    expect(told(perItem, cases, 1)).toContain(code)
  })

  it("a declared fact no case reads is told", () => {
    const fields = {
      ...perItem.fields({ parameters: { each: "1" }, maximum: 1 as never }),
      spare: { type: "count", title: { vi: "Thừa", en: "Spare" } },
    }
    expect(told(like({ fields: () => fields }))).toContain("field.never-read")
  })

  it.each<readonly [what: string, code: string, parts: object]>([
    ["an empty title", "translation.missing", { title: { vi: "Điểm", en: " " } }],
    [
      "a summary in one language",
      "translation.same",
      { summary: { vi: "Mỗi việc một điểm.", en: "Mỗi việc một điểm." } },
    ],
    [
      "a field's title in one language",
      "translation.same",
      {
        fields: () => ({ items: { type: "count", maximum: "40", title: { vi: "Số việc", en: "Số việc" } } }),
      },
    ],
    [
      "other placeholders",
      "translation.placeholders",
      { messages: { nothing: { vi: "Không {a}.", en: "No {b}.", fix: { vi: "Sửa.", en: "Mend." } } } },
    ],
    [
      "a fix in one language",
      "translation.missing",
      { messages: { nothing: { vi: "Không.", en: "No.", fix: { vi: "Sửa." } } } },
    ],
  ])("%s is told: %s", (_, code, parts) => {
    expect(told(like(parts), {}, 1)).toContain(code)
  })
})

describe("a mechanism that breaks a law", () => {
  let calls = 0
  const broken: ReadonlyArray<
    readonly [what: string, code: string, make: () => Any, cases?: Partial<Cases>]
  > = [
    [
      "pays more than the maximum",
      "law.bounds",
      () =>
        like({
          lower: ({ field }: never) => (field as (name: string) => Expression.Expression)("items"),
          compute: undefined,
        }),
    ],
    [
      "answers with no band",
      "law.computed",
      () =>
        like({
          compute: undefined,
          lower: ({ field, maximum }: { field: (name: string) => Expression.Expression; maximum: never }) =>
            Expression.when(
              Expression.compare(field("items"), ">", 30),
              Expression.absent("not-computed"),
              Expression.min(maximum, field("items")),
            ),
        }),
    ],
    [
      "throws",
      "law.computed",
      () =>
        byFunction(
          ({ facts }) => {
            if (String(facts.items) === "7") throw new Error("seven")
            return facts.items
          },
          { output: { min: 0, max: 40, decimals: 0 } },
        ),
      functionCases,
    ],
    [
      "lies about its range",
      "law.computed",
      () => byFunction(({ facts }) => facts.items, { output: { min: 0, max: 20, decimals: 0 } }),
      functionCases,
    ],
    [
      "gives a float",
      "law.computed",
      () => byFunction(({ facts }) => Number(facts.items) / 3, { output: { min: 0, max: 40, decimals: 3 } }),
      { ...functionCases, except: {} },
    ],
    [
      "counts its calls",
      "law.determinism",
      () =>
        byFunction(() => {
          calls += 1
          return calls % 10
        }),
      { ...functionCases },
    ],
    [
      "changes its parameters",
      "law.frozen",
      () =>
        like({
          fields: (use: { parameters: { each: string } }) => {
            use.parameters.each = "2"
            return perItem.fields(use as never)
          },
        }),
    ],
    [
      "changes its facts",
      "law.frozen",
      () =>
        byFunction(
          ({ facts }) => {
            const was = facts.items
            try {
              ;(facts as { items: unknown }).items = 0
            } catch {}
            return was
          },
          { output: { min: 0, max: 40, decimals: 0 } },
        ),
      functionCases,
    ],
    [
      "is lowered by more",
      "law.monotone",
      () =>
        like({
          compute: undefined,
          lower: ({ field, maximum }: { field: (name: string) => Expression.Expression; maximum: never }) =>
            Expression.max(0, Expression.subtract(maximum, field("items"))),
        }),
    ],
    ["differs from its function", "law.reference", () => like({ compute: () => 1 })],
    [
      "differs from a function beside the cases",
      "law.reference",
      () => perItem,
      { reference: ({ facts }) => facts.items },
    ],
  ]
  it.each(broken.map(([what, code, make, cases = {}]) => ({ what, code, make, cases })))(
    "because it $what is told: $code",
    ({ code, make, cases }) => {
      expect(told(make(), cases)).toContain(code)
    },
  )

  it("by the order of subjects is told", () => {
    let last: unknown
    const odd = byFunction(({ facts }) => {
      const more = last !== undefined && facts.items > (last as never)
      last = facts.items
      return more ? 1 : 0
    })
    expect(told(odd, functionCases)).toContain("law.order")
  })

  it("by parameters that are not read twice alike is told", () => {
    let scored = false
    const fickle = byFunction(
      ({ facts }) => {
        scored = true
        return facts.items
      },
      {
        parameters: z.strictObject({ each: z.string().default("1") }).refine(() => !scored),
        output: { min: 0, max: 40, decimals: 0 },
      },
    )
    expect(told(fickle, functionCases)).toContain("law.round-trip")
  })

  it("is not told of a law it is excused from, with a reason", () => {
    const over = like({
      lower: ({ field }: { field: (name: string) => Expression.Expression }) => field("items"),
      compute: undefined,
      check: () => [],
      messages: {},
    })
    const cases: Cases = {
      valid: [{ name: "three", facts: { items: 3 }, points: "3" }],
      boundary: [{ name: "none", facts: { items: 0 }, points: "0" }],
      invalid: [{ name: "less", facts: { items: -1 }, issues: ["fact.out-of-range"] }],
    }
    expect(MechanismTester.check(over, cases).map(({ code }) => code)).toEqual(["law.bounds"])
    expect(MechanismTester.check(over, { ...cases, range: { min: "0", max: "40" } })).toEqual([])
    expect(MechanismTester.check(over, { ...cases, except: { bounds: "bonus" } })).toEqual([])
  })

  it("shows the simplest facts that break it, the same ones every time", () => {
    const over = like({
      lower: ({ field }: { field: (name: string) => Expression.Expression }) => field("items"),
      compute: undefined,
    })
    const found = () => MechanismTester.check(over, perItemCases).find(({ code }) => code === "law.bounds")
    expect(found()?.message.en).toContain("Points 11 lie outside 0 – 10")
    expect(found()).toEqual(found())
  })
})

describe("the tester", () => {
  it("finds nothing wrong with a sound mechanism and a careful author", () => {
    expect(MechanismTester.check(perItem, perItemCases)).toEqual([])
  })

  it("fails the test concerned, in both languages, with the place", () => {
    const failed: Array<readonly [string, unknown]> = []
    MechanismTester.run(
      perItem,
      { ...perItemCases, boundary: [] },
      {
        language: "vi",
        describe: (_, body) => body(),
        it: (name, body) => {
          try {
            body()
          } catch (thrown) {
            failed.push([name, thrown])
          }
        },
      },
    )
    expect(failed.map(([name]) => name)).toEqual(["đủ loại, không trùng, ghi được thành JSON"])
    const [[, error] = []] = failed
    expect(error).toBeInstanceOf(TesterError)
    expect((error as TesterError).message).toBe(
      "case.none at boundary\n  en: There is no case under “boundary”. Add at least one.\n" +
        "  vi: Chưa có ví dụ nào ở “boundary”. Thêm ít nhất một ví dụ.",
    )
  })

  it("tells of a mechanism that cannot be registered", () => {
    expect(told(like({ name: "sample/Bad Name" }))).toContain("case.refused")
  })

  it("tests danvan's own mechanisms, too", () => {
    const ratio = Mechanism.standard.find(({ name }) => name === "ratio")!
    const parameters = { whenNothingAssigned: "not-assigned" }
    expect(
      MechanismTester.check(ratio, {
        valid: [{ name: "a part", with: parameters, facts: { done: 3, assigned: 4 }, points: "7.5" }],
        boundary: [
          {
            name: "nothing assigned",
            with: parameters,
            facts: { done: 0, assigned: 0 },
            points: "not-assigned",
          },
        ],
        invalid: [{ name: "a word", facts: { done: "nhiều", assigned: 1 }, issues: ["fact.not-a-number"] }],
        except: { computed: "work done where none was assigned is left open on purpose" },
      }),
    ).toEqual([])
  })

  it("tests mechanisms that compare subjects", () => {
    const most = defineMechanism({
      name: "sample/of-the-most",
      title: { vi: "So với cao nhất", en: "Against the highest" },
      summary: { vi: "Chia cho số cao nhất.", en: "Divided by the highest." },
      parameters: z.strictObject({}),
      fields: () => ({ n: { type: "count", title: { vi: "Số", en: "Number" } } }),
      lower: ({ field, maximum }) => {
        const highest = Expression.aggregate("max", field("n"))
        return Expression.when(
          Expression.compare(highest, "=", 0),
          0,
          Expression.divide(Expression.multiply(maximum, field("n")), highest),
        )
      },
      monotone: () => ({ n: "rewarded" }),
    })
    expect(
      MechanismTester.check(most, {
        valid: [{ name: "a third of the highest", facts: { n: 1 }, others: [{ n: 3 }], points: "10/3" }],
        boundary: [{ name: "the highest", facts: { n: 4 }, others: [{ n: 3 }], points: "10" }],
        invalid: [{ name: "no number", facts: { n: "x" }, others: [{ n: 3 }], issues: ["fact.not-a-count"] }],
      }),
    ).toEqual([])
  })
})
