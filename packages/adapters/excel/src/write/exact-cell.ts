import { Numbers } from "@danvan/core"

/** Excel holds no more digits. */
const excelDigits = 15

const digitsOf = (decimal: string): number => decimal.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length

/** A decimal as the number Excel holds, where it holds all of it; nothing where digits would be lost. */
export const exactCell = (decimal: string): number | undefined =>
  digitsOf(decimal) <= excelDigits && decimal.length < 300 ? Number(decimal) : undefined

/** A share such as `87.5%` as the number of a cell shown in percent. */
export const shareCell = (share: string): number | undefined => {
  const value = Numbers.parseShare(share)
  return value === undefined || !Numbers.isDecimal(value) ? undefined : exactCell(Numbers.toDecimal(value))
}
