/** One slip in the sample: what replaces what, and the issue it must give. `line` counts from the line replaced. */
export interface Slip {
  readonly slip: string
  readonly from: string
  readonly to: string
  readonly code: string
  readonly path: string
  readonly line?: number
  /** What the message or the way out must mention. */
  readonly says?: string
}
