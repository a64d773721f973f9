/** Work done in steps: whoever runs it may pause between two of them, or leave it there. */
export type Steps<A> = Generator<undefined, A, undefined>

/** How many subjects make a step: few enough that a step is over in milliseconds. */
const subjectsAStep = 128

/** A list from another, some subjects a step. */
export function* mapInSteps<A, B>(
  items: ReadonlyArray<A>,
  work: (item: A, index: number) => B,
): Steps<ReadonlyArray<B>> {
  const done: B[] = []
  for (let from = 0; from < items.length; from += subjectsAStep) {
    if (from > 0) yield
    const step = items.slice(from, from + subjectsAStep)
    done.push(...step.map((item, place) => work(item, from + place)))
  }
  return done
}

/** All steps one after the other. */
export const atOnce = <A>(steps: Steps<A>): A => {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
