import type { Text } from "../language/text.ts"

/** What kind of thing a key says: words alone, a formula, or something a calculation rests on. */
export type Weight = "words" | "formula" | "calculation"

/** A key of the rulebook format: what it is called, and what it can change. */
export interface Aspect {
  readonly words: Text
  readonly weight: Weight
}

const said =
  (weight: Weight) =>
  (vi: string, en: string): Aspect => ({ words: { vi, en }, weight })
const wording = said("words")
const formula = said("formula")
const rule = said("calculation")

/** Every key whose change is told by a name of its own; one that means different things is found by part and key. */
const aspects: Readonly<Record<string, Aspect>> = {
  danvan: wording("phiên bản định dạng", "format version"),
  id: wording("mã", "id"),
  version: wording("phiên bản", "version"),
  title: wording("tên gọi", "title"),
  summary: wording("tóm tắt", "summary"),
  note: wording("ghi chú", "note"),
  status: wording("tính chất", "status"),
  completeness: wording("mức độ đầy đủ", "completeness"),
  source: wording("căn cứ", "source"),
  code: wording("số thứ tự in trong văn bản", "printed label"),
  reading: wording("cách hiểu", "reading"),
  unit: wording("đơn vị tính", "unit"),
  alsoStated: wording("cách ghi khác của văn bản", "what else the text states"),
  effective: rule("hiệu lực", "in force"),
  "effective.from": rule("có hiệu lực từ", "in force from"),
  "effective.to": rule("hết hiệu lực từ", "no longer in force from"),
  "subjects.kind": wording("đối tượng chấm", "who is scored"),
  pool: rule("phạm vi so sánh", "whom relative scores compare with"),
  max: rule("điểm tối đa", "maximum"),
  floor: rule("điểm tối thiểu", "floor"),
  cap: rule("mức trần", "cap"),
  rounding: rule("làm tròn", "rounding"),
  notAssigned: rule("tiêu chí không giao", "criteria not assigned"),
  official: rule("là bước chính thức", "is the official stage"),
  carry: rule("giá trị chưa nhập ở bước này", "a value not given at this stage"),
  appliesTo: rule("áp dụng cho", "applies to"),
  overCap: rule("khi vượt mức trần của nhóm", "over the cap of the group"),
  voidBelow: rule("dưới mức này không tính điểm", "a total below this counts as nothing"),
  anyOf: rule("các trường hợp", "alternatives"),
  everyCriterion: rule("điểm của từng tiêu chí", "every criterion"),
  onlyByVeto: rule("chỉ xếp vào do phủ quyết", "only by a veto"),
  orBetter: rule("tính cả mức cao hơn", "counting better classes"),
  atMost: rule("số lượng tối đa", "at most"),
  fewerThan: rule("ít hơn", "fewer than"),
  counting: rule("cách đếm", "counting"),
  first: rule("ngày đầu", "first day"),
  last: rule("ngày cuối", "last day"),
  "fact.from": rule("lấy từ kết quả", "read from results"),
  "scope-fact.from": rule("lấy từ kết quả", "read from results"),
  dataWindow: rule("kỳ số liệu", "days the figures are of"),
  section: rule("phần", "section"),
  counted: rule("cách tính điểm thưởng", "how the bonus counts"),
  delegated: rule("điểm do quy chế cấp dưới quy định", "points left to a lower rule"),
  mayBeNotAssigned: rule("được ghi “không giao”", "may be marked not assigned"),
  mayBeNotApplicable: rule("được ghi “không áp dụng”", "may be marked not applicable"),
  mechanism: rule("cách chấm", "mechanism"),
  bounds: rule("khung", "band"),
  when: formula("điều kiện", "condition"),
  holds: formula("điều kiện", "condition"),
  discretion: formula("trường hợp được xem xét", "exception"),
  of: formula("giá trị được xếp loại", "what is classified"),
  by: formula("xếp theo", "ranked by"),
  order: rule("thứ tự xếp", "order"),
  whenConditionsFail: rule(
    "khi đủ điểm nhưng không đạt điều kiện",
    "when the points suffice but a condition fails",
  ),
  class: rule("mức xếp loại", "class"),
  highest: rule("mức cao nhất được xếp", "highest class allowed"),
  within: rule("phạm vi", "within"),
  withoutClasses: rule("mức không được xếp hạng", "classes that are not ranked"),
  share: rule("tỷ lệ", "share"),
  raised: rule("tỷ lệ nâng", "raised share"),
  base: rule("cơ số", "base"),
  small: rule("quy định cho nơi có ít đối tượng", "rule for few subjects"),
  policy: rule("chính sách của plugin", "policy of a plugin"),
  ties: rule("khi bằng nhau ở ranh giới", "equals at the edge"),
  cutTo: rule("mức của đối tượng vượt tỷ lệ", "class of those over the limit"),
  value: rule("giá trị", "value"),
  to: rule("đến trước ngày", "until"),
  type: rule("loại dữ liệu", "type"),
  minimum: rule("nhỏ nhất", "minimum"),
  maximum: rule("lớn nhất", "maximum"),
  step: rule("bước", "step"),
  options: rule("lựa chọn", "option"),
  fields: rule("trường", "field"),
  whenMissing: rule("khi thiếu thì tính là", "counted as when missing"),
}

/** The aspect of a key inside a part; undefined for a key this version has no words for. */
export const aspectOf = (part: string, key: string): Aspect | undefined => {
  const name = `${part}.${key}`
  if (Object.hasOwn(aspects, name)) return aspects[name]
  return Object.hasOwn(aspects, key) ? aspects[key] : undefined
}
