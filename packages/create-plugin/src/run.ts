import { basename } from "node:path"
import { createInterface } from "node:readline/promises"
import { ask } from "./ask.ts"
import type { Choices, Language } from "./choices.ts"
import { CreateError } from "./create-error.ts"
import { createPlugin } from "./create-plugin.ts"
import { isPublished } from "./is-published.ts"
import { readChoices } from "./read-choices.ts"

/** Where a command runs: its arguments, its folder, and what it talks to. */
export interface Surroundings {
  readonly args: ReadonlyArray<string>
  readonly folder: string
  readonly isTerminal: boolean
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly stderr: NodeJS.WritableStream
}

const usage = `npm create danvan-plugin <tên · name> -- [--template mechanism|rulebook|adapter] [--lang vi|en]

  --template, -t   mechanism: cách chấm điểm · a scoring mechanism
                   rulebook:  bộ tiêu chí · a rulebook
                   adapter:   đọc số liệu, viết báo cáo · reads facts, writes reports
  --lang, -l       ngôn ngữ của README · the language of the readme
`

/** Until danvan is on npm, its packages come from files: those packed from its source. */
const fromFiles = "npm install --save-dev ../danvan-packed/danvan-*.tgz"

const install = (): string => (isPublished() ? "npm install" : fromFiles)

const steps = (folder: string): string => `  cd ${folder}\n  ${install()}\n  npm run check\n`

const whereFrom = {
  vi: `
danvan chưa có trên npm: ../danvan-packed là nơi bạn đóng gói nó từ mã nguồn,
xem bước 1 của docs/tutorial/write-a-scoring-plugin.vi.md.
`,
  en: `
danvan is not on npm yet: ../danvan-packed is where you packed it from its source,
see step 1 of docs/tutorial/write-a-scoring-plugin.en.md.
`,
} as const

const made = { vi: "Đã tạo", en: "Made" } as const
const followedBy = { vi: "Tiếp theo", en: "Next" } as const

const next = (folder: string, language: Language): string =>
  `${made[language]} ${folder}/. ${followedBy[language]}:\n\n${steps(folder)}${isPublished() ? "" : whereFrom[language]}`

/** What is known, and the rest: asked for on a terminal, as usual elsewhere. */
const complete = async (
  known: Partial<Choices>,
  { isTerminal, stdin, stdout }: Surroundings,
): Promise<Choices> => {
  const { name, template, language } = known
  if (isTerminal && (name === undefined || template === undefined || language === undefined)) {
    const terminal = createInterface({ input: stdin, output: stdout })
    return ask(known, terminal).finally(() => terminal.close())
  }
  if (name === undefined) {
    throw new CreateError("name.missing", {
      vi: "Chưa có tên. Xem --help.",
      en: "There is no name. See --help.",
    })
  }
  return { name, template: template ?? "mechanism", language: language ?? "vi" }
}

/** Runs the command; gives the code to exit with: 0, or 2 when nothing was made. */
export const run = async (surroundings: Surroundings): Promise<number> => {
  const { args, folder, stdout, stderr } = surroundings
  try {
    const known = readChoices(args)
    if (known === undefined) {
      stdout.write(usage)
      return 0
    }
    const choices = await complete(known, surroundings)
    stdout.write(next(basename(createPlugin(choices, folder)), choices.language))
    return 0
  } catch (thrown) {
    if (!(thrown instanceof CreateError)) throw thrown
    stderr.write(`${thrown.words.vi}\n${thrown.words.en}\n`)
    return 2
  }
}
