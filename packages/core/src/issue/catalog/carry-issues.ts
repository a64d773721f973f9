import type { CatalogEntry } from "./catalog-entry.ts"

export const carryIssues = {
  "carry.unit-unknown": {
    vi: "Số liệu hoặc trọng số được ghi cho “{unit}”, nhưng không có đơn vị đó vào ngày bắt đầu.",
    en: "A figure or a weight is given for “{unit}”, and there is no such unit on the starting date.",
    fix: {
      vi: "Ghi số liệu, trọng số theo các đơn vị có vào ngày bắt đầu.",
      en: "Give figures and weights by the units that exist on the starting date.",
    },
  },
  "carry.inverted": {
    vi: "Số liệu không thể chuyển từ ngày {from} về ngày {to} trước đó.",
    en: "Figures cannot be carried from {from} back to {to}.",
    fix: { vi: "Đổi chỗ hai ngày.", en: "Swap the two dates." },
  },
  "carry.share-missing": {
    vi: "Ngày {date}, một phần của “{from}” chuyển sang “{to}” mà không nêu tỷ lệ, nên không tính được theo cách “{policy}”.",
    en: "On {date} a part of “{from}” goes to “{to}” without a share, so “{policy}” cannot be worked out.",
    fix: {
      vi: "Nêu tỷ lệ trong biến động, hoặc dùng cách by-hand.",
      en: "State the share in the change, or use by-hand.",
    },
  },
  "carry.weight-missing": {
    vi: "Đơn vị “{unit}” không có trọng số lớn hơn 0.",
    en: "The unit “{unit}” has no weight above 0.",
    fix: {
      vi: "Thêm trọng số, ví dụ số dân, cho mọi đơn vị được gộp.",
      en: "Add a weight, such as the number of people, for every unit that is joined.",
    },
  },
  "carry.decision-unused": {
    vi: "Có quyết định cho “{unit}”, nhưng đơn vị này không có biến động nào trong thời gian đó.",
    en: "There is a decision for “{unit}”, to which nothing happened in that time.",
    fix: {
      vi: "Bỏ quyết định đó, hoặc kiểm tra hai ngày.",
      en: "Leave it out, or check the two dates.",
    },
  },
  "carry.decision-not-final": {
    vi: "Có quyết định cho “{unit}”, nhưng ngày {date} không có đơn vị đó.",
    en: "There is a decision for “{unit}”, and there is no such unit on {date}.",
    fix: {
      vi: "Chỉ ghi quyết định cho những đơn vị có vào ngày cuối, không ghi cho đơn vị trung gian. Có phải ý bạn là: {suggestion}?",
      en: "Decide for the units that exist at the end, not for those in between. Did you mean {suggestion}?",
    },
  },
  "carry.decision-missing": {
    vi: "Chưa có quyết định cho “{unit}”, đơn vị đã có biến động ngày {date}.",
    en: "Nothing is decided for “{unit}”, which changed on {date}.",
    fix: {
      vi: "Thêm mức do cấp có thẩm quyền quyết định cho đơn vị này, hoặc chọn cách khác (sum, weighted, highest).",
      en: "Add what was decided for it, or choose another way (sum, weighted, highest).",
    },
  },
  "carry.remainder-lost": {
    vi: "Ngày {date}, “{unit}” chấm dứt hoạt động và chỉ bàn giao {sum}: không rõ phần còn lại đi đâu, nên tổng không giữ nguyên.",
    en: "On {date} “{unit}” ends and hands over {sum} only: where the rest went is not known, so the total would change.",
    fix: {
      vi: "Ghi tỷ lệ bàn giao sao cho tổng đúng bằng 1, hoặc dùng cách by-hand.",
      en: "State shares that make exactly 1, or use by-hand.",
    },
  },
  "carry.percent-mixed": {
    vi: "Số liệu “{field}” của “{unit}” có phần ghi dấu %, có phần không.",
    en: "Of the figure “{field}” of “{unit}” some parts are written with a % sign and others without.",
    fix: {
      vi: "Ghi mọi phần giống nhau: số liệu phần trăm luôn có dấu %, ví dụ 91%.",
      en: "Write all parts alike: a percentage always has its % sign, for example 91%.",
    },
  },
  "carry.too-precise": {
    vi: "Ngày {date}, số liệu của “{unit}” dài quá một nghìn chữ số.",
    en: "On {date} the figure of “{unit}” grows beyond a thousand digits.",
    fix: { vi: "Làm tròn số liệu hoặc trọng số ban đầu.", en: "Round the first figures or weights." },
  },
} as const satisfies Record<string, CatalogEntry>
