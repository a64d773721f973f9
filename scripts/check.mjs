// Everything `check` does before the tests, two steps at a time, as most keep one core busy: what a step says is printed
// when it is done, and the first that fails ends it all. What looks at built packages waits for the build.
import { spawn } from "node:child_process"

/** Runs one step to its end. */
const run = (step) =>
  new Promise((resolve) => {
    const child = spawn(`pnpm run ${step}`, { shell: true, stdio: ["ignore", "pipe", "pipe"] })
    let said = ""
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (said += piece))
    child.on("close", (code) => {
      process.stdout.write(`\n── ${step}\n${said}`)
      if (code !== 0) process.exit(code ?? 1)
      resolve()
    })
  })

const inTwoLanes = async (steps) => {
  const waiting = [...steps]
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step)
  }
  await Promise.all([lane(), lane()])
}

await inTwoLanes(["build", "types", "docs", "lint", "layers", "unused", "generated"])
await inTwoLanes(["templates", "declarations", "packages"])
