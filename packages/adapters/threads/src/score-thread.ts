import { Worker, type WorkerOptions } from "node:worker_threads"
import type { Columns, Scoring } from "@danvan/core"
import type { ScoreReply, ScoreRequest } from "./messages.ts"
import type { PartEnd, PartScorer } from "./part-scorer.ts"
import { inSharedMemory, SharedMemory } from "./shared-memory.ts"

/** The source runs beside its tests; what is published runs beside this file. */
const isSource = import.meta.url.endsWith(".ts")
const published = new URL(isSource ? "./score-worker.ts" : "./score-worker.js", import.meta.url)

/** How Node runs the source of this workspace; what is published is run as anything is. */
const fromSource = isSource ? { execArgv: ["--conditions=@danvan/source"] } : {}

/** A service compiles rulebooks as they change: threads do not keep all there ever were. */
const mostPrograms = 16

const numbers = new WeakMap<Scoring.ScoringProgram, number>()
let given = 0

/** Programs cannot be posted: threads know them by a number, and by what they were compiled from. */
const numberOf = (program: Scoring.ScoringProgram): number => {
  const number = numbers.get(program) ?? given
  if (number === given) given += 1
  numbers.set(program, number)
  return number
}

/** One thread that scores parts, in the order they are posted. */
export class ScoreThread implements PartScorer {
  /** Why it is gone; `undefined` while it is there. */
  ended: string | undefined
  private readonly worker: Worker
  private readonly waiting = new Map<number, (end: PartEnd) => void>()
  private readonly known = new Set<number>()
  private readonly memory = new SharedMemory()
  private posted = 0

  /** `memory` is the most megabytes its objects may take; `script` is what it runs. */
  constructor(memory: number | undefined, script = published) {
    const limits: WorkerOptions =
      memory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memory } }
    this.worker = new Worker(script, { ...fromSource, ...limits })
    this.worker.on("message", (reply: ScoreReply) => this.settle(reply.id, reply.end))
    this.worker.on("messageerror", (error) => this.end(error.message))
    this.worker.on("error", (error) => this.end(String(error).split("\n", 1)[0] ?? ""))
    this.worker.on("exit", (code) => this.end(`exit ${code}`))
    // A pool nobody closes keeps no process alive.
    this.worker.unref()
  }

  /** Scores a part, from shared memory. */
  async score(program: Scoring.ScoringProgram, part: Columns.ColumnPart): Promise<PartEnd> {
    const taken: SharedArrayBuffer[] = []
    const room = (bytes: number): SharedArrayBuffer => {
      const buffer = this.memory.take(bytes)
      taken.push(buffer)
      return buffer
    }
    try {
      return await this.post(program, inSharedMemory(part, room))
    } catch (error) {
      // What cannot be posted, no part of sound facts has.
      if (error instanceof DOMException && error.name === "DataCloneError") return { failed: "facts" }
      throw error
    } finally {
      for (const buffer of taken) this.memory.give(buffer)
    }
  }

  /** Ends it, whatever it is at. */
  async close(): Promise<void> {
    this.end("closed")
    await this.worker.terminate()
  }

  /** The program, where the thread does not have it; it has those that were asked for last. */
  private news(program: Scoring.ScoringProgram, number: number): Pick<ScoreRequest, "written" | "forget"> {
    if (this.known.has(number)) return {}
    const [oldest] = this.known
    this.known.add(number)
    const written = { rulebook: program.rulebook, asOf: program.asOf }
    if (oldest === undefined || this.known.size <= mostPrograms) return { written }
    this.known.delete(oldest)
    return { written, forget: oldest }
  }

  private post(program: Scoring.ScoringProgram, part: Columns.ColumnPart): Promise<PartEnd> {
    if (this.ended !== undefined) return Promise.resolve({ broke: this.ended })
    const number = numberOf(program)
    const id = this.posted
    const request: ScoreRequest = { id, program: number, part, ...this.news(program, number) }
    this.worker.postMessage(request)
    this.posted += 1
    this.worker.ref()
    return new Promise((resolve) => this.waiting.set(id, resolve))
  }

  private settle(id: number, end: PartEnd): void {
    const resolve = this.waiting.get(id)
    this.waiting.delete(id)
    if (this.waiting.size === 0) this.worker.unref()
    resolve?.(end)
  }

  private end(reason: string): void {
    this.ended ??= reason
    for (const id of [...this.waiting.keys()]) this.settle(id, { broke: this.ended })
  }
}
