/** A small rulebook, labelled as a sample: two criteria, three classes, clusters and a quota. */
export const rulebook = `danvan: 1
id: mau/hai-tieu-chi
version: 0.1.0
title: { vi: Bộ tiêu chí mẫu, en: A sample rulebook }
status: illustrative
documents:
  mau: { kind: { vi: Quy chế mẫu, en: Sample rules } }
source: { document: mau }
effective: { from: 2026-01-01 }
subjects:
  kind: unit
  attributes:
    cluster: { title: { vi: Cụm, en: Cluster } }
scale: { max: 100 }
stages:
  - { id: self, title: { vi: Tự chấm, en: Self-score } }
  - { id: appraisal, title: { vi: Thẩm định, en: Appraisal }, official: true, carry: previous }
facts:
  remark: { type: text, title: { vi: Ghi chú, en: Remark } }
criteria:
  - { id: c1, code: "1.", title: { vi: Công tác dân vận, en: Civic work }, max: 70, mechanism: manual-grade, source: { document: mau, article: 1 } }
  - { id: c2, code: "2.", title: { vi: Phong trào, en: Movement }, max: 30, mayBeNotAssigned: true, mechanism: manual-grade, source: { document: mau, article: 2 } }
classification:
  rounding: none
  classes:
    - { id: excellent, title: { vi: Xuất sắc, en: Excellent }, atLeast: 90, source: { document: mau, article: 3 } }
    - { id: good, title: { vi: Tốt, en: Good }, atLeast: 70, below: 90 }
    - { id: weak, title: { vi: Chưa đạt, en: Weak }, below: 70 }
ranking: { within: [cluster] }
quotas:
  - id: excellent
    title: { vi: Xuất sắc, en: Excellent }
    class: excellent
    share: 50%
    base: { of: rated }
    rounding: floor
    within: [[cluster]]
    ties: authority-decides
    cutTo: good
`

export const subjects = `mã,tên,cluster
xa-a,Xã Ánh Dương (mẫu),c1
xa-b,Xã Bình Minh (mẫu),c1
xa-c,Phường Cầu Đá (mẫu),c2
`

export const facts = `đơn vị;tiêu chí;trường;giá trị
xa-a;c1;grade;65,5
xa-a;c2;grade;28
xa-b;c1;grade;64
xa-b;c2;grade;27,25
xa-c;c1;grade;05
`

/** The files of a board, and the words that score it. */
export const files = { "rulebook.yaml": rulebook, "subjects.csv": subjects, "facts.csv": facts }
export const words = ["rulebook.yaml", "facts.csv", "--subjects", "subjects.csv", "--as-of", "2026-12-15"]
