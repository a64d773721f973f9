import { parseArgs } from "node:util"
import type { Choices, Language, Template } from "./choices.ts"
import { CreateError } from "./create-error.ts"

/** What a command line says, as far as it says it; `undefined` where it asks for help. */
export const readChoices = (args: ReadonlyArray<string>): Partial<Choices> | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        template: { type: "string", short: "t" },
        lang: { type: "string", short: "l" },
        help: { type: "boolean", short: "h" },
      },
    })
    if (values.help === true) return undefined
    const [name, ...rest] = positionals
    if (rest.length > 0) throw new Error(`unexpected: ${rest.join(" ")}`)
    return {
      ...(name === undefined ? {} : { name }),
      ...(values.template === undefined ? {} : { template: values.template as Template }),
      ...(values.lang === undefined ? {} : { language: values.lang as Language }),
    }
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw new CreateError("arguments.bad", {
      vi: `Không hiểu lệnh: ${reason} Xem --help.`,
      en: `The command is not understood: ${reason} See --help.`,
    })
  }
}
