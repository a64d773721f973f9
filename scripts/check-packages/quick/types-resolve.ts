import { join } from "node:path"
import type { PackedPackage } from "../pack.ts"
import type { Part } from "../part.ts"
import { attempt } from "../run.ts"
import { root } from "../workspace-packages.ts"

const attw = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js")

const problemsOf = async ({ tarball, manifest }: PackedPackage): Promise<ReadonlyArray<string>> => {
  const { code, all } = await attempt(process.execPath, [attw, tarball, "--profile", "esm-only"], root)
  return code === 0 ? [] : [`${manifest.name}:\n${all}`]
}

/** “Are the types wrong?” on every tarball, as packages that are ESM only: `import` and bundlers find code and types. */
export const typesResolve: Part = {
  name: "attw",
  check: async (packed) => {
    const problems: Array<string> = []
    for (const one of packed) problems.push(...(await problemsOf(one)))
    return { problems, looked: `${packed.length} tarballs, esm-only` }
  },
}
