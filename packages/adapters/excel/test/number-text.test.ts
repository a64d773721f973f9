import fc from "fast-check"
import { expect, test } from "vitest"
import { numberText } from "../src/workbook/number-text.ts"
import { serialDate } from "../src/workbook/serial-date.ts"

test.each([
  ["87.5", "87.5"],
  ["8.75E1", "87.5"],
  ["1E-3", "0.001"],
  ["1.5e+3", "1500"],
  ["-0", "0"],
  ["-12.50", "-12.5"],
  ["007", "7"],
  [".5", "0.5"],
  ["123456789012345", "123456789012345"],
  ["0.30000000000000004", "0.3"],
  ["16.7", "16.7"],
  ["16.699999999999999", "16.7"],
  ["0.99999999999999989", "1"],
  ["1.0000000000000002E+2", "100"],
  ["12345678901234567890", "12345678901234600000"],
  ["9.9999999999999999e22", "100000000000000000000000"],
])("the number %s of a file means %s", (written, meant) => {
  expect(numberText(written)).toBe(meant)
})

test.each([
  ["0.875", "87.5%"],
  ["0.8307", "83.07%"],
  ["1", "100%"],
  ["0.28999999999999998", "29%"],
  ["0", "0%"],
])("the number %s of a cell shown in percent means %s", (written, meant) => {
  expect(numberText(written, true)).toBe(meant)
})

test.each(["", " ", "1,5", "NaN", "Infinity", "1e9999", "0x10", "--1", "1.2.3", "5".repeat(500)])(
  "“%s” is no number",
  (written) => {
    expect(numberText(written)).toBeUndefined()
  },
)

test("every decimal of up to fifteen digits comes back from the double a workbook saves for it", () => {
  const decimal = fc.tuple(fc.integer({ min: 1, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 14 }))
  fc.assert(
    fc.property(decimal, ([digits, places]) => {
      const padded = String(digits).padStart(places + 1, "0")
      const [whole, part] = [padded.slice(0, padded.length - places), padded.slice(padded.length - places)]
      const fraction = part.replace(/0+$/, "")
      const text = fraction === "" ? whole : `${whole}.${fraction}`
      // Seventeen digits are what Excel writes; the noise in them must go.
      expect(numberText(Number(text).toPrecision(17))).toBe(text.replace(/^0+(?=\d)/, ""))
    }),
  )
})

test.each([
  ["1", "1900-01-01"],
  ["59", "1900-02-28"],
  ["61", "1900-03-01"],
  ["46371", "2026-12-15"],
  ["46371.5", "2026-12-15T12:00"],
  ["2958465", "9999-12-31"],
])("day %s of the system of 1900 is %s", (serial, date) => {
  expect(serialDate(serial, false)).toBe(date)
})

test.each([
  ["0", "1904-01-01"],
  ["44909", "2026-12-15"],
])("day %s of the system of 1904 is %s", (serial, date) => {
  expect(serialDate(serial, true)).toBe(date)
})

test.each(["60", "0", "-1", "2958466", "NaN", "1e400"])("day %s is no real day", (serial) => {
  expect(serialDate(serial, false)).toBeUndefined()
})
