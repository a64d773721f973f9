import { plainDateSchema } from "../../time/time-schemas.ts"
import { documentReferenceSchema, keySchema } from "../field-schemas.ts"

/** What every command carries: who, on which day, and the paper it rests on. */
export const envelope = {
  actor: keySchema,
  on: plainDateSchema,
  basis: documentReferenceSchema.optional(),
} as const

/** The event a command becomes when nothing more has to be said: the command itself, in the past tense. */
export type Recorded<Type extends string, Command> = Omit<Command, "type"> & { readonly type: Type }
