import { implementations } from "../implementations/all.ts"
import { contenderCalls } from "./contender-calls.ts"
import { serve } from "./serve.ts"

// A contender's process: one implementation with its own data, and nothing else.
const { calls, close } = contenderCalls(implementations)
serve(calls, close)
