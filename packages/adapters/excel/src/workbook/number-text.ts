/** Excel keeps and shows no more digits than these; what a file has beyond them is noise of binary fractions. */
const excelDigits = 15

const written = /^([-+]?)(\d{1,400})?(?:\.(\d{1,400}))?(?:[eE]([-+]?\d{1,3}))?$/

/** A number as its digits and where the point stands: 12.5 is `125` with a shift of −1. */
interface Digits {
  readonly negative: boolean
  readonly digits: string
  readonly shift: number
}

const rounded = ({ negative, digits, shift }: Digits): Digits => {
  const beyond = digits.length - excelDigits
  if (beyond <= 0) return { negative, digits, shift }
  const up = (digits[excelDigits] ?? "0") >= "5" ? 1n : 0n
  const kept = String(BigInt(digits.slice(0, excelDigits)) + up)
  return { negative, digits: kept, shift: shift + beyond }
}

const trimmed = ({ negative, digits, shift }: Digits): Digits => {
  const kept = digits.replace(/0+$/, "")
  return { negative, digits: kept, shift: shift + digits.length - kept.length }
}

const plain = ({ negative, digits, shift }: Digits): string => {
  if (digits === "") return "0"
  const sign = negative ? "-" : ""
  if (shift >= 0) return `${sign}${digits}${"0".repeat(shift)}`
  const whole = digits.length + shift
  return whole > 0
    ? `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`
    : `${sign}0.${"0".repeat(-whole)}${digits}`
}

/**
 * The decimal a number cell means, from the file's own text: `8.75E1` is 87.5. Only digits are moved; no float comes
 * in between. A text of more than 15 significant digits is rounded to 15, as Excel itself shows it, so that
 * `0.30000000000000004`, which a sheet saves for 0.1 + 0.2, is 0.3. With `percent` the value is told in percent:
 * 0.875 is `87.5%`.
 */
export const numberText = (text: string, percent = false): string | undefined => {
  const match = written.exec(text.trim())
  if (match === null || (match[2] === undefined && match[3] === undefined)) return undefined
  const [, sign, whole = "", fraction = "", exponent = "0"] = match
  const digits = `${whole}${fraction}`.replace(/^0+/, "")
  const shift = Number(exponent) - fraction.length + (percent ? 2 : 0)
  const number = plain(trimmed(rounded({ negative: sign === "-", digits, shift })))
  return percent ? `${number}%` : number
}
