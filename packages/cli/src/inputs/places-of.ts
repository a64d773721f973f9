import type { Terminal } from "../outputs/terminal.ts"
import type { RulebookPlaces } from "./find-rulebook.ts"
import { shippedRulebooks } from "./shipped-rulebooks.ts"

/** Where a command finds rulebooks, and the plugins they may need. */
export const placesOf = ({ cwd, extensions }: Terminal): RulebookPlaces => ({
  cwd,
  shipped: shippedRulebooks,
  ...extensions,
})
