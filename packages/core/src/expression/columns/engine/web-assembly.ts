/** A memory of the platform; `buffer` is another one after it has grown. */
export interface PlatformMemory {
  readonly buffer: ArrayBuffer
  readonly grow: (pages: number) => number
}

/** As much of WebAssembly as the kernels need. */
export interface WebAssemblyPlatform {
  readonly validate: (bytes: Uint8Array) => boolean
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

/** WebAssembly where the platform has it. */
export const webAssembly = (): WebAssemblyPlatform | undefined =>
  Reflect.get(globalThis, "WebAssembly") as WebAssemblyPlatform | undefined
