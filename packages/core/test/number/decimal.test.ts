import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  decimalPlaces,
  isDecimal,
  maxDigits,
  parseDecimal,
  parseShare,
  shownDecimals,
  toDecimal,
  toFraction,
} from "../../src/number/decimal.ts"
import { compareExact, exact, signedNumerator } from "../../src/number/exact.ts"
import { decimalNumber, exactNumber } from "../arbitraries/exact.ts"

const accepted: ReadonlyArray<readonly [source: string, fraction: string]> = [
  ["0", "0"],
  ["-0", "0"],
  ["+0.000", "0"],
  ["7", "7"],
  ["+7", "7"],
  ["-7", "-7"],
  ["007", "7"],
  ["87.25", "349/4"],
  ["-87.250", "-349/4"],
  ["0.1", "1/10"],
  ["9007199254740993", "9007199254740993"],
  ["1.0000000000000001", "10000000000000001/10000000000000000"],
  ["9".repeat(maxDigits), "9".repeat(maxDigits)],
  [`0.${"0".repeat(maxDigits - 1)}1`, `1/1${"0".repeat(maxDigits)}`],
]

const refused: ReadonlyArray<readonly [why: string, source: string]> = [
  ["an empty text", ""],
  ["only a sign", "-"],
  ["two signs", "--1"],
  ["a sign after the digits", "1-"],
  ["a typographic minus", "−1"],
  ["NaN", "NaN"],
  ["infinity", "Infinity"],
  ["negative infinity", "-Infinity"],
  ["the sign of infinity", "∞"],
  ["an exponent", "1e3"],
  ["an exponent beyond floats", "1e999"],
  ["a negative exponent", "1E-9"],
  ["a fraction", "1/3"],
  ["a repeating decimal", "0.(3)"],
  ["a mixed number", "1 1/2"],
  ["a hexadecimal", "0x1F"],
  ["a binary", "0b1"],
  ["a big integer literal", "1n"],
  ["a digit separator", "1_000"],
  ["a decimal comma", "1,5"],
  ["a thousands comma", "1,000"],
  ["two points", "1.000.000"],
  ["no digit before the point", ".5"],
  ["no digit after the point", "5."],
  ["only a point", "."],
  ["a leading space", " 1"],
  ["a trailing space", "1 "],
  ["a trailing line break", "1\n"],
  ["a no-break space", "1\u00a0"],
  ["a space inside", "1 000"],
  ["a null byte", "1\u0000"],
  ["a byte-order mark", "\ufeff1"],
  ["Arabic-Indic digits", "٣"],
  ["full-width digits", "１２"],
  ["a superscript", "1²"],
  ["a vulgar fraction", "½"],
  ["a currency", "$1"],
  ["a percentage", "20%"],
  ["words", "mười"],
  ["a key of Object.prototype", "__proto__"],
  ["41 digits before the point", "1".repeat(maxDigits + 1)],
  ["41 digits after the point", `0.${"1".repeat(maxDigits + 1)}`],
  ["400 digits", "9".repeat(400)],
  ["a million digits", "9".repeat(1_000_000)],
  ["a million spaces", " ".repeat(1_000_000)],
]

describe("parseDecimal", () => {
  it.each(accepted)("reads %s as %s", (source, fraction) => {
    expect(toFraction(parseDecimal(source)!)).toBe(fraction)
  })

  it.each(refused)("refuses %s", (_why, source) => {
    expect(parseDecimal(source)).toBeUndefined()
  })

  it("never throws, and reads only what its grammar allows", () => {
    const nearNumbers = fc.string({ unit: fc.constantFrom(..."0123456789+-.,eE% /xn".split("")) })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearNumbers), (source) => {
        const digits = source.replace(/^[+-]/, "").split(".")
        const plain =
          digits.length <= 2 &&
          digits.every((side) => side.length > 0 && [...side].every((one) => "0123456789".includes(one)))
        expect(parseDecimal(source) !== undefined).toBe(plain)
      }),
      { numRuns: 500 },
    )
  })
})

