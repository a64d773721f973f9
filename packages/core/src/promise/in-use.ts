import { ArgumentError } from "../issue/argument-error.ts"
import { makeIssue } from "../issue/issue.ts"

/** What may hold a connection, a file, a lock: it says how to let go of it. */
export interface Closable {
  /** What it is called, for issues. */
  readonly name: string
  /** Lets go of what it holds; none where it holds nothing. */
  readonly [Symbol.asyncDispose]?: (() => PromiseLike<void>) | undefined
}

/** Keeps account of what is done with something that must be closed: it is closed once, after all that was begun. */
export class InUse {
  private readonly held: Closable
  private readonly begun = new Set<Promise<unknown>>()
  private closing: Promise<void> | undefined

  constructor(held: Closable) {
    this.held = held
  }

  /** Does something with it, unless it is closed. */
  async during<A>(work: () => Promise<A>): Promise<A> {
    if (this.closing !== undefined) {
      throw new ArgumentError([makeIssue("part.closed", [], { name: this.held.name })])
    }
    const promise = work()
    this.begun.add(promise)
    try {
      return await promise
    } finally {
      this.begun.delete(promise)
    }
  }

  /** Waits for all that was begun, then lets go of what is held. Once: later calls wait for the first. */
  close(): Promise<void> {
    this.closing ??= this.closeNow()
    return this.closing
  }

  private async closeNow(): Promise<void> {
    await Promise.allSettled(this.begun)
    await this.held[Symbol.asyncDispose]?.()
  }
}
