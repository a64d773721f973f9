import type { LegalDocumentInput } from "../../src/document/legal-document.ts"
import { makeDocumentRegisterOrThrow } from "../../src/document/make-document-register.ts"

const decree = { vi: "Nghị định", en: "Decree" }
const government = { vi: "Chính phủ", en: "The Government" }

/** Real documents and what they did to each other, as the decrees on rating and on awards state it. */
export const sampleDocuments = {
  nd90: {
    kind: decree,
    number: "90/2020/NĐ-CP",
    issuer: government,
    signed: "2020-08-13",
    effective: "2020-08-20",
  },
  nd48: {
    kind: decree,
    number: "48/2023/NĐ-CP",
    issuer: government,
    signed: "2023-07-17",
    effective: "2023-09-15",
    amends: { document: "nd90" },
    partlyRepeals: [{ document: "nd90", article: "15", clause: "2", point: "b" }],
  },
  nd233: {
    kind: decree,
    number: "233/2026/NĐ-CP",
    issuer: government,
    signed: "2026-06-26",
    effective: "2026-07-01",
    replaces: ["nd90"],
  },
  nd98: {
    kind: decree,
    number: "98/2023/NĐ-CP",
    signed: "2023-12-31",
    effective: "2024-01-01",
  },
  nd152: {
    kind: decree,
    number: "152/2025/NĐ-CP",
    signed: "2025-06-14",
    effective: "2025-07-01",
    expires: "2027-03-01",
    replaces: ["nd98"],
  },
  kl267: { kind: "Kết luận", number: "267-KL/TU", signed: "2017-12-25" },
  qd1501: { kind: "Quy định", number: "1501-QĐ/TU", signed: "2022-08-01" },
  qd72: { kind: "Quyết định", number: "72-QĐ/HU", signed: "2012-03-05", expires: "2022-01-01" },
} as const satisfies Record<string, LegalDocumentInput>

export const sampleRegister = makeDocumentRegisterOrThrow(sampleDocuments)
