import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { same, type Text } from "../language/text.ts"
import { toDecimal } from "../number/decimal.ts"
import { compareExact, one } from "../number/exact.ts"
import type { Expression, ExpressionOf } from "./expression.ts"
import { operandsOf } from "./operands.ts"

/**
 * What a node yields. `any` is what an `absent` node and an unknown reference are taken for.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Kind = "number" | "percent" | "boolean" | "text" | "list" | "any"

/**
 * What the expression may refer to; `undefined` is an unknown reference.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Names {
  /** The kind of value of a fact, of a criterion or of the subject; undefined where there is none. */
  readonly input: (name: string, criterion: string | undefined) => Kind | undefined
  /** The kind of value of a parameter; undefined where there is none. */
  readonly parameter: (name: string) => Kind | undefined
  /** A share of a maximum is a percentage, points are a number. */
  readonly result: (of: string) => Kind | undefined
  /** What could have been meant, for suggestions. */
  readonly known?: {
    /** The ids of the criteria. */
    readonly criteria: () => ReadonlyArray<string>
    /** The names of the facts of a criterion. */
    readonly fields: (criterion: string) => ReadonlyArray<string>
  }
  /** The kinds of the fields that the items of a list fact have. */
  readonly items?: (name: string, criterion: string | undefined) => Readonly<Record<string, Kind>> | undefined
}

/**
 * The deepest tree and the most nodes an expression may have.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const expressionLimits = { depth: 64, nodes: 20_000 } as const

/** What each kind is called in messages. */
export const kindWords: Record<Kind, Text> = {
  number: { vi: "số", en: "number" },
  percent: { vi: "phần trăm", en: "percent" },
  boolean: { vi: "điều kiện đúng hoặc sai", en: "true or false" },
  text: { vi: "lựa chọn", en: "choice" },
  list: { vi: "danh sách", en: "list" },
  any: same("—"),
}

const isNumeric = (kind: Kind): boolean => kind === "number" || kind === "percent" || kind === "any"
const fits = (kind: Kind, wanted: Kind): boolean =>
  kind === "any" || wanted === "any" || (wanted === "number" ? isNumeric(kind) : kind === wanted)

/** Looks level by level and stops at either limit: shared operands can make a small object a tree of 2^64 nodes. */
const sizeIssues = (expression: Expression, path: Issue["path"]): ReadonlyArray<Issue> => {
  let level: ReadonlyArray<Expression> = [expression]
  let count = 1
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > expressionLimits.depth) {
      return [makeIssue("expression.too-deep", path, { limit: expressionLimits.depth })]
    }
    const below: Expression[] = []
    for (const node of level) {
      const operands = operandsOf(node)
      count += operands.length
      if (count > expressionLimits.nodes) {
        return [makeIssue("expression.too-large", path, { limit: expressionLimits.nodes })]
      }
      below.push(...operands)
    }
    level = below
  }
  return []
}

const ownKind = (kinds: Readonly<Record<string, Kind>> | undefined, name: string): Kind | undefined =>
  kinds !== undefined && Object.hasOwn(kinds, name) ? kinds[name] : undefined

