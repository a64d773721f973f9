import "./zod-without-compiling.ts"
import { explainAUnit } from "./explain-a-unit.ts"

const page = (globalThis as unknown as { readonly document: { readonly body: { textContent: string } } })
  .document

page.body.textContent = explainAUnit()
