import type { CatalogEntry } from "./catalog-entry.ts"

export const mechanismIssues = {
  "mechanism.duplicate": {
    vi: "Có hai cách chấm cùng tên “{name}”.",
    en: "Two mechanisms are named “{name}”.",
    fix: {
      vi: "Giữ một, hoặc đổi tên cách chấm của bạn thành “don-vi/ten”.",
      en: "Keep one, or rename yours to “scope/name”.",
    },
  },
  "mechanism.bad-name": {
    vi: "“{name}” không phải là tên cách chấm hợp lệ.",
    en: "“{name}” is not a valid mechanism name.",
    fix: {
      vi: "Dùng chữ thường không dấu, số và gạch nối, ví dụ “so-noi-vu/diem-cong”.",
      en: "Use lower-case letters, digits and hyphens, for example “my-office/step-bonus”.",
    },
  },
  "mechanism.unknown": {
    vi: "Không có cách chấm “{name}”.",
    en: "There is no mechanism “{name}”.",
    fix: {
      vi: "Gần nhất: {suggestion}. Cách chấm của plugin phải được đăng ký khi biên dịch.",
      en: "Closest: {suggestion}. A plugin's mechanism must be registered when compiling.",
    },
  },
  "mechanism.refused": {
    vi: "Cách chấm “{name}” không nhận tham số này.",
    en: "The mechanism “{name}” refuses this parameter.",
    fix: { vi: "Sửa tham số trong “with”.", en: "Correct the parameter under “with”." },
  },
  "parameter.refused": {
    vi: "Tham số “{name}” bị từ chối: {reason}.",
    en: "The parameter “{name}” was refused: {reason}.",
    fix: { vi: "Sửa tham số trong “with”.", en: "Correct the parameter under “with”." },
  },
  "mechanism.failed": {
    vi: "Cách chấm “{name}” bị lỗi khi lập biểu thức: {reason}.",
    en: "The mechanism “{name}” failed while lowering: {reason}.",
    fix: {
      vi: "Đây là lỗi của cách chấm, không phải của bộ tiêu chí: báo cho người viết nó.",
      en: "This is a fault of the mechanism, not of the rulebook: tell its author.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
