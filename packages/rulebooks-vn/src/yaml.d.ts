/** A rulebook file, imported as the text it holds. */
declare module "*.yaml" {
  const text: string
  export default text
}