/** Checks kinds bottom-up; issues gather in `found`. */
const kindChecker = (names: Names, path: Issue["path"], found: Issue[]) => {
  const wrongKind = (place: string, wanted: Kind, kind: Kind): void => {
    const facts = { place, expected: kindWords[wanted], found: kindWords[kind] }
    found.push(makeIssue("expression.wrong-kind", path, facts))
  }
  const expect = (place: Expression, operand: Expression, wanted: Kind): void => {
    const kind = kindOf(operand)
    if (!fits(kind, wanted)) wrongKind(place.op, wanted, kind)
  }
  const all = (place: Expression, wanted: Kind): void => {
    for (const operand of operandsOf(place)) expect(place, operand, wanted)
  }
  const together = (place: Expression, operands: ReadonlyArray<Expression>): Kind => {
    const kinds = operands.map(kindOf)
    const first = kinds.find((kind) => kind !== "any") ?? "any"
    const wanted = isNumeric(first) ? "number" : first
    const odd = kinds.find((kind) => !fits(kind, wanted))
    if (odd !== undefined) wrongKind(place.op, wanted, odd)
    return kinds.every((kind) => kind === first || kind === "any") ? first : wanted
  }
  const percentSign = (left: Expression, right: Expression): void => {
    if (kindOf(left) !== "percent" || right.op !== "number" || right.percent === true) return
    if (compareExact(right.value.abs(), one) > 0) {
      found.push(makeIssue("expression.percent-needs-sign", path, { value: toDecimal(right.value) }))
    }
  }
  const reference = (name: string, kind: Kind | undefined, candidates: ReadonlyArray<string> = []): Kind => {
    if (kind === undefined) {
      const facts = { name, suggestion: closest(name, candidates) }
      found.push(makeIssue("expression.unknown-reference", path, facts))
    }
    return kind ?? "any"
  }
  const fact = ({ name, criterion }: ExpressionOf<"input">): Kind => {
    const kind = names.input(name, criterion)
    if (criterion === undefined || kind !== undefined) return reference(name, kind)
    const criteria = names.known?.criteria() ?? []
    // The wrong word is the criterion, if there is none of that name.
    if (!criteria.includes(criterion)) return reference(criterion, kind, criteria)
    return reference(name, kind, names.known?.fields(criterion))
  }
  const result = (of: string): Kind => {
    const kind = names.result(of)
    return kind ?? reference(of, kind, names.known?.criteria())
  }
  const over = (expression: ExpressionOf<"fold" | "aggregate">): Kind => {
    const { combine } = expression
    const wanted = combine === "any" || combine === "all" ? "boolean" : "number"
    expect(expression, expression.each, wanted)
    if (expression.where !== undefined) expect(expression, expression.where, "boolean")
    if (wanted === "boolean") return wanted
    // The mean of percentages is a percentage, their number is not.
    return combine !== "count" && kindOf(expression.each) === "percent" ? "percent" : "number"
  }
  const whenEmpty = (expression: ExpressionOf<"fold" | "aggregate">, kind: Kind): Kind => {
    if (expression.whenEmpty !== undefined) expect(expression, expression.whenEmpty, kind)
    return kind
  }
  /** The fields of the lists being folded, the innermost last. */
  const items: Array<Readonly<Record<string, Kind>>> = []
  const folded = (expression: ExpressionOf<"fold">): Kind => {
    const { list } = expression
    expect(expression, list, "list")
    items.push((list.op === "input" ? names.items?.(list.name, list.criterion) : undefined) ?? {})
    const kind = over(expression)
    for (const key of expression.once?.keys ?? []) {
      if (kindOf(key) === "list") wrongKind(expression.op, "text", "list")
    }
    items.pop()
    return whenEmpty(expression, kind)
  }
  const kinds = new Map<Expression, Kind>()
  const compute = (expression: Expression): Kind => {
    switch (expression.op) {
      case "number":
        return expression.percent === true ? "percent" : "number"
      case "boolean":
        return "boolean"
      case "text":
        return "text"
      case "absent":
        return "any"
      case "item":
        return reference(expression.field, ownKind(items.at(-1), expression.field))
      case "input":
        return fact(expression)
      case "parameter":
        return reference(expression.name, names.parameter(expression.name))
      case "result":
        return result(expression.of)
      case "compare": {
        const kind = together(expression, [expression.left, expression.right])
        const ordered = expression.is !== "=" && expression.is !== "!="
        if (kind === "list" || (ordered && !isNumeric(kind))) wrongKind(expression.is, "number", kind)
        percentSign(expression.left, expression.right)
        percentSign(expression.right, expression.left)
        return "boolean"
      }
      case "and":
      case "or":
      case "not":
        all(expression, "boolean")
        return "boolean"
      case "is":
        kindOf(expression.of)
        return "boolean"
      case "if":
        expect(expression, expression.when, "boolean")
        return together(expression, [expression.then, expression.otherwise])
      case "bands":
        expect(expression, expression.of, "number")
        return together(
          expression,
          expression.bands.map((band) => band.then),
        )
      case "table":
        if (kindOf(expression.of) === "list") wrongKind("table", "text", "list")
        return together(expression, operandsOf(expression).slice(1))
      case "fallback":
        return together(expression, [expression.of, expression.then])
      case "fold":
        return folded(expression)
      case "aggregate":
        return whenEmpty(expression, over(expression))
      case "opaque":
        for (const { of } of expression.fields) kindOf(of)
        return "number"
      default:
        all(expression, "number")
        return "number"
    }
  }
  const kindOf = (expression: Expression): Kind => {
    const known = kinds.get(expression)
    if (known !== undefined) return known
    const kind = compute(expression)
    kinds.set(expression, kind)
    return kind
  }
  return kindOf
}

/**
 * Checks that an expression can be evaluated: not too deep or large, every reference known, every operand of the
 * kind its node needs, and the whole of the kind `wanted`.
 *
 * @param path - the steps to the expression in its rulebook, for issues.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const names: Expression.Names = {
 *   input: (name) => (name === "done" ? "number" : undefined),
 *   parameter: () => undefined,
 *   result: () => undefined,
 * }
 * const wrong = Expression.add(Expression.input("done"), Expression.input("dnoe"))
 * Expression.check(wrong, "number", names, []).map(({ code }) => code) // ["expression.unknown-reference"]
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const checkExpression = (
  expression: Expression,
  wanted: Kind,
  names: Names,
  path: Issue["path"],
): ReadonlyArray<Issue> => {
  const tooBig = sizeIssues(expression, path)
  if (tooBig.length > 0) return tooBig
  const found: Issue[] = []
  const kind = kindChecker(names, path, found)(expression)
  if (!fits(kind, wanted)) {
    const facts = { place: expression.op, expected: kindWords[wanted], found: kindWords[kind] }
    found.push(makeIssue("expression.wrong-kind", path, facts))
  }
  return found
}
