import { same, type Text } from "../language/text.ts"

/** The types of values in a message: every message uses one word for one type. */
const typeWords: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    string: { vi: "chữ", en: "text" },
    number: { vi: "số", en: "number" },
    int: { vi: "số nguyên", en: "whole number" },
    boolean: { vi: "đúng hoặc sai", en: "true or false" },
    object: { vi: "nhóm trường", en: "map" },
    array: { vi: "danh sách", en: "list" },
    record: { vi: "nhóm trường", en: "map" },
    function: { vi: "hàm", en: "function" },
    undefined: { vi: "không có gì", en: "nothing" },
    AbortSignal: { vi: "tín hiệu dừng (AbortSignal)", en: "AbortSignal" },
    BoardResults: { vi: "kết quả của bảng điểm (BoardResults)", en: "BoardResults" },
    Bounds: { vi: "cận trên và cận dưới (Bounds)", en: "Bounds" },
    Citation: { vi: "dẫn chiếu (Citation)", en: "Citation" },
    Classification: { vi: "cách xếp loại (Classification)", en: "Classification" },
    CompiledRulebook: { vi: "bộ tiêu chí đã biên dịch (CompiledRulebook)", en: "CompiledRulebook" },
    CoverageReport: { vi: "báo cáo độ phủ (CoverageReport)", en: "CoverageReport" },
    DocumentNumber: { vi: "số hiệu văn bản (DocumentNumber)", en: "DocumentNumber" },
    DocumentReference: { vi: "cách nêu văn bản (DocumentReference)", en: "DocumentReference" },
    DocumentRegister: { vi: "sổ văn bản (DocumentRegister)", en: "DocumentRegister" },
    Entries: { vi: "số liệu đầu vào (Entries)", en: "Entries" },
    EntriesDocument: { vi: "tệp số liệu (EntriesDocument)", en: "EntriesDocument" },
    Exact: { vi: "số chính xác (Exact)", en: "Exact" },
    Explanation: { vi: "lời giải thích (Explanation)", en: "Explanation" },
    FactSource: { vi: "nguồn số liệu (FactSource)", en: "FactSource" },
    FormulaNames: { vi: "các tên dùng trong công thức (FormulaNames)", en: "FormulaNames" },
    Impact: { vi: "tác động (Impact)", en: "Impact" },
    Mechanism: { vi: "cơ chế chấm (Mechanism)", en: "Mechanism" },
    MechanismRegistry: { vi: "sổ cơ chế chấm (MechanismRegistry)", en: "MechanismRegistry" },
    NumberSet: { vi: "tập hợp số (NumberSet)", en: "NumberSet" },
    Organization: { vi: "tổ chức bộ máy (Organization)", en: "Organization" },
    Period: { vi: "kỳ (Period)", en: "Period" },
    Refinement: { vi: "phần cụ thể hóa (Refinement)", en: "Refinement" },
    RegisteredDocument: { vi: "văn bản trong sổ (RegisteredDocument)", en: "RegisteredDocument" },
    ResultStore: { vi: "kho kết quả (ResultStore)", en: "ResultStore" },
    Rulebook: { vi: "bộ tiêu chí (Rulebook)", en: "Rulebook" },
    RulebookChoice: { vi: "lựa chọn bộ tiêu chí (RulebookChoice)", en: "RulebookChoice" },
    RulebookDiff: { vi: "khác biệt giữa hai bộ tiêu chí (RulebookDiff)", en: "RulebookDiff" },
    Scoreboard: { vi: "bảng điểm (Scoreboard)", en: "Scoreboard" },
    ScoringProgram: { vi: "chương trình chấm điểm (ScoringProgram)", en: "ScoringProgram" },
    SuiteBoard: { vi: "bảng điểm của cả bộ (SuiteBoard)", en: "SuiteBoard" },
    Timeline: { vi: "chuỗi giá trị theo thời gian (Timeline)", en: "Timeline" },
    Validity: { vi: "khoảng hiệu lực (Validity)", en: "Validity" },
    Vocabulary: { vi: "bảng từ vựng (Vocabulary)", en: "Vocabulary" },
    WrittenBounds: { vi: "cận trên và cận dưới, dạng viết (WrittenBounds)", en: "WrittenBounds" },
  }),
)

/**
 * The word for a type of value in a message: `string`, `array`, `record`, `Rulebook`. A type without one is said as it
 * is written.
 *
 * @param type - the name of a type, in English.
 *
 * @example
 * ```ts
 * import { Issues } from "@danvan/core"
 *
 * Issues.typeWord("array") // { vi: "danh sách", en: "list" }
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const typeWord = (type: string): Text => typeWords.get(type) ?? same(type)

/**
 * The word for the type of a value: what was found where another type was needed.
 *
 * @param value - anything.
 *
 * @example
 * ```ts
 * import { Issues } from "@danvan/core"
 *
 * Issues.typeWordOf(["a"]) // { vi: "danh sách", en: "list" }
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const typeWordOf = (value: unknown): Text =>
  typeWord(value === null ? "null" : Array.isArray(value) ? "array" : typeof value)
