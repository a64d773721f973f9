import { contenderCalls } from "../../src/child/contender-calls.ts"
import { serve } from "../../src/child/serve.ts"
import { oddContenders } from "./odd-contenders.ts"

const { calls, close } = contenderCalls(oddContenders)
serve(calls, close)
