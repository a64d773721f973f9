// Writes what every entry point gives its users, for a reader to see what a change changes. Build first.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { root, workspacePackages } from "../workspace-packages.ts"
import { apiPages } from "./api-pages.ts"

for (const { path, content } of apiPages(workspacePackages())) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
