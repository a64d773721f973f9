// A thread that ends with its first part, as one does that has no memory left.
import { parentPort } from "node:worker_threads"

parentPort.on("message", () => process.exit(7))