describe("parseShare", () => {
  it.each([
    ["0.2", "1/5"],
    ["20%", "1/5"],
    ["20 %", "1/5"],
    ["12.5%", "1/8"],
    ["-5%", "-1/20"],
    ["0%", "0"],
    ["100%", "1"],
    ["130%", "13/10"],
    ["3", "3"],
  ])("reads %s as %s", (source, fraction) => {
    expect(toFraction(parseShare(source)!)).toBe(fraction)
  })

  it.each([
    ...refused.filter(([why]) => why !== "a percentage"),
    ["only a percent sign", "%"],
    ["two percent signs", "20%%"],
    ["a percent sign in front", "%20"],
    ["a space in front", " 20%"],
    ["a space after the sign", "20% "],
    ["a full-width percent sign", "20％"],
    ["a per-mille sign", "20‰"],
    ["NaN per cent", "NaN%"],
    ["a million digits per cent", `${"9".repeat(1_000_000)}%`],
    ["a million spaces before the sign", `1x${" ".repeat(1_000_000)}%`],
  ] as const)("refuses %s", (_why, source) => {
    expect(parseShare(source)).toBeUndefined()
  })
})

describe("toDecimal", () => {
  it.each([
    [exact(0n), "0"],
    [exact(-0n, 3n), "0"],
    [exact(349n, 4n), "87.25"],
    [exact(-1n, 2n), "-0.5"],
    [exact(1n, 1000n), "0.001"],
    [exact(1200n), "1200"],
    [exact(1n, 3n), "0.3333333333"],
    [exact(-2n, 3n), "-0.6666666666"],
    [exact(-1n, 3n * 10n ** 20n), "0.0000000000"],
    [exact(1n, 2n ** 40n), "0.0000000000009094947017729282379150390625"],
  ] as const)("writes %s as %s", (value, decimal) => {
    expect(toDecimal(value)).toBe(decimal)
  })

  it("writes a canonical decimal: no exponent, no trailing or needless leading zeros, no negative zero", () => {
    fc.assert(
      fc.property(decimalNumber, (value) => {
        const written = toDecimal(value)
        expect(written).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
        expect(written).not.toBe("-0")
      }),
    )
  })

  it("is read back as the same number when the number is a decimal", () => {
    fc.assert(
      fc.property(decimalNumber, (value) => {
        expect(isDecimal(value)).toBe(true)
        expect(parseDecimal(toDecimal(value))).toEqual(value)
      }),
    )
  })

  it("writes again what it wrote: print after parse is the identity on canonical decimals", () => {
    fc.assert(
      fc.property(decimalNumber.map(toDecimal), (written) => {
        expect(toDecimal(parseDecimal(written)!)).toBe(written)
      }),
    )
  })

  it("cuts a number that does not terminate toward zero, within one unit of the last decimal shown", () => {
    fc.assert(
      fc.property(exactNumber, (value) => {
        fc.pre(!isDecimal(value))
        const written = toDecimal(value)
        const read = parseDecimal(written)!
        expect(written.split(".")[1]).toHaveLength(shownDecimals)
        expect(compareExact(read.abs(), value.abs())).toBe(-1)
        expect(compareExact(value.sub(read).abs(), exact(1n, 10n ** 10n))).toBe(-1)
      }),
    )
  })
})

describe("toFraction", () => {
  it("is always exact and in lowest terms", () => {
    fc.assert(
      fc.property(exactNumber, (value) => {
        const [numerator, denominator = "1"] = toFraction(value).split("/")
        expect(exact(BigInt(numerator!), BigInt(denominator))).toEqual(value)
        expect(denominator === "1").toBe(!toFraction(value).includes("/"))
        expect([BigInt(numerator!), BigInt(denominator)]).toEqual([signedNumerator(value), value.d])
      }),
    )
  })
})

describe("decimalPlaces", () => {
  it.each([
    [exact(5n), 0],
    [exact(1n, 2n), 1],
    [exact(1n, 8n), 3],
    [exact(3n, 125n), 3],
    [exact(1n, 2_000n), 4],
    [exact(1n, 3n), undefined],
    [exact(1n, 14n), undefined],
  ] as const)("of %s is %s", (value, places) => {
    expect(decimalPlaces(value)).toBe(places)
  })

  it("is the fewest decimals that make the number whole when shifted", () => {
    fc.assert(
      fc.property(decimalNumber, (value) => {
        const places = decimalPlaces(value)!
        expect(value.mul(exact(10n ** BigInt(places))).d).toBe(1n)
        if (places > 0) expect(value.mul(exact(10n ** BigInt(places - 1))).d).not.toBe(1n)
      }),
    )
  })
})
