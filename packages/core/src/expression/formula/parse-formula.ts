import * as Result from "effect/Result"
import { closest } from "../../issue/closest.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { issueError } from "../../issue/issue-error.ts"
import { isRecord, wrongArgument } from "../../issue/wrong-argument.ts"
import type { Text } from "../../language/text.ts"
import { zero } from "../../number/exact.ts"
import { absent, item, literal, number, subtract, truth } from "../build.ts"
import { not } from "../build-choices.ts"
import { type Comparison, comparisons, type Expression, type OncePer } from "../expression.ts"
import { formulaFunctions } from "./functions.ts"
import { type ListFunction, listFunctions, onceFunctions } from "./list-functions.ts"
import { type Token, tokenize } from "./tokenize.ts"

/**
 * The formula could not be read; `issues` says where and what to write.
 *
 * @category Formulas
 * @since 0.1.0
 */
export class FormulaError extends issueError("FormulaError") {}

/** The longest formula, and the deepest nesting of parentheses. */
export const formulaLimits = { length: 2_000, depth: 32 } as const

/** The words that join conditions; none of them can be an operand. */
const connectives = ["and", "or", "not"]

/**
 * What a bare name stands for: a fact, a parameter, or nothing known.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface FormulaNames {
  /** What a name means; undefined for one that means nothing. */
  readonly resolve: (name: string) => Expression | undefined
  /** All names there are, to suggest one for a misspelt name. */
  readonly known: ReadonlyArray<string>
  /** The fields of the items of a list that a formula may fold; `undefined` for anything else. */
  readonly itemFields?: (list: Expression) => ReadonlyArray<string> | undefined
}

const isNames = (value: unknown): boolean =>
  isRecord(value) && typeof value.resolve === "function" && Array.isArray(value.known)

/** Stops the descent; caught by {@link parseFormula}, never seen outside. */
class Stop {
  readonly issue: Issue
  constructor(issue: Issue) {
    this.issue = issue
  }
}

class Parser {
  readonly found: Issue[] = []
  private readonly tokens: ReadonlyArray<Token>
  private readonly source: string
  private readonly names: FormulaNames
  private readonly path: Issue["path"]
  private readonly reported = new Set<string>()
  /** The fields of the items of the lists being folded, the innermost last. */
  private readonly items: Array<ReadonlyArray<string>> = []
  private next = 0
  private depth = 0

  constructor(source: string, names: FormulaNames, path: Issue["path"]) {
    this.source = source
    this.names = names
    this.path = path
    this.tokens = tokenize(source)
  }

  whole(): Expression {
    const expression = this.or()
    if (this.token.kind !== "end") this.unexpected("and, or, + - * /, = < >")
    return expression
  }

  private get token(): Token {
    return this.tokens[this.next] as Token
  }

  private unexpected(expected: string | Text): never {
    const { value, offset } = this.token
    const facts = { formula: this.source, position: offset + 1, found: value || "∎", expected }
    throw new Stop(makeIssue("formula.unexpected", this.path, facts))
  }

  /** Takes the token when it is one of these words or symbols. */
  private take(...values: ReadonlyArray<string>): string | undefined {
    const { kind, value } = this.token
    if ((kind !== "symbol" && kind !== "name") || !values.includes(value)) return undefined
    this.next += 1
    return value
  }

  private chain(word: "and" | "or", operand: () => Expression): Expression {
    const of = [operand()]
    while (this.take(word) !== undefined) of.push(operand())
    return of.length === 1 ? (of[0] as Expression) : { op: word, of }
  }

  private or(): Expression {
    return this.chain("or", () => this.chain("and", () => this.negation()))
  }

  private negation(): Expression {
    return this.take("not") === undefined ? this.comparison() : this.deeper(() => not(this.negation()))
  }

  private comparison(): Expression {
    const left = this.sum()
    const is = this.take(...comparisons) as Comparison | undefined
    return is === undefined ? left : { op: "compare", left, is, right: this.sum() }
  }

