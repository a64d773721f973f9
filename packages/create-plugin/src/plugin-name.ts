import { CreateError } from "./create-error.ts"

/** A package's name, taken apart. */
export interface PluginName {
  /** As it is published: `@my-org/my-plugin`. */
  readonly packageName: string
  /** The folder it is put in: `my-plugin`. */
  readonly folder: string
  /** What the names of its mechanisms and rules begin with. */
  readonly scope: string
}

const part = "[a-z][a-z0-9-]{0,63}"
const pattern = new RegExp(`^(?:@(?<scope>${part})/)?(?<folder>${part})$`)

/** Names Node keeps for itself, or that would hide what stands beside the package. */
const taken: ReadonlySet<string> = new Set(["node_modules", "dist", "danvan"])

/**
 * Reads the name of a plugin. It is a name, not a path: nothing is ever made outside the folder one is in.
 *
 * @throws CreateError with the code `name.bad`.
 */
export const parsePluginName = (written: string): PluginName => {
  const { scope, folder } = pattern.exec(written)?.groups ?? {}
  if (folder === undefined || taken.has(folder)) {
    throw new CreateError("name.bad", {
      vi: `“${written}” không dùng làm tên được. Tên gồm a–z, 0–9 và “-”, bắt đầu bằng chữ, không phải đường dẫn: diem-cua-toi, @don-vi/diem-cua-toi.`,
      en: `“${written}” is no name for a plugin. Use a–z, 0–9 and “-”, beginning with a letter, and no path: my-plugin, @my-org/my-plugin.`,
    })
  }
  return { packageName: written, folder, scope: scope ?? folder }
}
