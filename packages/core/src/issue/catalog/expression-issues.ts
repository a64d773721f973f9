import type { CatalogEntry } from "./catalog-entry.ts"

export const expressionIssues = {
  "formula.unexpected": {
    vi: "Công thức “{formula}” sai ở vị trí {position}: gặp “{found}”, cần {expected}.",
    en: "The formula “{formula}” breaks at position {position}: found “{found}”, expected {expected}.",
    fix: {
      vi: "Sửa công thức; ví dụ: onTime >= assigned and beyond / assigned >= 30%.",
      en: "Correct the formula; for example: onTime >= assigned and beyond / assigned >= 30%.",
    },
  },
  "formula.too-long": {
    vi: "Công thức dài {length} ký tự, vượt giới hạn {limit}.",
    en: "The formula has {length} characters, over the limit of {limit}.",
    fix: {
      vi: "Tách điều kiện thành nhiều dòng, mỗi dòng một công thức.",
      en: "Split the condition into several, one formula each.",
    },
  },
  "formula.too-deep": {
    vi: "Công thức lồng sâu hơn {limit} mức.",
    en: "The formula is nested deeper than {limit} levels.",
    fix: { vi: "Bỏ bớt dấu ngoặc lồng nhau.", en: "Remove nested parentheses." },
  },
  "formula.unknown-name": {
    vi: "Công thức dùng “{name}”, nhưng bộ tiêu chí không khai báo dữ liệu hay tham số nào tên như vậy.",
    en: "The formula uses “{name}”, but the rulebook declares no fact or parameter of that name.",
    fix: {
      vi: "Khai báo nó trong “facts” hoặc “parameters”, hoặc sửa tên. Gần nhất: {suggestion}.",
      en: "Declare it under “facts” or “parameters”, or correct the name. Closest: {suggestion}.",
    },
  },
  "formula.ambiguous-name": {
    vi: "Trong ngoặc của hàm theo danh sách, “{name}” vừa là trường của từng mục, vừa là dữ liệu hay tham số bên ngoài.",
    en: "Inside a function over a list, “{name}” is both a field of the items and a fact or parameter outside.",
    fix: {
      vi: 'Viết item("{name}") cho trường của mục, outside("{name}") cho dữ liệu bên ngoài, hoặc đổi một tên.',
      en: 'Write item("{name}") for the item\'s, outside("{name}") for the other, or rename one of them.',
    },
  },
  "formula.not-a-list": {
    vi: "Đối số đầu tiên của hàm “{name}” phải là tên một dữ liệu kiểu danh sách (list).",
    en: "The first argument of “{name}” must be the name of a list fact.",
    fix: {
      vi: "Khai báo dữ liệu “type: list” với “fields”; so sánh nhiều số thì dùng min hoặc max.",
      en: "Declare a fact of “type: list” with “fields”; to compare several numbers use min or max.",
    },
  },
  "formula.unknown-function": {
    vi: "Không có hàm “{name}”.",
    en: "There is no function “{name}”.",
    fix: { vi: "Các hàm gần nhất: {suggestion}.", en: "Closest functions: {suggestion}." },
  },
  "formula.wrong-arguments": {
    vi: "Hàm “{name}” được viết sai đối số; cách viết đúng: {usage}.",
    en: "The function “{name}” has the wrong arguments; it is written {usage}.",
    fix: { vi: "Viết lại: {usage}.", en: "Write it as {usage}." },
  },
  "expression.unknown-reference": {
    vi: "Biểu thức tham chiếu “{name}”, không có trong bộ tiêu chí.",
    en: "The expression refers to “{name}”, which the rulebook does not have.",
    fix: { vi: "Sửa tên. Gần nhất: {suggestion}.", en: "Correct the name. Closest: {suggestion}." },
  },
  "expression.wrong-kind": {
    vi: "Ở “{place}” cần {expected}, nhưng nhận được {found}.",
    en: "“{place}” needs {expected} but gets {found}.",
    fix: {
      vi: "So sánh số với số, lựa chọn với lựa chọn; nối điều kiện bằng and, or, not.",
      en: "Compare numbers with numbers and choices with choices; join conditions by and, or, not.",
    },
  },
  "expression.percent-needs-sign": {
    vi: "Dữ liệu phần trăm được so với số {value} không có dấu %.",
    en: "A percentage is compared with {value}, which has no % sign.",
    fix: {
      vi: "Viết {value}% nếu muốn nói {value} phần trăm.",
      en: "Write {value}% if you mean {value} per cent.",
    },
  },
  "expression.too-deep": {
    vi: "Biểu thức lồng sâu hơn {limit} mức.",
    en: "The expression is nested deeper than {limit} levels.",
    fix: { vi: "Chia nhỏ tiêu chí.", en: "Split the criterion." },
  },
  "expression.too-large": {
    vi: "Biểu thức có hơn {limit} nút.",
    en: "The expression has more than {limit} nodes.",
    fix: { vi: "Chia nhỏ tiêu chí.", en: "Split the criterion." },
  },
  "expression.chain-too-long": {
    vi: "Có hơn {limit} kết quả nối tiếp nhau, kết quả sau cần kết quả trước.",
    en: "More than {limit} results follow from one another in a row.",
    fix: {
      vi: "Rút ngắn chuỗi tham chiếu giữa các tiêu chí.",
      en: "Shorten the chain of references between criteria.",
    },
  },
  "expression.cycle": {
    vi: "Các kết quả tham chiếu vòng: {cycle}.",
    en: "Results refer to each other in a circle: {cycle}.",
    fix: {
      vi: "Bỏ một tham chiếu để không kết quả nào cần chính nó.",
      en: "Remove one reference, so that no result needs itself.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
