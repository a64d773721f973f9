import type { Generated } from "../generated.ts"
import type { Component } from "./component.ts"
import { uses } from "./uses.ts"

/** The bill of materials of everything that is published, in CycloneDX: no date and no serial number, so that it changes only with what it is of. */
export const sbom = (all: ReadonlyArray<Component>): Generated => {
  const known = new Set(all.map((component) => component.purl))
  const used = uses()
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: {
        type: "library",
        name: "danvan",
        "bom-ref": "danvan",
        licenses: [{ license: { id: "MIT" } }],
      },
    },
    components: all,
    dependencies: all.map(({ purl }) => ({
      ref: purl,
      dependsOn: (used.get(purl) ?? []).filter((each) => known.has(each)).sort(),
    })),
  }
  return { path: "docs/reference/sbom.cdx.json", content: `${JSON.stringify(bill, undefined, 2)}\n` }
}
