import { type Issue, makeIssue } from "../issue/issue.ts"
import { decimalPlaces, parseDecimal, toDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, exact, isOversized } from "../number/exact.ts"
import type { Opaque } from "./expression.ts"
import type { OpaqueFact } from "./opaque.ts"
import { type Absent, absencesOf, absentOutcome, numberOutcome, type Outcome } from "./outcome.ts"
import { type CallGuard, callPath, callPlugin, type PluginCall, shownAnswer } from "./plugin-call.ts"

/** What an opaque function gave: its number, or an absence with the issue that tells of it. */
export interface OpaqueResult {
  readonly outcome: Outcome
  readonly issue?: Issue
}

/** A number nobody can change. */
export const frozenExact = (value: Exact): Exact => Object.freeze(exact(value.s * value.n, value.d))

const scalarOf = (outcome: Outcome): Exact | boolean | string => {
  if (outcome.kind === "number") return frozenExact(outcome.value)
  if (outcome.kind === "boolean" || outcome.kind === "text") return outcome.value
  throw new TypeError(`expected a value, got ${outcome.kind}`)
}

/** A fact as functions of plugins get it; it has no holes. */
export const factOf = (outcome: Outcome): OpaqueFact =>
  outcome.kind === "list"
    ? Object.freeze(
        outcome.items.map((item) =>
          Object.freeze(Object.fromEntries([...item].map(([name, inner]) => [name, scalarOf(inner)]))),
        ),
      )
    : scalarOf(outcome)

/** The absences among facts, those inside lists too: a function is never called with a hole. */
export const holesIn = (outcomes: ReadonlyArray<Outcome>): ReadonlyArray<Absent> => [
  ...absencesOf(outcomes),
  ...outcomes.flatMap((one) =>
    one.kind === "list" ? one.items.flatMap((item) => absencesOf([...item.values()])) : [],
  ),
]

/** Reads an exact number: a decimal as text, a whole number, or an Exact; a JavaScript float is none. */
export const readExact = (value: unknown): Exact | undefined => {
  if (typeof value === "string") return parseDecimal(value)
  if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value)))
    return exact(value)
  const { s, n, d } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>
  const isExact = typeof s === "bigint" && typeof n === "bigint" && typeof d === "bigint" && d > 0n && n >= 0n
  return isExact ? exact(s < 0n ? -n : n, d) : undefined
}

/** Reads the answer as a number the function may give. */
const answerOf = (
  value: unknown,
  number: Exact | undefined,
  { output }: Opaque,
  call: PluginCall,
): { readonly number: Exact } | Issue => {
  const path = callPath(call)
  if (number === undefined || isOversized(number)) {
    return makeIssue("call.not-exact", path, { ...call, value: shownAnswer(value) }, { severity: "warning" })
  }
  const places = decimalPlaces(number)
  const told = { ...call, value: toDecimal(number) }
  if (compareExact(number, output.min) < 0 || compareExact(number, output.max) > 0) {
    const ends = { min: toDecimal(output.min), max: toDecimal(output.max) }
    return makeIssue("call.out-of-range", path, { ...told, ...ends }, { severity: "warning" })
  }
  if (places === undefined || places > output.decimals) {
    return makeIssue(
      "call.too-many-decimals",
      path,
      { ...told, decimals: output.decimals },
      { severity: "warning" },
    )
  }
  return { number }
}

/** An absence that says what the issue says. */
export const notComputed = ({ message, code }: Issue, { rule, subject }: PluginCall): Absent =>
  absentOutcome("not-computed", {
    code: "call-failed",
    subject,
    criterion: rule,
    name: code,
    because: message,
  })

/** Calls an opaque function with the facts of one subject; none of them is absent. */
export const callOpaque = (
  opaque: Opaque,
  facts: ReadonlyArray<Outcome>,
  subject: string,
  guard?: CallGuard,
): OpaqueResult => {
  const call: PluginCall = { plugin: opaque.plugin, name: opaque.name, rule: opaque.criterion, subject }
  const given = Object.freeze(
    Object.fromEntries(opaque.fields.map(({ name }, index) => [name, factOf(facts[index] as Outcome)])),
  )
  const called = callPlugin(call, guard, () => opaque.compute(given), readExact)
  const answer = "issue" in called ? called.issue : answerOf(called.value, called.seen, opaque, call)
  if ("number" in answer) return { outcome: numberOutcome(answer.number) }
  return { outcome: notComputed(answer, call), issue: answer }
}
