import { readFileSync, writeFileSync } from "node:fs"
import { GCProfiler } from "node:v8"
import type { Implementation } from "../implementations/implementation.ts"
import type { Workload } from "../workload/workload.ts"
import { bytesOf } from "../workload/workload-of.ts"
import { collectGarbage } from "./timing.ts"

/** What work took in memory beside what was there before it, in bytes; garbage counts as long as it is there. */
export interface Peak {
  /** The most of the process that was in memory, as the system counts it; only Linux tells. */
  readonly resident: number | undefined
  /** The most that objects and buffers took, as V8 counts it. */
  readonly counted: number
  /** What was still held when it was done. */
  readonly kept: number
}

/** The memory of one run. */
export interface Weight extends Peak {
  /** The input. */
  readonly input: number
}

const inUse = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Twice, since what is freed by the first may hold buffers. */
const settle = (): number => {
  collectGarbage()
  collectGarbage()
  return inUse()
}

/** A figure of Linux's about this process, in bytes. */
const residentBytes = (name: "VmRSS" | "VmHWM"): number => {
  const [, kilobytes] = readFileSync("/proc/self/status", "utf8").match(`${name}:\\s+(\\d+) kB`) ?? []
  return Number(kilobytes) * 1024
}

/** Makes the highest mark of memory start again from what is in memory now; gives that. */
const lowerMark = (): number | undefined => {
  try {
    writeFileSync("/proc/self/clear_refs", "5")
    return residentBytes("VmRSS")
  } catch {
    return undefined
  }
}

/** What work gave, and the memory it took. */
export interface Weighed<A> {
  readonly result: A
  readonly peak: Peak
}

/**
 * Weighs work in two ways that know nothing of each other. What V8 counts only falls when garbage is collected, so the
 * highest count is one of those before a collection, or the last. What counts as kept is what the result holds.
 */
export const weighWork = async <A>(work: () => A | Promise<A>): Promise<Weighed<A>> => {
  const before = settle()
  const collections = new GCProfiler()
  collections.start()
  const resident = lowerMark()
  const result = await work()
  const highest = resident === undefined ? undefined : residentBytes("VmHWM") - resident
  const last = inUse()
  const counts = collections.stop().statistics.map(({ beforeGC: { heapStatistics: heap } }) => {
    return heap.usedHeapSize + heap.externalMemory
  })
  const counted = Math.max(last, ...counts) - before
  return { result, peak: { resident: highest, counted, kept: settle() - before } }
}

/** The memory of one run. From columns, what is made beforehand counts as well: checks, arrays of results. */
export const weighRun = async ({ from, prepare }: Implementation, workload: Workload): Promise<Weight> => {
  if (from === "columns") {
    const { peak } = await weighWork(async () => {
      const prepared = await prepare(workload)
      await prepared.run()
      return prepared
    })
    return { ...peak, input: bytesOf(workload) }
  }
  const before = settle()
  const prepared = await prepare(workload)
  const input = settle() - before
  const { peak } = await weighWork(async () => {
    await prepared.run()
    return prepared
  })
  return { ...peak, input }
}
