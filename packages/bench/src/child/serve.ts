/** What a process can be asked for, by name. Words and answers are what structured cloning takes. */
export type Calls = Readonly<Record<string, (...words: never[]) => unknown>>

/** One question to a process. */
export interface Question {
  readonly call: string
  readonly words: ReadonlyArray<unknown>
}

/** Its answer, or what was thrown. */
export type Answer = { readonly value: unknown } | { readonly thrown: string }

const answerTo = async (calls: Calls, { call, words }: Question): Promise<Answer> => {
  try {
    return { value: await calls[call]?.(...(words as never[])) }
  } catch (thrown) {
    return { thrown: String(thrown) }
  }
}

/** Answers the process that started this one, until it lets go or is gone. */
export const serve = (calls: Calls, atEnd: () => unknown = () => {}): void => {
  process.on("message", async (question: Question) => {
    const answer = await answerTo(calls, question)
    if (process.connected) process.send?.(answer)
  })
  process.once("disconnect", async () => {
    await atEnd()
    process.exit()
  })
}
