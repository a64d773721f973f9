import { openArchive } from "../../src/archive/archive.ts"
import { makeZip, type Part } from "./make-xlsx.ts"

/** The text of a part of a workbook. */
export const textOfPart = async (bytes: Uint8Array, part: string): Promise<string> => {
  const archive = await openArchive(bytes)
  let text = ""
  for await (const chunk of archive.text(part)) text += chunk
  return text
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** A workbook with the text of some cells of a sheet changed, as a person would by typing. */
export const refilled = async (
  bytes: Uint8Array,
  part: string,
  cells: Readonly<Record<string, string>>,
): Promise<Uint8Array> => {
  const archive = await openArchive(bytes)
  const parts: Part[] = []
  for (const name of archive.names) {
    let content = await textOfPart(bytes, name)
    if (name === part) {
      for (const [cell, text] of Object.entries(cells)) {
        const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`, "s")
        if (!found.test(content)) {
          const row = new RegExp(`(<row r="${/\d+/.exec(cell)?.[0]}".*?)</row>`, "s")
          if (!row.test(content)) throw new Error(`${cell} is not in ${part}`)
          content = content.replace(row, `$1<c r="${cell}"/></row>`)
        }
        content = content.replace(
          found,
          (_, style: string = "") =>
            `<c r="${cell}"${style} t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
        )
      }
    }
    parts.push({ name, content })
  }
  return makeZip(parts)
}
