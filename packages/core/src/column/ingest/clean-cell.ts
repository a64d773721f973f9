/** A cell without spaces around it, its letters composed. */
export const cleanCell = (text: string): string => {
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    if (letter > 126 || letter <= 32) return text.trim().normalize("NFC")
  }
  return text
}
