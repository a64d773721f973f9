/**
 * From how many rows two threads on two cores are quicker than one, where facts are still to be checked (từ bao nhiêu dòng
 * thì nên chia luồng): 1.3 times as quick there, 1.5 times at a million rows, by the processor time of every step
 * (`packages/bench/src/reckon-threads-main.ts`).
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export const worthThreads: number = 100_000
