/** What the first bytes of a file say it is. */
export type FileKind = "zip" | "encrypted" | "old-format" | "empty" | "other"

const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Encrypted workbooks and those of the old format share a container; the name of a stream in it tells them apart. */
const encryptedPackage = Buffer.from("EncryptedPackage", "utf16le")

/** Looks at the first bytes, whatever the file's name ends in. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return "empty"
  if (startsWith(bytes, 0x50, 0x4b)) return "zip"
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "other"
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.includes(encryptedPackage) ? "encrypted" : "old-format"
}
