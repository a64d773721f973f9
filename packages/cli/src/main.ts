#!/usr/bin/env node
import { exitCodes } from "./exit-codes.ts"
import { run } from "./run.ts"

// A reader that stops early, as in `danvan … | head`, is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
})

const oldestNode = 22

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  const { node } = process.versions
  process.stderr.write(
    `danvan cần Node từ bản 22.19; máy đang chạy ${node}. danvan needs Node 22.19 or later.\n`,
  )
  process.exitCode = exitCodes.usage
} else {
  process.exitCode = await run(process.argv.slice(2), {
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    isTTY: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
    env: process.env,
  })
}
