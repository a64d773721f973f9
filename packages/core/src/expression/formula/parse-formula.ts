import * as Result from "effect/Result"
import { closest } from "../../issue/closest.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { issueError } from "../../issue/issue-error.ts"
import { zero } from "../../number/exact.ts"
import { absent, literal, not, number, subtract, truth } from "../build.ts"
import { type Comparison, comparisons, type Expression } from "../expression.ts"
import { formulaFunctions } from "./functions.ts"
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

/** What a bare name stands for: a fact, a parameter, or nothing known. */
export interface FormulaNames {
  readonly resolve: (name: string) => Expression | undefined
  readonly known: ReadonlyArray<string>
}

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

  private unexpected(expected: string): never {
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
      this.unexpected("fact/dữ liệu, number/số, function/hàm, (")
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
    if (known !== undefined) return known
    return this.unknown("formula.unknown-name", name, this.names.known)
  }

  /** Reports an unknown name once, however often the formula uses it. */
  private unknown(
    code: "formula.unknown-name" | "formula.unknown-function",
    name: string,
    known: ReadonlyArray<string>,
  ): Expression {
    const use = `${code} ${name}`
    if (!this.reported.has(use)) {
      this.reported.add(use)
      this.found.push(makeIssue(code, this.path, { name, suggestion: closest(name, known) }))
    }
    return absent("not-computed")
  }

  private call(name: string): Expression {
    const args = this.deeper(() => this.args())
    const called = Object.hasOwn(formulaFunctions, name) ? formulaFunctions[name] : undefined
    if (called === undefined) {
      return this.unknown("formula.unknown-function", name, Object.keys(formulaFunctions))
    }
    const built = called.build(args)
    if (built !== undefined) return built
    this.found.push(makeIssue("formula.wrong-arguments", this.path, { name, usage: called.usage }))
    return absent("not-computed")
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
 * `share("id")`, `assigned("id")`, `fact("id", "field")`, `min`, `max`, `round`, `if`, `default`, `missing`,
 * `notAssigned`, `notApplicable`. All unknown names are reported together; a syntax error stops at the first.
 *
 * @category Formulas
 * @since 0.1.0
 */
export const parseFormula = (
  source: string,
  names: FormulaNames,
  path: Issue["path"] = [],
): Result.Result<Expression, FormulaError> => {
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
