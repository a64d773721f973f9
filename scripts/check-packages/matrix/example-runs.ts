import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { documentedCommands } from "./documented-commands.ts"

/** One thing a reader of an example runs: what `node` is given, and where. */
export interface ExampleRun {
  readonly example: string
  readonly cwd: string
  readonly args: ReadonlyArray<string>
}

const command = "node_modules/@danvan/cli/dist/main.js"

/** `node --conditions=@danvan/source main.ts` in the repository; the packages have no source, only what is built. */
const startOf = (file: string): ReadonlyArray<string> => {
  const start: string = JSON.parse(readFileSync(file, "utf8")).scripts.start
  const [node, ...args] = start.split(" ")
  if (node !== "node") throw new Error(`${file}: “start” does not begin with node`)
  return args.filter((argument) => argument !== "--conditions=@danvan/source")
}

/** Every run of every example, found by its `start`, its `demo.mjs`, or the commands its page shows. */
export const exampleRuns = (consumer: string): ReadonlyArray<ExampleRun> => {
  const examples = join(consumer, "examples")
  const folders = readdirSync(examples, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const programs = folders.flatMap((example) => {
    const cwd = join(examples, example)
    const manifest = join(cwd, "package.json")
    if (existsSync(manifest)) return [{ example, cwd, args: startOf(manifest) }]
    return existsSync(join(cwd, "demo.mjs")) ? [{ example, cwd, args: ["demo.mjs"] }] : []
  })
  const commands = documentedCommands(examples).map(({ example, args }) => ({
    example,
    cwd: consumer,
    args: [join(consumer, command), ...args],
  }))
  const runs = [...programs, ...commands]
  const idle = folders.filter((folder) => !runs.some(({ example }) => example === folder))
  if (idle.length > 0) throw new Error(`nothing says how to run examples/${idle.join(", examples/")}`)
  return runs
}
