import { type Fault, makeFault } from "../fault/fault.ts"
import { notPlain } from "./plain-data.ts"
import { inputKey } from "./same-input.ts"

/** What every case has. */
export interface NamedCase {
  /** A sentence that says what it shows. */
  readonly name: string
}

/** The three lists every tester asks for. */
export const caseKinds = ["valid", "boundary", "invalid"] as const

/** One of {@link caseKinds}. */
export type CaseKind = (typeof caseKinds)[number]

/** A case and where it stands. */
export interface PlacedCase<Case extends NamedCase> {
  readonly kind: CaseKind
  readonly place: string
  readonly written: Case
}

/** Every case of every list with its place: `valid[0] “three items”`. */
export const placedCases = <Case extends NamedCase>(
  lists: Readonly<Record<CaseKind, ReadonlyArray<Case>>>,
): ReadonlyArray<PlacedCase<Case>> =>
  caseKinds.flatMap((kind) =>
    (lists[kind] ?? []).map((written, index) => ({
      kind,
      place: `${kind}[${index}] “${written.name}”`,
      written,
    })),
  )

/**
 * What is wrong with a list of cases before any is run: none of a kind, no name, the same name or the same input twice,
 * input that JSON cannot hold.
 *
 * @param inputOf - what is fed in, of a case: two cases with the same are one too many.
 */
export const checkCases = <Case extends NamedCase>(
  cases: ReadonlyArray<PlacedCase<Case>>,
  inputOf: (written: Case) => unknown,
): ReadonlyArray<Fault> => {
  const [names, inputs] = [new Map<string, string>(), new Map<string, string>()]
  const absent = caseKinds.filter((kind) => !cases.some((one) => one.kind === kind))
  return [
    ...absent.map((kind) => makeFault("case.none", kind, { kind })),
    ...cases.flatMap(({ place, written }): ReadonlyArray<Fault> => {
      const name = written.name.trim()
      const odd = notPlain(inputOf(written), "input", place)
      const key = odd.length === 0 ? inputKey(inputOf(written)) : place
      const [sameName, sameInput] = [names.get(name), inputs.get(key)]
      names.set(name, sameName ?? place)
      inputs.set(key, sameInput ?? place)
      const nameFault =
        sameName === undefined ? [] : [makeFault("case.same-name", place, { other: sameName })]
      return [
        ...(name === "" ? [makeFault("case.nameless", place, {})] : nameFault),
        ...(sameInput === undefined ? [] : [makeFault("case.duplicate", place, { other: sameInput })]),
        ...odd,
      ]
    }),
  ]
}
