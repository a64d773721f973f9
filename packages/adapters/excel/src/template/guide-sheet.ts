import type { WriteSheet } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { SheetBuilder } from "../write/sheet-builder.ts"
import { printed, styles } from "../write/styles.ts"
import type { AskedColumn, TemplateWords } from "./asked-columns.ts"

const widths = [34, 40, 30, 46] as const

const linesOf = (texts: ReadonlyArray<string>): number =>
  Math.max(...texts.map((text, index) => Math.ceil((text.length * 1.1) / widths[index]!)), 1)

/** Writes the sheet that says how to fill in the others, and lists every figure asked for with its source. */
export const guideSheet = (
  name: string,
  dataSheet: string,
  columns: ReadonlyArray<AskedColumn>,
  { rulebook, say, language }: TemplateWords,
  date: string,
): WriteSheet => {
  const builder = new SheetBuilder(name)
  const last = widths.length
  for (const [index, width] of widths.entries()) builder.width(index + 1, width)
  const line = (
    row: number,
    text: string,
    style: (typeof styles)[keyof typeof styles],
    height: number,
  ): void => {
    builder.span({ top: row, bottom: row, left: 1, right: last }, shownText(text), style)
    builder.height(row, height)
  }
  line(1, say("guide.title"), styles.title, 28)
  line(2, rulebook.title[language], styles.subtitle, 20)
  const steps = [
    say("guide.one", { sheet: dataSheet }),
    say("guide.yellow"),
    say("guide.blank"),
    say("guide.percent"),
    say("guide.note"),
    say("guide.formula"),
    say("guide.score", { rulebook: rulebook.id, date }),
  ]
  for (const [index, step] of steps.entries()) line(index + 4, `${index + 1}. ${step}`, styles.body, 18)
  const top = steps.length + 5
  line(top, say("guide.facts"), styles.section, 24)
  const keys = ["criterion", "fact", "form", "source"] as const
  for (const [index, key] of keys.entries()) {
    builder.set(top + 1, index + 1, say(`guide.column.${key}`), styles.heading)
  }
  let row = top + 2
  for (const {
    headings: [over, own],
    form,
    source,
    name: fact,
  } of columns) {
    if (fact === undefined) continue
    const texts = [over, own, form, source]
    for (const [index, text] of texts.entries()) builder.set(row, index + 1, shownText(text), styles.text)
    builder.height(row, linesOf(texts) * 15 + 3)
    row += 1
  }
  return builder.build({
    pageSetup: printed(`$${top + 1}:$${top + 1}`, 150),
    protection: {
      sheet: true,
      formatColumns: true,
      formatRows: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    },
    headerFooter: { oddFooter: `&C${say("page.of")}` },
    view: { showGridLines: false },
  })
}
