import ts from "typescript"
import { expect, test } from "vitest"
import { connected, type Example, examplesIn, filesOf, pagesOfCode, root } from "./find-examples.ts"

const pages = ["README.md", ...filesOf("packages/*/README.md"), ...pagesOfCode()]
const sources = filesOf("packages/{core,plugin-sdk,testkit}/src/**/*.ts")
const examples = [...pages, ...sources].flatMap((page) => connected(examplesIn(page, "ts")))

/** Where an example would stand if it were a file: beside this one, so its imports are found. */
const fileOf = (index: number): string => `${root}packages/core/test/docs/example-${index}.ts`

/** What the compiler has against examples, as strict as against the project itself. */
const typeErrorsIn = (checked: ReadonlyArray<Example>): ReadonlyArray<string> => {
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  // As the project's own tests: on Node, and names may be left unused.
  const settings: ts.CompilerOptions = { ...options, noUnusedLocals: false, types: ["node"] }
  const codes = new Map(checked.map(({ code }, index) => [fileOf(index), code]))
  const host = ts.createCompilerHost(settings)
  const { readFile, fileExists, getSourceFile } = host
  host.fileExists = (file) => codes.has(file) || fileExists(file)
  host.readFile = (file) => codes.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const code = codes.get(file)
    return code === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, code, rest[0])
  }
  const program = ts.createProgram([...codes.keys()], settings, host)
  return checked.flatMap(({ place }, index) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(fileOf(index)))
      .map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  )
}

test("the examples of every page compile, and one that does not is told", { timeout: 180_000 }, () => {
  const wrong = {
    place: "wrong",
    info: "",
    code: 'import { Time } from "@danvan/core"\nTime.parseDate(2026)\n',
  }
  const errors = typeErrorsIn([...examples, wrong])
  expect(errors.filter((error) => !error.startsWith("wrong"))).toEqual([])
  expect(errors.at(-1)).toContain("'number' is not assignable")
})
