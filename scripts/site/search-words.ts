import { type Application, type IndexEvent, type Reflection, Renderer } from "typedoc"
import { pageOf } from "./pages.ts"
import { fromRoot } from "./root.ts"

/** Text as it is searched: without marks, since people type “dot thi dua” for “đợt thi đua”. site.js does the same. */
const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")

const wordsOf = (reflection: Reflection): string => {
  if (reflection.isDocument()) return reflection.content.map(({ text }) => text).join("")
  if (!reflection.isDeclaration()) return ""
  const comments = [reflection, ...(reflection.signatures ?? [])].map(({ comment }) => comment)
  return comments.flatMap((comment) => comment?.summary.map(({ text }) => text) ?? []).join(" ")
}

/** Where it stands: people look for `Rulebook.parse` by its whole name, and for a guide by its kind, as “tutorial”. */
const placeOf = (reflection: Reflection): string => {
  if (!reflection.isDocument()) return reflection.getFullName()
  const file = fromRoot(reflection.project.files.getReflectionPath(reflection) ?? "")
  return `${file.replace(/^docs\//, "").replaceAll(/[/.-]/g, " ")} ${pageOf(file)?.section ?? ""}`
}

/** True for a field of a type written out in place: people look for the symbol that has it. */
const isInsideType = (reflection: Reflection | undefined): boolean =>
  reflection !== undefined && (reflection.name === "__type" || isInsideType(reflection.parent))

/** Makes pages and doc comments found by their words, in either language. */
export const indexWords = (app: Application): void => {
  app.renderer.on(Renderer.EVENT_PREPARE_INDEX as never, (event: IndexEvent) => {
    for (const [index, found] of [...event.searchResults.entries()].reverse()) {
      if (isInsideType(found)) event.removeResult(index)
    }
    Object.assign(event.searchFieldWeights, { title: 10, place: 3, words: 1 })
    for (const [index, reflection] of event.searchResults.entries()) {
      event.searchFields[index] = {
        title: folded(reflection.name),
        place: folded(placeOf(reflection)),
        words: folded(wordsOf(reflection)),
      }
    }
  })
}
