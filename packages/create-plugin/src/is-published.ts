import { readFileSync } from "node:fs"

/** Whether this package came from npm: what is only packed from the source has the version 0.0.0. */
export const isPublished = (): boolean => {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8")
  return (JSON.parse(text) as { readonly version?: string }).version !== "0.0.0"
}
