/** What a cell's edges and the indent of its text take of its width, in characters. */
const edges = 3

/** Capitals and bold letters are wider than the digits widths are counted in. */
const wideLetter = 1.3

const widthOf = (word: string): number => {
  let width = 0
  for (const letter of word) width += letter !== letter.toLowerCase() ? wideLetter : 1
  return width
}

/** How many lines a text takes in a column, broken between words as a spreadsheet program does; never too few. */
export const linesIn = (text: string, columnWidth: number): number => {
  const room = Math.max(3, columnWidth - edges)
  let lines = 0
  for (const line of text.split("\n")) {
    lines += 1
    let used = 0
    for (const word of line.split(" ")) {
      const width = widthOf(word)
      const needed = used === 0 ? width : used + 1 + width
      if (needed <= room) used = needed
      else {
        // A word longer than the column goes on below.
        const more = Math.ceil(width / room)
        lines += used === 0 ? more - 1 : more
        used = width - (more - 1) * room
      }
    }
  }
  return lines
}