  private sum(): Expression {
    let left = this.product()
    for (let sign = this.take("+", "-"); sign !== undefined; sign = this.take("+", "-")) {
      if (sign === "-") {
        left = subtract(left, this.product())
        continue
      }
      const terms = [left, this.product()]
      while (this.take("+") !== undefined) terms.push(this.product())
      left = { op: "add", terms }
    }
    return left
  }

  private product(): Expression {
    let left = this.unary()
    for (let sign = this.take("*", "/"); sign !== undefined; sign = this.take("*", "/")) {
      if (sign === "/") {
        left = { op: "divide", left, right: this.unary() }
        continue
      }
      const factors = [left, this.unary()]
      while (this.take("*") !== undefined) factors.push(this.unary())
      left = { op: "multiply", factors }
    }
    return left
  }

  private unary(): Expression {
    if (this.take("-") === undefined) return this.primary()
    const operand = this.deeper(() => this.unary())
    return operand.op === "number" ? { ...operand, value: operand.value.neg() } : subtract(zero, operand)
  }

  private deeper<A>(inside: () => A): A {
    this.depth += 1
    if (this.depth > formulaLimits.depth) {
      throw new Stop(makeIssue("formula.too-deep", this.path, { limit: formulaLimits.depth }))
    }
    const value = inside()
    this.depth -= 1
    return value
  }

  private primary(): Expression {
    const { kind, value } = this.token
    if (this.take("(") !== undefined) {
      const inside = this.deeper(() => this.or())
      if (this.take(")") === undefined) this.unexpected(")")
      return inside
    }
    if (kind === "end" || kind === "symbol" || connectives.includes(value)) {
      this.unexpected({ vi: "dữ liệu, số, hàm, (", en: "fact, number, function, (" })
    }
    this.next += 1
    if (kind === "number") return number(value)
    if (kind === "text") return literal(value.slice(1, -1))
    return this.name(value)
  }

  private name(name: string): Expression {
    if (name === "true" || name === "false") return truth(name === "true")
    if (this.take("(") !== undefined) return this.call(name)
    if (name === "total") return { op: "result", of: "total" }
    const known = this.names.resolve(name)
    const fields = this.items.at(-1)
    if (fields?.includes(name) === true) {
      return known === undefined ? item(name) : this.once("formula.ambiguous-name", name)
    }
    return known ?? this.unknown("formula.unknown-name", name, [...(fields ?? []), ...this.names.known])
  }

  /** Reports a wrong name once, however often the formula uses it. */
  private once(
    code: "formula.unknown-name" | "formula.unknown-function" | "formula.ambiguous-name",
    name: string,
    suggestion = "—",
  ): Expression {
    const use = `${code} ${name}`
    if (!this.reported.has(use)) {
      this.reported.add(use)
      this.found.push(makeIssue(code, this.path, { name, suggestion }))
    }
    return absent("not-computed")
  }

  private unknown(
    code: "formula.unknown-name" | "formula.unknown-function",
    name: string,
    known: ReadonlyArray<string>,
  ): Expression {
    return this.once(code, name, closest(name, known))
  }

  private call(name: string): Expression {
    if (Object.hasOwn(listFunctions, name)) return this.deeper(() => this.listCall(name))
    if (this.items.length > 0 && (name === "item" || name === "outside")) return this.pointed(name)
    const args = this.deeper(() => this.args())
    const called = Object.hasOwn(formulaFunctions, name) ? formulaFunctions[name] : undefined
    if (called === undefined) {
      const known = [...Object.keys(formulaFunctions), ...Object.keys(listFunctions)]
      return this.unknown("formula.unknown-function", name, known)
    }
    return called.build(args) ?? this.wrongArguments(name, called.usage)
  }

  private wrongArguments(name: string, usage: string): Expression {
    this.found.push(makeIssue("formula.wrong-arguments", this.path, { name, usage }))
    return absent("not-computed")
  }

  /** `item("x")` is the item's field and `outside("x")` the fact, where the two share a name. */
  private pointed(name: "item" | "outside"): Expression {
    const [argument, more] = this.args()
    if (argument?.op !== "text" || more !== undefined) return this.wrongArguments(name, `${name}("field")`)
    const fields = this.items.at(-1) ?? []
    if (name === "outside") {
      const known = this.names.resolve(argument.value)
      return known ?? this.unknown("formula.unknown-name", argument.value, this.names.known)
    }
    return fields.includes(argument.value)
      ? item(argument.value)
      : this.unknown("formula.unknown-name", argument.value, fields)
  }

