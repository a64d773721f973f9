import { createHash } from "node:crypto"
import type { Mechanism } from "@danvan/core"

const labelBytes = 512
const keyBytes = 64
const head = 8

const states = { idle: 0, calling: 1, loading: 2, hook: 3 } as const

/** What a thread that runs plugins is doing. */
export interface Doing {
  readonly state: "calling" | "loading" | "hook"
  /** Goes up with every call: as long as it stays, it is the same one. */
  readonly count: number
  /** The plugin, and its version where it is known. */
  readonly plugin: string
  /** Tells the call from every other of the run; of a hook, its name. */
  readonly key: string
  /** The mechanism, policy or rule a hook belongs to; else empty. */
  readonly part: string
}

/** The memory two threads share: one writes what it is doing, the other looks on, even while the first is stuck. */
export const makeLog = (): SharedArrayBuffer => new SharedArrayBuffer(head + keyBytes + labelBytes)

const parts = (log: SharedArrayBuffer) => ({
  numbers: new Int32Array(log, 0, 2),
  key: new Uint8Array(log, head, keyBytes),
  label: new Uint8Array(log, head + keyBytes, labelBytes),
})

/** Reads what the other thread is doing; `undefined` while it runs no code of plugins. */
export const readLog = (log: SharedArrayBuffer): Doing | undefined => {
  const { numbers, key, label } = parts(log)
  const state = Atomics.load(numbers, 0)
  if (state === states.idle) return undefined
  const text = new TextDecoder()
  const [plugin = "", part = ""] = text.decode(label.slice()).replace(/\0+$/, "").split("\n")
  // Shared memory is copied first: decoders take none that may change.
  return {
    state: state === states.calling ? "calling" : state === states.hook ? "hook" : "loading",
    count: Atomics.load(numbers, 1),
    plugin,
    key: text.decode(key.slice()).trimEnd(),
    part,
  }
}

/** Writes what this thread is doing. */
export class CallWriter {
  private readonly memory: ReturnType<typeof parts>
  private readonly seen = new Map<string, number>()

  constructor(log: SharedArrayBuffer) {
    this.memory = parts(log)
  }

  private begin(state: number, plugin: string, key: string): void {
    const { numbers, key: keys, label } = this.memory
    keys.set(new TextEncoder().encode(key.padEnd(keyBytes, " ").slice(0, keyBytes)))
    label.fill(0)
    label.set(new TextEncoder().encode(plugin).subarray(0, labelBytes))
    Atomics.add(numbers, 1, 1)
    Atomics.store(numbers, 0, state)
  }

  /** Code that is imported runs too. */
  loading(name: string): void {
    this.begin(states.loading, name, "")
  }

  /** What prepares scoring, or looks at a rulebook, runs code of plugins as well. */
  hook(plugin: string, part: string, hook: string): void {
    this.begin(states.hook, `${plugin}\n${part}`, hook)
  }

  idle(): void {
    Atomics.store(this.memory.numbers, 0, states.idle)
  }

  /** Stands before every call; those of `overLong` are not made. */
  guard(overLong: ReadonlySet<string>): Mechanism.CallGuard {
    return {
      enter: (call) => {
        const text = JSON.stringify(call)
        const times = (this.seen.get(text) ?? 0) + 1
        this.seen.set(text, times)
        const key = createHash("sha256").update(`${times} ${text}`).digest("hex")
        if (overLong.has(key)) return false
        this.begin(states.calling, call.plugin, key)
        return true
      },
      leave: () => this.idle(),
    }
  }
}
