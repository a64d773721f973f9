// Holds the packages, as the tarballs they would be published as, to what can be checked without installing them.
// Build them first. The whole matrix, installed, is “pnpm check:packages”.
import { join } from "node:path"
import { pack } from "./pack.ts"
import type { Part } from "./part.ts"
import { api } from "./quick/api.ts"
import { manifests } from "./quick/manifests.ts"
import { publint } from "./quick/publint.ts"
import { sizes } from "./quick/sizes.ts"
import { typesResolve } from "./quick/types-resolve.ts"
import { inThrowAway } from "./throw-away.ts"
import { workspacePackages } from "./workspace-packages.ts"

const parts: ReadonlyArray<Part> = [manifests, publint, typesResolve, sizes, api]

await inThrowAway(async (place) => {
  const packed = await pack(workspacePackages(), join(place, "packed"))
  for (const { name, check } of parts) {
    const { problems, looked } = await check(packed)
    process.stdout.write(
      `${name}: ${looked}, ${problems.length === 0 ? "clean" : `${problems.length} problems`}\n`,
    )
    for (const problem of problems) process.stderr.write(`  ${problem}\n`)
    if (problems.length > 0) process.exitCode = 1
  }
})
