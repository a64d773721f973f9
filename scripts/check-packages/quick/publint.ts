import { readFileSync } from "node:fs"
import { publint as lint } from "publint"
import { formatMessage } from "publint/utils"
import type { PackedPackage } from "../pack.ts"
import type { Part } from "../part.ts"

const problemsOf = async ({ tarball, manifest }: PackedPackage): Promise<ReadonlyArray<string>> => {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball)
  const packed = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer
  const { messages, pkg } = await lint({ strict: true, pack: { tarball: packed } })
  return messages.map((message) => `${manifest.name}: ${formatMessage(message, pkg, { color: false })}`)
}

/** publint, strictly, on every tarball: not even a suggestion may be left. */
export const publint: Part = {
  name: "publint",
  check: async (packed) => ({
    problems: (await Promise.all(packed.map(problemsOf))).flat(),
    looked: `${packed.length} tarballs`,
  }),
}
