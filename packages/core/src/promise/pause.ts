/** What hosts have to let others work; core asks for no more than one of them. */
interface Host {
  readonly setImmediate?: (run: () => void) => unknown
  readonly scheduler?: { readonly yield?: () => Promise<void> }
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown
}

/** Lets everything else that waits have its turn: timers, requests, the signal that ends the work. */
export const pause = (): Promise<void> => {
  const host = globalThis as unknown as Host
  if (host.setImmediate !== undefined) return new Promise((resolve) => host.setImmediate?.(resolve))
  if (host.scheduler?.yield !== undefined) return host.scheduler.yield()
  return new Promise((resolve) => host.setTimeout(resolve, 0))
}
