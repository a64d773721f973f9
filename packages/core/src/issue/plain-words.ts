import { same, type Text } from "../language/text.ts"

/** Words that stand in data in English, as a sentence says them. */
const plainWords: ReadonlyMap<string, Text> = new Map(
  Object.entries({
    // Where an emulation model stands, and what may happen to it.
    registered: "đã đăng ký",
    assessed: "đã thẩm định",
    recognised: "đã công nhận",
    replicated: "đã nhân rộng",
    withdrawn: "đã rút",
    assess: "thẩm định",
    recognise: "công nhận",
    replicate: "nhân rộng",
    withdraw: "rút",
    // The steps of a directive.
    issued: "ban hành",
    accepted: "tiếp nhận",
    reported: "báo cáo",
    closed: "kết thúc",
    nothing: "khi chưa có bước nào",
    // Whom an award goes to, and what a proposal says.
    collective: "tập thể",
    individual: "cá nhân",
    class: "mức",
    total: "tổng điểm",
    rank: "hạng",
    // Days of the week.
    monday: "thứ Hai",
    tuesday: "thứ Ba",
    wednesday: "thứ Tư",
    thursday: "thứ Năm",
    friday: "thứ Sáu",
    saturday: "thứ Bảy",
    sunday: "Chủ nhật",
  }).map(([word, vi]) => [word, { vi, en: word }]),
)

/** A word of danvan's data in both languages: `registered` is “đã đăng ký”. One that is none stays as it is. */
export const plainWord = (word: string): Text => plainWords.get(word) ?? same(word)

/** Words that a person may write next, each with how data spells it: “công nhận (recognise)”. */
export const plainChoices = (words: ReadonlyArray<string>): Text => ({
  vi: words.map((word) => `${plainWord(word).vi} (${word})`).join(", ") || "—",
  en: words.join(", ") || "—",
})
