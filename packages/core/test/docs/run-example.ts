import * as sdk from "@danvan/plugin-sdk"
import * as testkit from "@danvan/testkit"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import ts from "typescript"
import * as z from "zod"
import * as core from "../../src/index.ts"
import * as promise from "../../src/promise.ts"

/** Runs at once what an example hands to a test runner. */
const atOnce = (_name: string, body: () => unknown): unknown => body()

/** What every example may import. */
const ownModules: Readonly<Record<string, unknown>> = {
  "@danvan/core": core,
  "@danvan/core/promise": promise,
  "@danvan/plugin-sdk": sdk,
  "@danvan/testkit": testkit,
  "fast-check": fc,
  vitest: { describe: atOnce, it: atOnce },
  zod: z,
  "effect/Result": Result,
  "effect/Schema": Schema,
}

/** A value an example shows, and what its comment says it is. */
export interface Shown {
  readonly expression: string
  readonly actual: unknown
  readonly expected: unknown
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const parses = (expression: string): boolean => {
  const { diagnostics = [] } = ts.transpileModule(`(${expression}\n)`, { reportDiagnostics: true })
  return diagnostics.length === 0
}

/** `true: because …` shows `true`: words may follow a value after a colon. */
const shownValue = (comment: string): string => {
  const words = comment.indexOf(": ")
  const candidates = words < 0 ? [comment] : [comment, comment.slice(0, words)]
  const value = candidates.find(parses)
  if (value === undefined) throw new Error(`the comment is no value: ${comment}`)
  return value
}

/** What a trailing comment expects, as code: a value, `success`, `success: value` or `failure: code, code` with every code once. */
const expectation = (comment: string): string => {
  const [, outcome, rest] = /^(success|failure)(?:: (.*))?$/s.exec(comment) ?? []
  if (outcome === "failure") return `{ failure: ${JSON.stringify(rest)} }`
  if (outcome === "success")
    return rest === undefined ? `{ success: true }` : `{ success: ${shownValue(rest)} }`
  return shownValue(comment)
}

const trailingComment = (source: string, end: number): string | undefined => {
  const [found] = ts.getTrailingCommentRanges(source, end) ?? []
  const onNextLine = /^[ \t]*\n((?:\/\/ .*\n?)+)/.exec(source.slice(end))?.[1]
  if (found !== undefined) return source.slice(found.pos + 2, found.end).trim()
  return onNextLine?.replaceAll(/^\/\/ /gm, "").trim()
}

const importEdit = (node: ts.ImportDeclaration, source: string): Edit => {
  const from = (node.moduleSpecifier as ts.StringLiteral).text
  const clause = node.importClause
  const bindings = clause?.namedBindings
  const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  const names =
    bindings === undefined || typeOnly
      ? "{}"
      : ts.isNamespaceImport(bindings)
        ? bindings.name.text
        : source
            .slice(bindings.pos, bindings.end)
            .replaceAll(" as ", ": ")
            .replaceAll(/\btype \w+,?/g, "")
  return {
    start: node.getStart(),
    end: node.end,
    text: typeOnly ? "" : `const ${names} = __import("${from}");`,
  }
}

const editOf = (statement: ts.Statement, source: string): Edit | undefined => {
  if (ts.isImportDeclaration(statement)) return importEdit(statement, source)
  if (!ts.isExpressionStatement(statement)) return undefined
  const comment = trailingComment(source, statement.end)
  const expression = statement.expression.getText()
  if (comment === undefined) return undefined
  const text = `__show(${JSON.stringify(expression)}, ${expression}, () => (${expectation(comment)}));`
  return { start: statement.getStart(), end: statement.end, text }
}

const comparable = (actual: unknown, expected: unknown): unknown => {
  if (!Result.isResult(actual)) return actual
  const wanted = expected as { readonly success?: unknown }
  if (Result.isSuccess(actual)) return { success: wanted.success === true ? true : actual.success }
  const { issues } = actual.failure as { readonly issues: ReadonlyArray<core.Issues.Issue> }
  return { failure: [...new Set(issues.map(({ code }) => code))].join(", ") }
}

/**
 * Runs an example and returns what it shows: every expression statement with a comment behind it, or below it, that
 * states its value. Nothing is written to disk: imports become look-ups, types are stripped, the rest runs as is.
 *
 * @param more - further packages the example may import.
 */
export const runExample = async (
  source: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<ReadonlyArray<Shown>> => {
  const modules = { ...ownModules, ...more }
  const file = ts.createSourceFile("example.ts", source, ts.ScriptTarget.ES2023, true)
  const edits = file.statements.flatMap((statement) => editOf(statement, source) ?? [])
  const edited = edits.reduceRight(
    (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
    source,
  )
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext }
  const { outputText } = ts.transpileModule(`export default async (__import, __show) => {\n${edited}\n}`, {
    compilerOptions,
  })
  const shown: Shown[] = []
  const show = (expression: string, actual: unknown, expectedOf: () => unknown): void => {
    const expected = expectedOf()
    shown.push({ expression, actual: comparable(actual, expected), expected })
  }
  const body = outputText.replace("export default", "return")
  const importModule = (name: string): unknown => {
    if (!Object.hasOwn(modules, name)) throw new Error(`an example may not import "${name}"`)
    return modules[name]
  }
  await new Function(body)()(importModule, show)
  return shown
}
