/**
 * From how many rows two threads on two cores were measured to be quicker than one (từ bao nhiêu dòng thì nên chia luồng);
 * `packages/bench/src/measure/threads.ts` measures it.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export const worthThreads: number = 100_000
