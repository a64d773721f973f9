/** The decoder of the web that every platform has; the language itself does not bring one along. */
interface Decoder {
  readonly decode: (bytes: Uint8Array) => string
}

const { TextDecoder } = globalThis as unknown as {
  readonly TextDecoder: new (
    label: string,
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => Decoder
}

let decoder: Decoder | undefined

/** Bytes as text, a byte order mark included; `undefined` for what is no UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}
