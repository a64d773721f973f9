import type { CatalogEntry } from "./catalog-entry.ts"

const tellItsAuthor = {
  vi: "Đây là lỗi của plugin, không phải của số liệu: báo cho người viết nó. Những kết quả khác không bị ảnh hưởng.",
  en: "This is a fault of the plugin, not of the facts: tell its author. No other result is affected.",
} as const

export const callIssues = {
  "call.threw": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} báo lỗi: {reason}.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} failed: {reason}.",
    fix: tellItsAuthor,
  },
  "call.promise": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} hẹn trả lời sau (Promise).",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} answers later (a Promise).",
    fix: {
      vi: "Hàm của plugin phải trả lời ngay: đọc tệp hay mạng là việc của nguồn số liệu, trước khi chấm.",
      en: "Functions of plugins answer at once: reading files or networks is for a fact source, before scoring.",
    },
  },
  "call.over-long": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} chạy quá lâu.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} ran too long.",
    fix: tellItsAuthor,
  },
  "call.not-exact": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} trả về {value}, không phải số chính xác.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} gave {value}, which is no exact number.",
    fix: {
      vi: "Trả về số thập phân dạng chữ (“0.3”), số nguyên, hoặc Exact: số thực JavaScript (0.1 + 0.2) không chính xác.",
      en: "Return a decimal as text (“0.3”), a whole number or an Exact: JavaScript floats (0.1 + 0.2) are not exact.",
    },
  },
  "call.out-of-range": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} trả về {value}, ngoài khoảng đã khai {min} đến {max}.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} gave {value}, outside the {min} to {max} it declares.",
    fix: tellItsAuthor,
  },
  "call.beyond-criterion": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} cho {value} điểm, ngoài khoảng {min} đến {max}.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} gives {value} points, outside {min} to {max}.",
    fix: {
      vi: "Người viết plugin giới hạn điểm trong “lower”, hoặc khai “output” nếu văn bản cho phép vượt.",
      en: "Its author limits the points in “lower”, or declares “output” if the text lets them go beyond.",
    },
  },
  "call.too-many-decimals": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} trả về {value}, nhiều hơn {decimals} chữ số thập phân đã khai.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} gave {value}, with more than the {decimals} decimals it declares.",
    fix: {
      vi: "Làm tròn trong hàm theo đúng quy định, hoặc khai nhiều chữ số thập phân hơn.",
      en: "Round in the function as the text says, or declare more decimals.",
    },
  },
  "call.wrong-answer": {
    vi: "Không tính được “{rule}” cho “{subject}”: “{name}” của plugin {plugin} phải trả về {expected}, không phải {value}.",
    en: "“{rule}” for “{subject}” is not computed: “{name}” of the plugin {plugin} should give {expected}, not {value}.",
    fix: tellItsAuthor,
  },
} as const satisfies Record<string, CatalogEntry>
