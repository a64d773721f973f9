import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { run } from "../run.ts"

/** The oldest Node that `engines` lets in, the one everything here is made with, and the newest. */
export const nodeVersions = ["22.19.0", "24.21.0", "26.10.0"] as const

/** Installs a Node by npm's package `node`, and gives its binary. */
export const installNode = async (version: string, place: string): Promise<string> => {
  const folder = join(place, `node-${version}`)
  mkdirSync(folder, { recursive: true })
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefix", folder, `node@${version}`], folder)
  const binary = join(folder, "node_modules/node/bin/node")
  const { out } = await run(binary, ["--version"], folder)
  if (out.trim() !== `v${version}`) throw new Error(`Node ${version} says it is ${out.trim()}`)
  return binary
}
