import type { CatalogEntry } from "./catalog-entry.ts"

export const comparisonIssues = {
  "comparison.unknown-criterion": {
    vi: "“{rulebook}” không chấm tiêu chí “{criterion}”; số dữ kiện không dùng ở bên đó: {count}.",
    en: "“{rulebook}” does not score “{criterion}”; facts not used on that side: {count}.",
    fix: {
      vi: "Nếu tiêu chí chỉ đổi mã, nhập riêng dữ liệu của bên sau theo mã mới.",
      en: "If the criterion only has a new id, give the later side facts of its own under that id.",
    },
  },
  "comparison.unknown-fact": {
    vi: "“{rulebook}” không có dữ liệu “{name}”; số dữ kiện không dùng ở bên đó: {count}.",
    en: "“{rulebook}” has no fact “{name}”; facts not used on that side: {count}.",
    fix: {
      vi: "Nếu dữ liệu chỉ đổi tên, nhập riêng dữ liệu của bên sau theo tên mới.",
      en: "If the fact only has a new name, give the later side facts of its own under that name.",
    },
  },
  "comparison.unknown-stage": {
    vi: "“{rulebook}” không có bước chấm “{stage}”; số dữ kiện không dùng ở bên đó: {count}.",
    en: "“{rulebook}” has no stage “{stage}”; facts not used on that side: {count}.",
    fix: {
      vi: "Kết quả bên đó chỉ dựa vào các bước chấm mà bộ tiêu chí có.",
      en: "That side rests on the stages its rulebook has.",
    },
  },
  "comparison.unusable-value": {
    vi: "“{rulebook}” không nhận giá trị của “{name}” (số dữ kiện: {count}, ví dụ của “{subject}”): bên đó coi là chưa có số liệu.",
    en: "“{rulebook}” does not take the value of “{name}” (facts: {count}, for example of “{subject}”): on that side it is missing.",
    fix: {
      vi: "Nhập giá trị trong giới hạn mới nếu muốn biết kết quả của các đối tượng này.",
      en: "Give values within the new limits to know what these subjects come to.",
    },
  },
  "comparison.subject-left-out": {
    vi: "“{rulebook}” không áp dụng cho “{subject}”.",
    en: "“{rulebook}” does not concern “{subject}”.",
    fix: {
      vi: "Đối tượng này chỉ có kết quả ở một bên; kiểm tra nhóm của đối tượng nếu không đúng ý.",
      en: "This subject has a result on one side only; check its group if that is not meant.",
    },
  },
  "comparison.scope-left-out": {
    vi: "“{rulebook}” không có phạm vi “{scope}”: dữ liệu của phạm vi này không dùng ở bên đó.",
    en: "“{rulebook}” has no scope “{scope}”: its facts are not used on that side.",
    fix: {
      vi: "Kiểm tra thuộc tính mà tỷ lệ khống chế của bên đó dùng.",
      en: "Check the attributes that side's quotas go by.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
