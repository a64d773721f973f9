// A page whose policy forbids compiling tells zod so before any schema is made; else zod tries, is refused, and goes on.
import * as z from "zod"

z.config({ jitless: true })
