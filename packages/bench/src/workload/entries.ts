import { Facts } from "@danvan/core"
import { makeDocuments } from "./documents.ts"
import type { Workload } from "./workload.ts"

/** The workload as entries, one a fact. */
export const makeEntries = (workload: Workload): Facts.Entries =>
  Facts.makeOrThrow({ subjects: makeDocuments(workload) })
