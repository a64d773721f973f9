/** Control characters, and marks that turn the direction of writing: in data they could rewrite a terminal's screen. */
const unprintable = /[\p{Cc}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** Text from a file as one safe line. */
export const printable = (text: string): string => text.replace(unprintable, "\uFFFD").normalize("NFC")

/** Text of several lines, each made safe. */
export const printableLines = (text: string): string => text.split("\n").map(printable).join("\n")
