import { PluginTester } from "@danvan/testkit"
import { describe, it } from "vitest"
import plugin from "../src/index.ts"

PluginTester.run(
  plugin,
  {
    mechanisms: {
      "__scope__/per-item": {
        valid: [
          { name: "three items at two points", with: { each: "2" }, facts: { items: 3 }, points: "6" },
          {
            name: "what is not counted yet is missing, not 0",
            with: { each: "2" },
            facts: {},
            points: "missing",
          },
        ],
        boundary: [
          { name: "nothing done is 0", with: { each: "2" }, facts: { items: 0 }, points: "0" },
          { name: "five reach the maximum", with: { each: "2" }, facts: { items: 5 }, points: "10" },
          { name: "six earn no more", with: { each: "2" }, facts: { items: 6 }, points: "10" },
        ],
        invalid: [
          {
            name: "points for nothing",
            with: { each: "0" },
            facts: { items: 1 },
            issues: ["mechanism.refused"],
            messages: ["nothing"],
          },
          {
            name: "less than none",
            with: { each: "2" },
            facts: { items: -1 },
            issues: ["fact.out-of-range"],
          },
        ],
      },
    },
  },
  { describe, it },
)
