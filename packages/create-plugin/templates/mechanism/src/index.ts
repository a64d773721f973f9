import { definePlugin } from "@danvan/plugin-sdk"
import { perItem } from "./per-item.ts"

export { perItem }

/** The plugin: pass it to `Plugins.register`, or to `danvan … --plugin __name__`. */
export default definePlugin({
  manifest: {
    id: "__scope__/__folder__",
    title: { vi: "Chấm điểm mỗi việc", en: "Scoring by the item" },
    version: "0.1.0",
    engine: ">=0.0.0 <1",
    uses: { mechanisms: "1" },
    licence: "MIT",
    stability: "experimental",
  },
  mechanisms: [perItem],
})
