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
const taken: ReadonlySet<string> = new Set(["node_modules", "dist"])

/** Names Windows keeps for devices: a folder of one cannot be made there, nor a repository with it checked out. */
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/

/**
 * Reads the name of a plugin. It is a name, not a path: nothing is ever made outside the folder one is in.
 *
 * @throws CreateError with the code `name.bad`.
 */
export const parsePluginName = (written: string): PluginName => {
  const { scope, folder } = pattern.exec(written)?.groups ?? {}
  if (folder !== undefined && [folder, scope].includes("danvan")) {
    throw new CreateError("name.bad", {
      vi: `“${written}” không dùng làm tên được: “danvan” là tên của chính danvan, và tên mọi thứ trong plugin bắt đầu bằng phạm vi riêng của nó. Ví dụ: diem-cua-toi, @don-vi/diem-cua-toi.`,
      en: `“${written}” is no name for a plugin: “danvan” is danvan's own, and everything in a plugin is named after a scope of its own. For example: my-plugin, @my-org/my-plugin.`,
    })
  }
  if (folder !== undefined && [folder, scope ?? ""].some((one) => device.test(one))) {
    throw new CreateError("name.bad", {
      vi: `“${written}” không dùng làm tên được: Windows giữ tên này cho thiết bị (con, prn, aux, nul, com1, lpt1 …).`,
      en: `“${written}” is no name for a plugin: Windows keeps it for a device (con, prn, aux, nul, com1, lpt1 …).`,
    })
  }
  if (folder === undefined || taken.has(folder)) {
    throw new CreateError("name.bad", {
      vi: `“${written}” không dùng làm tên được. Tên gồm a–z, 0–9 và “-”, bắt đầu bằng chữ, không phải đường dẫn: diem-cua-toi, @don-vi/diem-cua-toi.`,
      en: `“${written}” is no name for a plugin. Use a–z, 0–9 and “-”, beginning with a letter, and no path: my-plugin, @my-org/my-plugin.`,
    })
  }
  return { packageName: written, folder, scope: scope ?? folder }
}
