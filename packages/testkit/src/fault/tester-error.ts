import type { Fault } from "./fault.ts"

const shown = ({ code, place, message, fix }: Fault): string =>
  [`${code} at ${place}`, `  en: ${message.en} ${fix.en}`, `  vi: ${message.vi} ${fix.vi}`].join("\n")

/**
 * What a test of a tester fails with: every fault it found, in both languages.
 *
 * @category Testing
 * @since 0.1.0
 */
export class TesterError extends Error {
  /** Everything found, not only the first thing. */
  readonly faults: ReadonlyArray<Fault>

  constructor(faults: ReadonlyArray<Fault>) {
    super(faults.map(shown).join("\n"))
    this.name = "TesterError"
    this.faults = faults
  }
}
