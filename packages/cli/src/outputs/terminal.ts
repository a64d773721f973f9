import { styleText } from "node:util"
import type { Language, Mechanism } from "@danvan/core"
import type { Io } from "../io.ts"
import type { Extensions } from "../plugins/extensions.ts"
import { type Say, speaker } from "../words/say.ts"

/** The styles used: plain where nobody watches, or colours are not wanted. */
export type Style = (style: "bold" | "dim" | "red" | "yellow" | "green", text: string) => string

/** Where a command writes, in which language and with which colours. */
export interface Terminal {
  readonly language: Language
  readonly say: Say
  readonly cwd: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly styleOut: Style
  readonly styleErr: Style
  /** Shows what is being done, if a person is watching; replaced by whatever comes next. */
  readonly progress: (text: string) => void
  /** What plugins bring, once they are loaded. */
  extensions: Extensions
}

const plain: Style = (_, text) => text

const coloured: Style = (style, text) => styleText(style, text, { validateStream: false })

const clearLine = "\r\u001b[2K"

/** Makes the terminal of a run. */
export const makeTerminal = (io: Io, language: Language, guard?: Mechanism.CallGuard): Terminal => {
  const mayColour = !io.env.NO_COLOR && io.env.TERM !== "dumb"
  let shown = false
  const clear = (): void => {
    if (shown) io.stderr.write(clearLine)
    shown = false
  }
  return {
    language,
    say: speaker(language),
    cwd: io.cwd,
    extensions: guard === undefined ? {} : { guard },
    out: (text) => {
      clear()
      io.stdout.write(text)
    },
    err: (text) => {
      clear()
      io.stderr.write(text)
    },
    styleOut: mayColour && io.isTTY.stdout ? coloured : plain,
    styleErr: mayColour && io.isTTY.stderr ? coloured : plain,
    progress: (text) => {
      if (!io.isTTY.stderr) return
      clear()
      io.stderr.write(text)
      shown = true
    },
  }
}
