import type { NumberUsage } from "./type-code.ts"

/** The few organs whose settled spelling is not all capitals. */
const mixedCase: Readonly<Record<string, string>> = { TTG: "TTg", THU: "ThU" }

const pattern = /^(?=.{1,24}$)[A-ZĂÂĐÊÔƠƯ\d]+(&[A-ZĂÂĐÊÔƠƯ\d]+)*$/
const letter = /[A-ZĂÂĐÊÔƠƯ]/

/**
 * One part of an organ's symbol in its settled spelling: capitals, “TW” for “TƯ” and “T.Ư”, no dots; “&” stays, as in
 * BTG&DV.
 * `undefined` when it cannot be one.
 */
export const spellOrganPart = (written: string): string | undefined => {
  const capitals = written.toUpperCase().replaceAll(".", "").replaceAll("TƯ", "TW")
  if (!pattern.test(capitals)) return undefined
  return mixedCase[capitals] ?? capitals
}

/** An organ's symbol as it is compared: BTG&DV and BTGDV are two spellings of one. */
export const organKey = (organ: ReadonlyArray<string>): string => organ.join("-").replaceAll("&", "")

/** True when at least one part has a letter: an organ is never only figures. */
export const namesAnOrgan = (organ: ReadonlyArray<string>): boolean => organ.some((part) => letter.test(part))

const partyOrgan = /(TW|TU|HU|QU|ThU|ĐU)$/
const frontOrgan = /^(MTTQ|MTTW|UBMT|TWMT|TWĐ|ĐTN|TĐ|LĐLĐ|TLĐ|HLHPN|HND|HCCB)/

/**
 * Whose usage a number written State-style follows. The Front and the mass organisations, and now and then a
 * Party organ, write numbers in that shape too.
 */
export const usageOfOrgan = (organ: ReadonlyArray<string>): NumberUsage => {
  if (frontOrgan.test(organ[0] ?? "")) return "front"
  return organ.some((part) => partyOrgan.test(part)) ? "party" : "state"
}
