import { serve } from "../../src/child/serve.ts"

// A process in which everything goes wrong that can.
const calls = {
  echo: (given: unknown): unknown => given,
  throws: (text: string): never => {
    throw new RangeError(text)
  },
  ends: (code: number): never => process.exit(code),
  fillsHeap: (): number => {
    const held: unknown[] = []
    for (;;) held.push({ length: held.length })
  },
  neverAnswers: (): Promise<never> => new Promise(() => setInterval(() => {}, 1000)),
}

export type FaultyCalls = typeof calls

serve(calls)
