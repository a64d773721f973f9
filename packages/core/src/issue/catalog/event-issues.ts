import type { CatalogEntry } from "./catalog-entry.ts"

/** What keeps stored events from making a campaign: they lost one, or were edited. */
export const eventIssues = {
  "event.before-opening": {
    vi: "Sự kiện “{event}” đứng trước khi mở đợt thi đua.",
    en: "The event “{event}” comes before the campaign was opened.",
    fix: {
      vi: "Lấy lại đủ các sự kiện từ bản gốc; sự kiện đầu tiên phải là “campaign-opened”.",
      en: "Take all events from the original again; the first must be “campaign-opened”.",
    },
  },
  "event.second-opening": {
    vi: "Đợt thi đua “{campaign}” lại được mở lần nữa ngày {on}.",
    en: "The campaign “{campaign}” is opened a second time on {on}.",
    fix: {
      vi: "Tách các đợt thi đua thành những danh sách sự kiện riêng.",
      en: "Keep each campaign's events in a list of their own.",
    },
  },
  "event.second-publication": {
    vi: "Kết quả đã công bố ngày {on} lại được công bố lần nữa.",
    en: "The results published on {on} are published a second time.",
    fix: {
      vi: "Bỏ lần công bố sau; muốn thay kết quả đã công bố thì giải quyết kiến nghị.",
      en: "Leave the second one out; what was published is replaced by settling an appeal.",
    },
  },
  "event.after-publication": {
    vi: "Sự kiện “{event}” đứng sau khi công bố ngày {on}, lúc đó không còn làm được việc này.",
    en: "The event “{event}” comes after the publication of {on}, when it can no longer happen.",
    fix: {
      vi: "Đối chiếu với bản gốc; sau công bố chỉ còn kiến nghị, thu hồi khen thưởng và thay đổi quyền.",
      en: "Compare with the original; only appeals, revoked awards and changed roles may follow.",
    },
  },
  "event.publication-differs": {
    vi: "Kết quả công bố của “{unit}” không phải là kết quả đã quyết định.",
    en: "What is published for “{unit}” is not what was decided.",
    fix: {
      vi: "Đối chiếu các sự kiện với bản gốc: quyết định hoặc lần công bố đã bị sửa hay bị mất.",
      en: "Compare the events with the original: a decision or the publication was edited or lost.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
