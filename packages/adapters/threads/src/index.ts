/**
 * Threads for danvan: very many subjects scored on several cores.
 *
 * @packageDocumentation
 */

export { openThreads, type ThreadsOptions } from "./open-threads.ts"
export { shareColumns } from "./share-columns.ts"
export { ThreadError } from "./thread-error.ts"
export { ThreadPool, type ThreadRun, type ThreadScoreOptions } from "./thread-pool.ts"
export { worthThreads } from "./worth-threads.ts"
