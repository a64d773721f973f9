import { describe, expect, test } from "vitest"
import { parseNumberOrThrow } from "../../src/document/parse-number.ts"
import { type DocumentReference, sameDocument } from "../../src/document/same-document.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { closeReferences } from "./arbitraries.ts"

const reference = (written: string, signed?: string, issuer?: string): DocumentReference => ({
  number: parseNumberOrThrow(written),
  signed: signed === undefined ? undefined : parseDateOrThrow(signed),
  issuer,
})

describe("two references to a document", () => {
  test.each([
    ["267-KL/TU", "2017-12-25", "Số 267 – KL/TU", "2017-12-25", "same"],
    ["267-KL/TU", "2017-12-25", "267-KL/TU", "2022-08-01", "different"],
    ["267-KL/TU", "2017-12-25", "267-KL/TU", undefined, "undetermined"],
    ["267-KL/TU", undefined, "267-KL/TU", undefined, "undetermined"],
    ["267-KL/TU", undefined, "268-KL/TU", undefined, "different"],
    ["267-KL/TU", undefined, "267a-KL/TU", undefined, "different"],
    ["267-KL/TU", undefined, "267-KL/HU", undefined, "different"],
    ["267-KL/TU", undefined, "267-CT/TU", undefined, "different"],
    ["07/2023/QĐ-UBND", undefined, "7/2023/qđ-ubnd", undefined, "same"],
    ["07/2023/QĐ-UBND", "2023-03-01", "07/2023/QĐ-UBND", undefined, "same"],
    ["07/2023/QĐ-UBND", undefined, "07/2024/QĐ-UBND", undefined, "different"],
    ["07/2023/QĐ-UBND", "2023-03-01", "07/QĐ-UBND", "2023-03-01", "different"],
    ["2964/QĐ-UBND", "2019-08-02", "2964/QĐ-UBND", "2019-08-02", "same"],
    ["2964/QĐ-UBND", "2019-08-02", "2964/QĐ-UBND", "2020-08-02", "different"],
    ["2964/QĐ-UBND", "2019-08-02", "2964/QĐ-UBND", "2019-08-03", "undetermined"],
    ["72-QĐ/HU", "2012-03-05", "72/QĐ-HU", "2012-03-05", "same"],
    ["Quy định 1501-QĐ/TU", "2022-08-01", "1501-QĐ/TU", "2022-08-01", "undetermined"],
    ["Quy định 1501-QĐ/TU", "2022-08-01", "1501-QĐi/TU", "2022-08-01", "undetermined"],
    ["Quy định 1501-QĐ/TU", "2022-08-01", "Quyết định 1501-QĐ/TU", "2022-08-01", "different"],
    ["1501-QĐ/TU", "2022-08-01", "1501-QĐ/TU", "2022-08-01", "same"],
    ["Luật 30/2026/QH16", undefined, "Nghị quyết 30/2026/QH16", undefined, "different"],
    ["Công văn số 775", "2023-05-04", "775/UBND-NV", "2023-05-04", "undetermined"],
    ["Công văn số 775", "2023-05-04", "775/QĐ-UBND", "2023-05-04", "different"],
    ["NĐ 90/2020", undefined, "90/2020/NĐ-CP", undefined, "undetermined"],
    ["NĐ 90/2020", undefined, "90/2021/NĐ-CP", undefined, "different"],
  ])("%s (%s) and %s (%s) are %s", (left, signed, right, other, expected) => {
    expect(sameDocument(reference(left, signed), reference(right, other))).toBe(expected)
    expect(sameDocument(reference(right, other), reference(left, signed))).toBe(expected)
  })

  test("of one number are two documents when their issuers differ", () => {
    const [here, there] = [
      reference("07/2023/QĐ-UBND", undefined, "x"),
      reference("07/2023/QĐ-UBND", undefined, "y"),
    ]
    expect(sameDocument(here, there)).toBe("different")
    expect(sameDocument(here, here)).toBe("same")
    expect(sameDocument(here, reference("07/2023/QĐ-UBND"))).toBe("undetermined")
  })

  test("are compared alike from either side, and what is the same as a third is the same as each other", () => {
    const broken = closeReferences.flatMap((a) =>
      closeReferences.flatMap((b) => {
        const answer = sameDocument(a, b)
        if (answer !== sameDocument(b, a)) return [[a, b]]
        if (answer !== "same") return []
        return closeReferences
          .filter((c) => sameDocument(a, c) === "same" && sameDocument(b, c) !== "same")
          .map((c) => [a, b, c])
      }),
    )
    expect(broken).toEqual([])
  })

  test("are never different when they are one reference", () => {
    expect(closeReferences.filter((one) => sameDocument(one, one) === "different")).toEqual([])
  })
})
