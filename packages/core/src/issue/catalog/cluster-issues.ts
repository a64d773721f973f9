import type { CatalogEntry } from "./catalog-entry.ts"

export const clusterIssues = {
  "cluster.twice": {
    vi: "Có hai cụm cùng mã “{cluster}”.",
    en: "There are two clusters with the id “{cluster}”.",
    fix: { vi: "Đặt mã khác cho một cụm.", en: "Give one of them another id." },
  },
  "cluster.unit-unknown": {
    vi: "Thành viên “{unit}” không phải là đơn vị của tổ chức.",
    en: "The member “{unit}” is no unit of the organization.",
    fix: { vi: "Kiểm tra lại mã đơn vị.", en: "Check the unit's id." },
  },
  "cluster.member-absent": {
    vi: "“{unit}” là thành viên trong thời gian {span}, nhưng đơn vị này chỉ tồn tại trong {life} (tính cả hai đầu).",
    en: "“{unit}” is a member in {span}, but the unit exists only in {life} (both ends included).",
    fix: {
      vi: "Kết thúc tư cách thành viên vào ngày đơn vị kết thúc, và thêm đơn vị kế thừa.",
      en: "End the membership on the day the unit ends, and add its successor.",
    },
  },
  "cluster.member-twice": {
    vi: "Trong thời gian {span} (tính cả hai đầu), “{unit}” vừa ở cụm “{other}” vừa ở cụm “{cluster}” của cùng cách chia “{scheme}”.",
    en: "In {span} (both ends included) “{unit}” is in the cluster “{other}” and in “{cluster}” of one scheme, “{scheme}”.",
    fix: {
      vi: "Kết thúc lần tham gia trước vào ngày lần sau bắt đầu.",
      en: "End the earlier membership on the day the later one starts.",
    },
  },
  "cluster.head-not-member": {
    vi: "“{unit}” làm trưởng cụm “{cluster}” trong thời gian {span} nhưng không phải là thành viên trong suốt thời gian đó.",
    en: "“{unit}” heads the cluster “{cluster}” in {span} without being a member all that time.",
    fix: {
      vi: "Chọn một thành viên làm trưởng cụm, hoặc sửa ngày.",
      en: "Let a member be the head, or correct the dates.",
    },
  },
  "cluster.no-head": {
    vi: "Cụm “{cluster}” không có trưởng cụm trong thời gian {span} (tính cả hai đầu).",
    en: "The cluster “{cluster}” has no head in {span} (both ends included).",
    fix: { vi: "Thêm đơn vị làm trưởng cụm.", en: "Add the unit that heads it." },
  },
} as const satisfies Record<string, CatalogEntry>
