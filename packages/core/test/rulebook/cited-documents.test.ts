import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { standardMechanisms } from "../../src/mechanism/standard/standard-mechanisms.ts"
