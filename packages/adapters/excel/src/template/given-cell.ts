import type { Facts } from "@danvan/core"
import { Numbers } from "@danvan/core"
import type { CellValue } from "hucre"
import type { Say } from "../words/words.ts"
import { cellText } from "../write/cell-text.ts"
import { exactCell, shareCell } from "../write/exact-cell.ts"
import type { AskedColumn } from "./asked-columns.ts"

const stateWord = {
  missing: "missing",
  "not-assigned": "not-assigned",
  "not-applicable": "not-applicable",
} as const

const truths: Readonly<Record<string, "yes" | "no">> = { true: "yes", false: "no", có: "yes", không: "no" }

const titleOf = (choices: Readonly<Record<string, string>>, value: string): string =>
  Object.keys(choices).find((title) => choices[title] === value) ?? value

/**
 * What a cell holds for a fact given before: a number where Excel keeps all its digits, else its text; an option by
 * its title. Reading the cell back gives the same fact.
 */
export const givenCell = (given: Facts.Given, { field, choices, name }: AskedColumn, say: Say): CellValue => {
  if ("state" in given) {
    if (given.blank === true) return null
    const isState = name === undefined && given.state !== "missing"
    return isState ? say(`state.${given.state}`) : stateWord[given.state]
  }
  const { value } = given
  const text =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : ""
  if (choices !== undefined) return cellText(titleOf(choices, text.trim()))
  const truth = field.type === "boolean" ? truths[text.trim().toLowerCase()] : undefined
  if (truth !== undefined) return say(truth)
  if (field.type === "percent") return shareCell(text.trim()) ?? cellText(text)
  const isNumber = field.type === "number" || field.type === "count"
  const number = isNumber ? Numbers.parseDecimal(text.trim()) : undefined
  return (number === undefined ? undefined : exactCell(Numbers.toDecimal(number))) ?? cellText(text)
}
