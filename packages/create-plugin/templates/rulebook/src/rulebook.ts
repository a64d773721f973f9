import { Rulebook } from "@danvan/plugin-sdk"

/** An illustrative rulebook: replace it with your text, and cite it. */
export const rulebook: Rulebook.Rulebook = Rulebook.parseOrThrow(`
danvan: 1
id: __scope__/__folder__
version: 1
status: illustrative
title: { vi: Bảng điểm mẫu, en: Sample points }
effective: { from: 2026-01-01 }
subjects: { kind: unit }
scale: { max: 100 }
criteria:
  - id: tasks
    title: { vi: Hoàn thành nhiệm vụ, en: Tasks done }
    max: 60
    mechanism: ratio
    with: { whenNothingAssigned: none }
  - id: models
    title: { vi: Mô hình “Dân vận khéo”, en: Models }
    max: 40
    mechanism: manual-grade
classification:
  rounding: none
  classes:
    - { id: good, title: { vi: Tốt, en: Good }, atLeast: 80 }
    - { id: fair, title: { vi: Khá, en: Fair }, below: 80 }
ranking: { within: [] }
`)
