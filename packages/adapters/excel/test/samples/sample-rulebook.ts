import { Rulebook, Scoring } from "@danvan/core"

/** A rulebook with every type of fact, groups, attributes, stages, a list, scope facts; labelled as a sample. */
export const sampleRulebook = Rulebook.parseOrThrow(`
danvan: 1
id: mau/excel
version: "1"
title: { vi: Bộ tiêu chí mẫu, en: Sample rulebook }
status: illustrative
effective: { from: 2026-01-01 }
documents:
  qc: { kind: { vi: Quy chế, en: Regulation }, number: 01-QC/MAU }
subjects:
  kind: unit
  groups:
    - { id: xa, title: { vi: Xã, en: Communes } }
    - { id: so, title: { vi: Sở, en: Departments } }
  attributes:
    cluster: { title: { vi: Cụm thi đua, en: Cluster } }
    organ: { title: { vi: Tên, en: Name } }
scale: { max: 100 }
stages:
  - { id: self, title: { vi: Tự chấm, en: Self-score } }
  - { id: appraisal, title: { vi: Thẩm định, en: Appraisal }, official: true, carry: previous }
facts:
  months: { type: count, title: { vi: Số tháng, en: Months }, maximum: 12 }
  area: { type: number, title: { vi: Diện tích, en: Area }, unit: { vi: m², en: m² } }
  satisfied: { type: percent, title: { vi: Tỷ lệ hài lòng, en: Share satisfied }, maximum: 100% }
  disciplined: { type: boolean, title: { vi: Bị kỷ luật, en: Disciplined }, whenMissing: false, source: { document: qc, article: 7 } }
  level:
    type: choice
    title: { vi: Mức, en: Level }
    options:
      - { id: high, title: { vi: "Tốt, khá", en: "Good, fair" } }
      - { id: low, title: { vi: Thấp, en: Low } }
      - { id: other-low, title: { vi: Thấp, en: Low } }
  alias: { type: text, title: { vi: Tên, en: Name } }
  remark: { type: text, title: { vi: Ghi chú, en: Remark } }
  meetings:
    type: list
    title: { vi: Các hội nghị, en: Meetings }
    fields:
      place: { type: text, title: { vi: Nơi họp, en: Place } }
      attended: { type: count, title: { vi: Số người dự, en: Attended } }
      chaired: { type: boolean, title: { vi: Có lãnh đạo chủ trì, en: Chaired } }
scopeFacts:
  headcount: { type: count, title: { vi: Số lượng, en: Headcount } }
  outstanding: { type: boolean, title: { vi: Nổi bật, en: Outstanding }, whenMissing: false }
criteria:
  - id: tasks
    code: I
    title: { vi: Nhiệm vụ, en: Tasks }
    max: 70
    source: { document: qc, article: 3 }
    criteria:
      - { id: done, code: "1.", title: { vi: Hoàn thành, en: Completion }, max: 40, mechanism: ratio, mayBeNotAssigned: true, source: { document: qc, article: 3, clause: 1 } }
      - { id: reports, code: "2.", title: { vi: Báo cáo, en: Reports }, max: 30, mechanism: manual-grade, mayBeNotAssigned: true, mayBeNotApplicable: true }
  - { id: bonus, title: { vi: Điểm thêm, en: Extra }, max: 30, mechanism: ratio, appliesTo: [xa] }
classification:
  rounding: none
  classes:
    - { id: good, title: { vi: Tốt, en: Good }, atLeast: 70 }
    - { id: poor, title: { vi: Chưa đạt, en: Poor }, below: 70 }
ranking: { within: [cluster], by: total }
quotas:
  - { id: few, title: { vi: Tỷ lệ tốt, en: Share of good }, class: good, share: 50%, base: { of: rated }, rounding: floor, within: [[], [cluster]], ties: authority-decides, cutTo: poor }
`)

/** The sample rulebook, compiled. */
export const sampleProgram = Scoring.compileOrThrow(sampleRulebook, { asOf: "2026-12-15" })
