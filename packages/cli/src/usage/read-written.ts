/** The last value written for an option, for what must be known before the arguments are parsed. */
export const readWritten = (option: string, argv: ReadonlyArray<string>): string | undefined => {
  const last = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const word = argv[last]
  return word === option ? argv[last + 1] : word?.slice(option.length + 1)
}
