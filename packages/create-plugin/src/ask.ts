import type { Interface } from "node:readline/promises"
import { type Choices, type Language, languages, type Template, templates } from "./choices.ts"

/** Asks for what a command line left open; an empty answer takes the first choice. */
export const ask = async (
  known: Partial<Choices>,
  terminal: Pick<Interface, "question">,
): Promise<Choices> => {
  const choose = async (question: string, list: ReadonlyArray<string>): Promise<string> => {
    const answer = (await terminal.question(`${question} (${list.join(", ")}): `)).trim()
    return answer === "" ? (list[0] ?? "") : answer
  }
  return {
    name: known.name ?? (await terminal.question("Tên plugin · Name (diem-cua-toi): ")).trim(),
    template: known.template ?? ((await choose("Mẫu · Template", templates)) as Template),
    language: known.language ?? ((await choose("Ngôn ngữ của README · Language", languages)) as Language),
  }
}
