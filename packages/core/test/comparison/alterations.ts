import fc from "fast-check"

/** Data of a rulebook, as it is written. */
type Written = { readonly [name: string]: unknown }

/** One change to a rulebook as it is written; the result need not be sound. */
export type Alteration = (rulebook: Written) => Written

type Tree = Array<Written & { readonly criteria?: Tree }>

const criteriaOf = ({ criteria }: Written): Tree => criteria as Tree

const first = (rulebook: Written, change: (criterion: Written) => Written): Written => ({
  ...rulebook,
  criteria: criteriaOf(rulebook).map((one, index) => (index === 0 ? change(one) : one)),
})

const part = (rulebook: Written, name: string, change: (value: Written) => Written): Written => ({
  ...rulebook,
  [name]: change(rulebook[name] as Written),
})

const classes = (rulebook: Written): ReadonlyArray<Written> =>
  (rulebook.classification as Written).classes as ReadonlyArray<Written>

const quota = (rulebook: Written): Written => (rulebook.quotas as ReadonlyArray<Written>)[0] as Written

/** Words only. */
const words: ReadonlyArray<Alteration> = [
  (one) => ({ ...one, version: "2", title: "Tên khác" }),
  (one) =>
    first(one, (criterion) => ({ ...criterion, title: { vi: "Tên khác", en: "Another" }, code: "9.z" })),
  (one) => ({ ...one, criteria: [...criteriaOf(one)].reverse() }),
  (one) => ({ ...one, documents: { moi: { kind: "Quy chế mẫu" } }, source: { document: "moi" } }),
  (one) =>
    part(one, "classification", (it) => ({
      ...it,
      classes: classes(one).map((each) => ({ ...each, title: "Mức khác" })),
    })),
  (one) => ({ ...one, notRated: [{ id: "resting", title: "Tạm nghỉ", when: " resting " }] }),
  (one) => part(one, "facts", (it) => ({ ...it, unread: { type: "count", title: "Không dùng" } })),
]

/** What may change a score, a class, a rank or a proposal. */
const rules: ReadonlyArray<Alteration> = [
  (one) => part(one, "scale", (it) => ({ ...it, rounding: { mode: "floor", decimals: "0" } })),
  (one) => part(one, "scale", (it) => ({ ...it, cap: "none" })),
  (one) => part(one, "scale", (it) => ({ ...it, floor: "3" })),
  (one) => first(one, (criterion) => ({ ...criterion, floor: "2.75" })),
  (one) => first(one, (criterion) => ({ ...criterion, rounding: { mode: "ceiling", decimals: "0" } })),
  (one) =>
    first(one, ({ section, counted: _, ...criterion }) => ({
      ...criterion,
      ...(section === "penalty" ? {} : { section: "penalty" }),
    })),
  (one) => ({ ...one, criteria: criteriaOf(one).slice(1) }),
  (one) => ({
    ...one,
    criteria: criteriaOf(one).map((each) => (each.criteria === undefined ? each : { ...each, cap: "4.25" })),
  }),
  (one) => ({
    ...one,
    criteria: criteriaOf(one).flatMap((each) => (each.criteria === undefined ? [each] : each.criteria)),
  }),
  (one) =>
    part(one, "classification", (it) => ({
      ...it,
      classes: classes(one).map((each) => ({ ...each, conditions: [] })),
    })),
  (one) => part(one, "classification", (it) => ({ ...it, vetoes: [], caps: [] })),
  (one) => part(one, "ranking", (it) => ({ ...it, order: "lowest-first" })),
  (one) => ({ ...one, quotas: [{ ...quota(one), share: "1%" }] }),
  (one) => ({ ...one, notRated: [] }),
]

/** A random alteration, or two of them. */
export const alteration: fc.Arbitrary<Alteration> = fc
  .array(fc.constantFrom(...words, ...rules), { minLength: 1, maxLength: 2 })
  .map((steps) => (rulebook) => steps.reduce((one, step) => step(one), rulebook))
