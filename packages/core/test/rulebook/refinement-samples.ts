/** A text that fixes 70 points for its tasks and leaves the points inside, and all of the second part, to the unit. */
export const baseText = `danvan: 1
id: mau/goc
version: 1
title: { vi: Văn bản gốc, en: Base text }
status: illustrative
effective: { from: 2026-01-01, to: 2028-01-01 }
documents:
  goc: { kind: { vi: Nghị định, en: Decree }, number: 01/MAU }
subjects:
  kind: official
  groups:
    - { id: quan-ly, title: { vi: Quản lý, en: Managers } }
    - { id: nhan-vien, title: { vi: Nhân viên, en: Staff } }
scale: { max: 100 }
criteria:
  - id: a
    title: { vi: Nhiệm vụ, en: Tasks }
    max: 70
    criteria:
      - { id: a1, title: { vi: Kết quả, en: Results }, delegated: true, source: { document: goc, article: 5 } }
      - { id: a2, title: { vi: Điều hành, en: Leading }, delegated: true, appliesTo: [quan-ly] }
      - { id: a3, title: { vi: Phối hợp, en: Working together }, delegated: true, appliesTo: [nhan-vien] }
  - { id: b, title: { vi: Tiêu chí chung, en: General }, max: 20, delegated: true }
  - id: c
    title: { vi: Ghi nhận, en: Noted }
    max: 10
    criteria:
      - { id: c1, title: { vi: Nền nếp, en: Order }, max: 9, mechanism: yes-no }
`

/** A rule of a unit that sets what the text leaves to it. */
export const refinementText = `danvan: 1
id: mau/quy-che
refines: mau/goc
version: 1
title: { vi: Quy chế mẫu, en: Sample regulation }
status: illustrative
effective: { from: 2026-03-01 }
documents:
  quyche: { kind: { vi: Quy chế, en: Regulation }, number: 02-QC/MAU }
facts:
  opinion: { type: percent, title: { vi: Tỷ lệ hài lòng, en: Share satisfied } }
rounding: { mode: half-up, decimals: 2 }
ranking: { within: [], by: total }
criteria:
  - { id: a1, title: { vi: Kết quả, en: Results }, max: 50, mechanism: ratio, source: { document: quyche, article: 2 } }
  - { id: a2, title: { vi: Điều hành, en: Leading }, max: 20, mechanism: manual-grade }
  - { id: a3, title: { vi: Phối hợp, en: Working together }, max: 20, mechanism: manual-grade }
  - id: b
    title: { vi: Tiêu chí chung, en: General }
    criteria:
      - id: b1
        title: { vi: Đạo đức, en: Ethics }
        max: 15
        mechanism: manual-grade
      - id: b2
        title: { vi: Hài lòng, en: Satisfaction }
        max: 5
        mechanism: bands
        with: { of: percent, bands: [{ atLeast: 90%, points: 5 }, { below: 90%, points: 0 }] }
        inputs: { value: opinion }
`
