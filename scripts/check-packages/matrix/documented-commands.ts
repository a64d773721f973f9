import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** A call of the `danvan` command as a page of the examples shows it, and the folder of the example it is of. */
export interface DocumentedCommand {
  readonly example: string
  readonly args: ReadonlyArray<string>
}

/** How a page begins a call: through the repository's own pnpm; a user of the packages has the command itself. */
const asWritten = /^(?:npx --yes pnpm@[\d.]+ |\$ )danvan (.+)$/gm

const folderIn = (args: string): string => /examples\/([\w-]+)/.exec(args)?.[1] ?? ""

const commandsOf = (page: string): ReadonlyArray<DocumentedCommand> => {
  const variable = /^(\w)=(\S+)$/m.exec(page)
  const words = variable === null ? page : page.replaceAll(`$${variable[1]}`, variable[2] ?? "")
  return [...words.matchAll(asWritten)].map(([, args = ""]) => ({
    example: folderIn(args),
    args: args.split(" "),
  }))
}

/** Every call of the command that a page of the examples tells a reader to try. */
export const documentedCommands = (examples: string): ReadonlyArray<DocumentedCommand> =>
  globSync(["README.md", "*/README.md"], { cwd: examples })
    .sort()
    .flatMap((page) => commandsOf(readFileSync(join(examples, page), "utf8")))
