/** Told before and after code of a plugin runs. */
export interface Loading {
  readonly loading: (name: string) => void
  /** Before one function of a part of a plugin: `lower` of a mechanism, `check` of a lint rule. */
  readonly hook: (plugin: string, part: string, hook: string) => void
  readonly idle: () => void
}
