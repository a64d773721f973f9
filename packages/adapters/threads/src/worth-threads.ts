/**
 * From how many rows on two threads on two cores were measured to be no slower than one, where facts are still to be
 * checked (từ bao nhiêu dòng thì chia luồng không thiệt): 1.0 times as quick; with fewer rows they were slower. What more
 * cores gain has not been measured.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export const worthThreads: number = 1_000_000
