#!/usr/bin/env node
import { run } from "./run.ts"

const { stdin, stdout, stderr } = process

process.exitCode = await run({
  args: process.argv.slice(2),
  folder: process.cwd(),
  isTerminal: stdin.isTTY === true && stdout.isTTY === true,
  stdin,
  stdout,
  stderr,
})
