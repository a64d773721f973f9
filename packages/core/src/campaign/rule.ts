import type { Text } from "../language/text.ts"

/**
 * Every rule a campaign can refuse a command by, in words.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const ruleTitles = {
  form: { vi: "đúng mẫu", en: "the form of a command" },
  opening: { vi: "mở đợt thi đua", en: "opening a campaign" },
  chronology: { vi: "trình tự thời gian", en: "order in time" },
  permission: { vi: "thẩm quyền và phạm vi", en: "roles and scopes" },
  participants: { vi: "đơn vị tham gia", en: "participants" },
  "rulebook-lock": { vi: "khóa bộ tiêu chí", en: "the rulebook is locked once used" },
  "model-life": { vi: "vòng đời mô hình", en: "the life of a model" },
  "stage-order": { vi: "thứ tự các bước chấm", en: "the order of stages" },
  "stage-power": { vi: "quyền của bước chấm", en: "what a stage may do" },
  sheet: { vi: "nội dung phiếu chấm", en: "what a score sheet may hold" },
  deadline: { vi: "thời hạn", en: "deadlines" },
  posting: { vi: "niêm yết công khai", en: "public posting" },
  evidence: { vi: "minh chứng", en: "evidence" },
  council: { vi: "thành phần và phiên họp hội đồng", en: "the council and its sessions" },
  recusal: { vi: "không tham gia chấm, bỏ phiếu", en: "recusal" },
  vote: { vi: "biểu quyết của hội đồng", en: "the council's vote" },
  reasons: { vi: "phải nêu lý do", en: "a reason is required" },
  decision: { vi: "quyết định kết quả", en: "deciding results" },
  award: { vi: "khen thưởng", en: "awards" },
  publication: { vi: "công bố", en: "publication" },
  appeal: { vi: "kiến nghị", en: "appeals" },
} as const satisfies Record<string, Text>

/**
 * What a rule of the process is called by. A campaign's plan may say for each where it stands written.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type RuleKey = keyof typeof ruleTitles

/**
 * Every rule's key.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const ruleKeys = Object.keys(ruleTitles) as ReadonlyArray<RuleKey>
