import { definePlugin } from "@danvan/plugin-sdk"
import { readLines } from "./read-lines.ts"
import { writeList } from "./write-list.ts"

export { readLines, writeList }

/** The plugin: pass it to `Plugins.register`, or to `danvan … --plugin __name__`. */
export default definePlugin({
  manifest: {
    id: "__scope__/__folder__",
    title: { vi: "Đọc, viết tệp văn bản", en: "Reads and writes text files" },
    version: "0.1.0",
    engine: ">=0.0.0 <1",
    uses: { "fact-sources": "1", "report-renderers": "1" },
    licence: "MIT",
    stability: "experimental",
  },
  factSources: [readLines],
  reportRenderers: [writeList],
})
