export { rulebook } from "./rulebook.ts"
