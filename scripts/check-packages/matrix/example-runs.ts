import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { documentedCommands } from "./documented-commands.ts"

/** One thing a reader of an example runs: what `node` is given, and where. */
export interface ExampleRun {
  readonly example: string
  readonly cwd: string
  readonly args: ReadonlyArray<string>
  /** The first Node that reads its syntax, where it says so itself. */
  readonly since: number
}

const command = "node_modules/@danvan/cli/dist/main.js"

interface ExampleManifest {
  readonly scripts: { readonly start: string }
  readonly engines?: { readonly node: string }
}

const readManifest = (file: string): ExampleManifest => JSON.parse(readFileSync(file, "utf8"))

/** An example may ask for more than the packages do: `"engines": { "node": ">=24" }`, for syntax of its own. */
const sinceOf = ({ engines }: ExampleManifest): number =>
  Number(/^>=(\d+)/.exec(engines?.node ?? "")?.[1] ?? 0)

/** `node --conditions=@danvan/source main.ts` in the repository; the packages have no source, only what is built. */
const startOf = ({ scripts }: ExampleManifest): ReadonlyArray<string> => {
  const [node, ...args] = scripts.start.split(" ")
  if (node !== "node") throw new Error(`“${scripts.start}” does not begin with node`)
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
    if (existsSync(join(cwd, "package.json"))) {
      const manifest = readManifest(join(cwd, "package.json"))
      return [{ example, cwd, args: startOf(manifest), since: sinceOf(manifest) }]
    }
    return existsSync(join(cwd, "demo.mjs")) ? [{ example, cwd, args: ["demo.mjs"], since: 0 }] : []
  })
  const commands = documentedCommands(examples).map(({ example, args }) => ({
    example,
    cwd: consumer,
    args: [join(consumer, command), ...args],
    since: 0,
  }))
  const runs = [...programs, ...commands]
  const idle = folders.filter((folder) => !runs.some(({ example }) => example === folder))
  if (idle.length > 0) throw new Error(`nothing says how to run examples/${idle.join(", examples/")}`)
  return runs
}
