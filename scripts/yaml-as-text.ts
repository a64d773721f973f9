import { readFileSync } from "node:fs"
import { registerHooks } from "node:module"
import { fileURLToPath } from "node:url"

// The shipped rulebooks are imported as text, which bundlers do when they are asked to; Node does when asked so.
registerHooks({
  load: (url, context, next) =>
    url.endsWith(".yaml")
      ? {
          format: "module",
          source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), "utf8"))}`,
          shortCircuit: true,
        }
      : next(url, context),
})
