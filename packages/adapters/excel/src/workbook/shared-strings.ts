import { Issues } from "@danvan/core"
import type { Archive } from "../archive/archive.ts"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { Stopped } from "../workbook-error.ts"
import { parseXml } from "../xml/parse-xml.ts"

/** Excel writes control characters as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text

/** Text as it is kept: one character over the limit shows that there was more. */
export const keptText = (text: string): string => unescapeText(text).slice(0, workbookLimits.cell + 1)

/** The table of texts that cells refer to by number. */
export const readSharedStrings = async (archive: Archive, part: string): Promise<ReadonlyArray<string>> => {
  const texts: string[] = []
  let text = ""
  let isText = false
  let phonetic = 0
  await parseXml(part, archive.text(part, workbookLimits.sharedStrings), {
    open: (name) => {
      if (name === "si") text = ""
      if (name === "rPh") phonetic += 1
      isText = name === "t" && phonetic === 0
    },
    text: (piece) => {
      if (isText && text.length <= workbookLimits.cell) text += piece
    },
    close: (name) => {
      isText = false
      if (name === "rPh") phonetic -= 1
      if (name !== "si") return
      texts.push(keptText(text))
      if (texts.length > workbookLimits.sharedStringCount) {
        const [size, limit] = [texts.length, workbookLimits.sharedStringCount].map(String) as [string, string]
        throw new Stopped(Issues.make("workbook.too-large", [part], { part, size, limit }))
      }
    },
  })
  return texts
}
