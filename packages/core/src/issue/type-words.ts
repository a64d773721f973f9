/** The types of values in a message, in both languages at once: every message uses one word for one type. */
const typeWords: Readonly<Record<string, string>> = {
  string: "text/chữ",
  number: "number/số",
  int: "whole number/số nguyên",
  boolean: "true-false/đúng-sai",
  object: "map/nhóm trường",
  array: "list/danh sách",
  record: "map/nhóm trường",
  function: "function/hàm",
  Citation: "Citation/dẫn chiếu",
  DocumentNumber: "DocumentNumber/số hiệu văn bản",
  DocumentReference: "DocumentReference/cách nêu văn bản",
  DocumentRegister: "DocumentRegister/sổ văn bản",
  Exact: "Exact/số chính xác",
  Mechanism: "Mechanism/cơ chế chấm",
  Organization: "Organization/tổ chức bộ máy",
  Period: "Period/kỳ",
  Refinement: "Refinement/phần cụ thể hóa",
  RegisteredDocument: "RegisteredDocument/văn bản trong sổ",
  Rulebook: "Rulebook/bộ tiêu chí",
  Timeline: "Timeline/chuỗi giá trị theo thời gian",
  Validity: "Validity/khoảng hiệu lực",
  Vocabulary: "Vocabulary/bảng từ vựng",
}

/** The word for a type; a type without one is said as it is. */
export const typeWord = (type: string): string => (Object.hasOwn(typeWords, type) ? typeWords[type]! : type)

/** The word for the type of a value: what was found where another type was needed. */
export const typeWordOf = (value: unknown): string =>
  value === null ? "null" : typeWord(Array.isArray(value) ? "array" : typeof value)
