import * as Result from "effect/Result"
import type { LegalDocumentInput } from "../document/legal-document.ts"
import { makeLegalDocument } from "../document/make-legal-document.ts"
import type { Issue } from "../issue/issue.ts"
import type { Meeting } from "./meeting.ts"

/** Documents whose number, kind and dates contradict each other. A page may well leave every date out. */
export const checkDocuments = ({ documents }: Meeting): ReadonlyArray<Issue> =>
  Object.entries(documents).flatMap(([key, { document }]) => {
    const made = makeLegalDocument(document as LegalDocumentInput)
    if (Result.isSuccess(made)) return []
    return made.failure.issues
      .filter(({ code }) => code !== "document.date-missing")
      .map((issue) => ({ ...issue, path: ["documents", key, "document", ...issue.path] }))
  })
