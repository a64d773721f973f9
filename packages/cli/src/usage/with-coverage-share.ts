const option = "--require-coverage"
const isShare = (word: string | undefined): word is string =>
  word !== undefined && /^\d+([.,]\d+)?%?$/.test(word)

/**
 * Gives a bare `--require-coverage` its value, 100: what stands after it is a share only where it is a number, and
 * otherwise a place of cases.
 */
export const withCoverageShare = (argv: ReadonlyArray<string>): ReadonlyArray<string> =>
  argv.flatMap((word, index) => {
    if (word === option) return isShare(argv[index + 1]) ? [word] : [`${option}=100`]
    return [word]
  })
