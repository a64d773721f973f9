import { createHash } from "node:crypto"
import ts from "typescript"
import { inOrder } from "./in-order.ts"

const printer = ts.createPrinter({ removeComments: true })

/** A declaration of up to this many lines is printed whole. */
const whole = 40

/** No line is longer: the rest of it stands as its fingerprint. */
const widest = 240

/** Of a longer one, what is nested deeper than this many spaces stands as the number of its lines and their fingerprint. */
const shownDepth = 4

const depthOf = (line: string): number => line.length - line.trimStart().length

const fingerprint = (lines: ReadonlyArray<string>): string => {
  const digest = createHash("sha256").update(lines.map((line) => line.trim()).join("\n"))
  return `… ${lines.length} lines, ${digest.digest("hex").slice(0, 12)}`
}

/** Folds what lies deep; a change there still shows, in its fingerprint. */
const folded = (lines: ReadonlyArray<string>): ReadonlyArray<string> => {
  const kept: Array<string> = []
  let deep: Array<string> = []
  for (const line of lines) {
    if (depthOf(line) > shownDepth) {
      deep.push(line)
    } else if (deep.length === 0) {
      kept.push(line)
    } else {
      kept.push(`${kept.pop() ?? ""} ${fingerprint(deep)} ${line.trimStart()}`)
      deep = []
    }
  }
  return kept
}

const cut = (line: string): string =>
  line.length > widest ? `${line.slice(0, widest)} ${fingerprint([line.slice(widest)])}` : line

/** The words of a declaration without comments; bundling numbers names that occur twice, which nobody needs to review. */
export const printedDeclaration = (node: ts.Node): string => {
  const file = node.getSourceFile()
  const words = printer.printNode(ts.EmitHint.Unspecified, inOrder(node, file), file)
  const lines = words
    .replace(/^(export )?(declare )?/, "")
    .replaceAll(/\$\d+\b/g, "")
    .split("\n")
  return (lines.length > whole ? folded(lines) : lines).map(cut).join("\n")
}
