import * as fc from "fast-check"
import { absentStates } from "../../src/expression/expression.ts"
import type { Scope } from "../../src/expression/scope.ts"
import { type Facts, type Given, gone, listOf, poolOf } from "../expression/sample-scope.ts"
import { factNames, itemFields } from "./expression.ts"

const orGone = (value: fc.Arbitrary<Given>): fc.Arbitrary<Given> =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constantFrom(...absentStates).map(gone))

const small = fc.integer({ min: -10, max: 10 })
const item = fc.record(Object.fromEntries(itemFields.map((field) => [field, orGone(small)])))

const facts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries([
    ...factNames.number.map((name) => [name, orGone(small)]),
    ...factNames.boolean.map((name) => [name, orGone(fc.boolean())]),
    ...factNames.text.map((name) => [name, orGone(fc.constantFrom("tốt", "khá", "kém"))]),
    ...factNames.list.map((name) => [
      name,
      orGone(fc.array(item, { maxLength: 3 }).map((items): Given => listOf(...items))),
    ]),
    ["base", small],
    ["c1", orGone(small)],
  ] as ReadonlyArray<readonly [string, fc.Arbitrary<Given>]>),
)

/** A maker of the scopes of one to four subjects that share a pool; each call starts with an empty memo. */
export const pool: fc.Arbitrary<() => ReadonlyArray<Scope>> = fc
  .array(facts, { minLength: 1, maxLength: 4 })
  .map((all) => () => {
    const subjects = Object.fromEntries(all.map((one, index) => [`u${index}`, one]))
    return poolOf(subjects).pool.members
  })
