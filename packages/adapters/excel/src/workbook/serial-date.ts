const day = 86_400_000

/** The last day Excel knows, 31/12/9999. */
const lastSerial = 2_958_465

/** Excel counts 29/2/1900, a day that never was. */
const phantomDay = 60

const startOf = (serial: number, is1904: boolean): number => {
  if (is1904) return Date.UTC(1904, 0, 1)
  return serial < phantomDay ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30)
}

/**
 * The date of a serial number, `2026-12-15`, with its time of day where it has one: `2026-12-15T07:30`. Nothing for a
 * number that is no real day, among them 60, which Excel takes for 29/2/1900.
 */
export const serialDate = (text: string, is1904: boolean): string | undefined => {
  const serial = Number(text)
  const whole = Math.floor(serial)
  const first = is1904 ? 0 : 1
  if (!(whole >= first && whole <= lastSerial) || (!is1904 && whole === phantomDay)) return undefined
  const minutes = Math.round((serial - whole) * 1440)
  const at = new Date(startOf(whole, is1904) + whole * day + minutes * 60_000).toISOString()
  return minutes === 0 ? at.slice(0, 10) : at.slice(0, 16)
}
