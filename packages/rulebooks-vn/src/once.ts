/** Makes a value when it is first asked for, and keeps it: importing this package parses nothing. */
export const once = <A>(make: () => A): (() => A) => {
  let kept: { readonly value: A } | undefined
  return () => {
    kept ??= { value: make() }
    return kept.value
  }
}
