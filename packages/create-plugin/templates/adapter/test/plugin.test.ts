import { Rulebook } from "@danvan/plugin-sdk"
import { Build, PluginTester } from "@danvan/testkit"
import { describe, it } from "vitest"
import plugin from "../src/index.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

PluginTester.run(
  plugin,
  {
    factSources: {
      "__scope__/lines": {
        options: { criterion: "c1", field: "grade" },
        rulebook: Rulebook.makeOrThrow(Build.rulebook()),
        good: {
          name: "thang-6.diem",
          bytes: bytesOf("Xã Mẫu A; 87.5\n\nXã Mẫu B; 60\n"),
          facts: {
            subjects: [
              { id: "Xã Mẫu A", criteria: { c1: { grade: "87.5" } } },
              { id: "Xã Mẫu B", criteria: { c1: { grade: "60" } } },
            ],
          },
        },
        bad: [
          { name: "no value", bytes: bytesOf("Xã Mẫu A; 87.5\nXã Mẫu B\n"), issues: ["lines.no-value"] },
          { name: "one unit twice", bytes: bytesOf("a; 1\na; 2\n"), issues: ["lines.unit-twice"] },
        ],
        can: { stream: true, abort: true, progress: true, places: true },
      },
    },
    reportRenderers: { "__scope__/list": { textOf: (bytes) => new TextDecoder().decode(bytes) } },
  },
  { describe, it },
)
