import { defineReportRenderer, Numbers } from "@danvan/plugin-sdk"
import * as z from "zod"

const heading = { vi: "Kết quả", en: "Results" } as const

/** Writes a board as plain text: a heading, then a line for each unit, by rank. */
export const writeList = defineReportRenderer({
  name: "__scope__/list",
  title: { vi: "Danh sách theo hạng", en: "List by rank" },
  mediaType: "text/plain",
  extension: "txt",
  options: z.strictObject({}),
  render: async ({ board, language }) => {
    const lines = board.ranked.map(({ subject, total }) => {
      const points =
        total === undefined
          ? "—"
          : Numbers.isDecimal(total)
            ? Numbers.toDecimal(total)
            : Numbers.toFraction(total)
      return `${subject.name}: ${points}`
    })
    return [heading[language], ...lines, ""].join("\n")
  },
})
