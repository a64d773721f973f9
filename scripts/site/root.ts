import { fileURLToPath } from "node:url"

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url))

/** The path of a file from the repository's root, with slashes. */
export const fromRoot = (absolute: string): string => absolute.replaceAll("\\", "/").slice(root.length)
