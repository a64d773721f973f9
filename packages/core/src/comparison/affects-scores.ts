import type { Criterion } from "../rulebook/criterion.ts"
import { aspectOf } from "./aspects.ts"
import type { Calculation } from "./calculation.ts"
import type { ComparedPart } from "./change.ts"
import type { Difference } from "./differences.ts"
import type { Part } from "./parts.ts"

/** The rulebooks as they compute, and the criterion in question as both have it. */
export interface Weighing {
  readonly before: Calculation
  readonly after: Calculation
  /** Of a criterion in both: whether what is computed differs; asked at most once. */
  readonly scoresDiffer: () => boolean | "unknown"
}

/** Parts whose coming, going or order is words, or alters nothing by itself: a change that uses them is told apart. */
const inert: ReadonlySet<ComparedPart> = new Set(["document", "known-defect", "attribute"])

/** Lists whose order decides something; of all others the sums and verdicts are the same in any order. */
const orderedParts = new Set(["classes", "ties", "stages", "quotas"])

const isText = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "vi" in value && "en" in value

/** The criterion before, scored the way of the criterion after: all else stays, so that only the way is compared. */
export const scoredAs = (
  before: Criterion,
  { mechanism, with: parameters, inputs }: Criterion,
): Criterion => {
  const { mechanism: _, with: __, inputs: ___, ...rest } = before
  return {
    ...rest,
    ...(mechanism === undefined ? {} : { mechanism }),
    ...(parameters === undefined ? {} : { with: parameters }),
    ...(inputs === undefined ? {} : { inputs }),
  }
}

/** What a criterion says by saying nothing. */
const defaults: Readonly<Record<string, string>> = {
  section: "main",
  counted: "inside",
  overCap: "cut",
  notAssigned: "leave-out",
}

/** Whether a default was merely written out, or left out. */
const isDefault = ({ path, before, after }: Difference, { about }: Part, weighing: Weighing): boolean => {
  const key = path.at(-1)
  if (about === "criterion" && typeof key === "string" && Object.hasOwn(defaults, key))
    return (before ?? defaults[key]) === (after ?? defaults[key])
  if (about !== "classification" || (key !== "of" && key !== "whenConditionsFail")) return false
  return weighing.before.classifies(key) === weighing.after.classifies(key)
}

const scoringKeys: ReadonlySet<unknown> = new Set(["mechanism", "with", "inputs", "delegated"])

/** Of the way a criterion is scored: words inside it change nothing, all else only if what it lowers to differs. */
const byLowering = ({ before, after }: Difference, isInside: boolean, { scoresDiffer }: Weighing) => {
  const differs = scoresDiffer()
  return differs === true && isInside && isText(before ?? after) && isText(after ?? before) ? false : differs
}

const isUnread = (parts: ReadonlyArray<Part>, { before, after }: Weighing): boolean =>
  parts.some(({ about, id = "" }) => {
    const of = about === "fact" ? "facts" : about === "parameter" ? "parameters" : undefined
    return of !== undefined && !before.reads(of, id) && !after.reads(of, id)
  })

const isSameFormula = ({ before, after }: Difference, weighing: Weighing): boolean =>
  typeof before === "string" &&
  typeof after === "string" &&
  weighing.before.sameFormula(before, after) &&
  weighing.after.sameFormula(before, after)

/** Whether a difference can change a score, class, rank or proposal; see `Change.affectsScores`. */
export const affectsScores = (
  difference: Difference,
  parts: ReadonlyArray<Part>,
  weighing: Weighing,
): boolean | "unknown" => {
  const part = parts.at(-1) as Part
  const { about, depth } = part
  const { kind, path } = difference
  if (inert.has(about)) return false
  const [key, ...inside] = path.slice(depth)
  if (about === "criterion" && scoringKeys.has(key))
    return byLowering(difference, inside.length > 0, weighing)
  // Whatever a plugin's policy is told may matter to it, whatever the name or the order.
  if (key === "policy") return true
  if (kind === "reordered") return orderedParts.has(String(path.at(-1)))
  const last = path.slice(depth).findLast((step) => typeof step === "string")
  const [inner, outer] = [last, key].map((one) => aspectOf(about, String(one ?? "")))
  if (outer?.weight === "words" || inner?.weight === "words") return false
  if (isUnread(parts, weighing)) return false
  if (key === undefined) return true
  if (isDefault(difference, part, weighing)) return false
  if (inner?.weight === "formula" && isSameFormula(difference, weighing)) return false
  return inner === undefined && outer === undefined ? "unknown" : true
}