  /** A call over a list: the list, then what is said of its items, whose fields are names there. */
  private listCall(name: string): Expression {
    const called = listFunctions[name] as ListFunction
    const list = this.or()
    const fields = this.names.itemFields?.(list)
    if (fields === undefined && this.found.length === 0) {
      this.found.push(makeIssue("formula.not-a-list", this.path, { name }))
    }
    this.items.push(fields ?? [])
    const rest: Expression[] = []
    let once: OncePer | undefined
    while (once === undefined && this.take(",") !== undefined) {
      once = this.oncePer()
      if (once === undefined) rest.push(this.or())
    }
    this.items.pop()
    if (this.take(")") === undefined) this.unexpected(once === undefined ? ", )" : ")")
    // Without its list nothing inside could be known, so only the list is reported.
    if (fields === undefined) return absent("not-computed")
    const built = called.build({ list, rest, ...(once === undefined ? {} : { once }) })
    return built ?? this.wrongArguments(name, called.usage)
  }

  /** `highestPer(club, month)`, as the last thing said of a list. */
  private oncePer(): OncePer | undefined {
    const { kind, value } = this.token
    const keep = kind === "name" && Object.hasOwn(onceFunctions, value) ? onceFunctions[value] : undefined
    if (keep === undefined || this.tokens[this.next + 1]?.value !== "(") return undefined
    this.next += 2
    const keys = this.deeper(() => this.args())
    if (keys.length === 0) this.wrongArguments(value, `${value}(field, …)`)
    return { keys, keep }
  }

  private args(): ReadonlyArray<Expression> {
    if (this.take(")") !== undefined) return []
    const args = [this.or()]
    while (this.take(",") !== undefined) args.push(this.or())
    if (this.take(")") === undefined) this.unexpected(", )")
    return args
  }
}

/**
 * Reads a formula as rulebooks write them: `onTime = assigned and beyond / assigned >= 30%`.
 *
 * Names are facts or parameters of the rulebook; `total` is the final total; functions are `points("id")`,
 * `share("id")`, `assigned("id")`, `fact("id", "field")`, `min`, `max`, `round`, `floor`, `ceiling`, `if`, `match`,
 * `default`, `missing`, `notAssigned`, `notApplicable`; over lists `sum`, `mean`, `highest`, `lowest`, `count`, `any`,
 * `all`, inside which the fields of an item are names, and `whenEmpty`. All unknown names are reported together; a syntax error stops at the first.
 *
 * @param source - the formula, at most 2,000 characters.
 * @param names - what a bare name stands for.
 * @param path - the steps to the formula in its rulebook, for issues.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const names: Expression.FormulaNames = {
 *   resolve: (name) => (name === "done" ? Expression.input("done") : undefined),
 *   known: ["done"],
 * }
 * Expression.parse("done >= 80%", names) // success
 * Expression.parse("dnoe >= 80%", names) // failure: formula.unknown-name
 * ```
 *
 * @category Formulas
 * @since 0.1.0
 */
export const parseFormula = (
  source: string,
  names: FormulaNames,
  path: Issue["path"] = [],
): Result.Result<Expression, FormulaError> => {
  const wrong = [
    ...(typeof source === "string" ? [] : [wrongArgument("source", "string", source)]),
    ...(isNames(names) ? [] : [wrongArgument("names", "FormulaNames", names)]),
  ]
  if (wrong.length > 0) return Result.fail(new FormulaError(wrong))
  if (source.length > formulaLimits.length) {
    const facts = { length: source.length, limit: formulaLimits.length }
    return Result.fail(new FormulaError([makeIssue("formula.too-long", path, facts)]))
  }
  const parser = new Parser(source, names, path)
  try {
    const expression = parser.whole()
    return parser.found.length > 0 ? Result.fail(new FormulaError(parser.found)) : Result.succeed(expression)
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
    return Result.fail(new FormulaError([...parser.found, stop.issue]))
  }
}
