import { issueError } from "../issue/issue-error.ts"
import type { DocumentKind } from "./document-kind.ts"

/**
 * The shape of a document's number and symbol (số, ký hiệu):
 *
 * - `party`: `267-KL/TU`, without a year;
 * - `normative`: `07/2023/QĐ-UBND`, `06/2022/QH15`: legal documents (văn bản quy phạm pháp luật), with their year;
 * - `administrative`: `2964/QĐ-UBND`, `15/HD-MTTQ-BTT`: without a year;
 * - `letter`: `1735/UBND-NV`: an official letter (công văn), with organ and unit but no type;
 * - `bare`: `775` or `90/2020`: nothing but the number, and perhaps its year.
 *
 * @category Documents
 * @since 0.1.0
 */
export type NumberStyle = "party" | "normative" | "administrative" | "letter" | "bare"

/**
 * What kind of document a number belongs to: `explicit` when its symbol or the words before it say so, `ambiguous`
 * when they leave several (`QĐ` of a Party organ), `unknown` when they say nothing. It is never guessed.
 *
 * @category Documents
 * @since 0.1.0
 */
export type NumberKind =
  | {
      readonly certainty: "explicit"
      /** The kind its symbol, or the words before it, name. */
      readonly kind: DocumentKind
    }
  | {
      readonly certainty: "ambiguous"
      /** The kinds it may be of, at least two. */
      readonly candidates: ReadonlyArray<DocumentKind>
    }
  | { readonly certainty: "unknown" }

/**
 * The number and symbol of a document (số, ký hiệu văn bản), read into its parts in their settled spelling.
 *
 * `number` is the running number, 1 to 999,999; `suffix` the letter after it (`12a`); `type` the code of its kind;
 * `organ` the parts of the issuing organ's symbol; `original` what was written. {@link parseNumber} makes it.
 *
 * Source: Decree 30/2020/NĐ-CP, Articles 8 and 15; the Party's and the Front's own ways of numbering as in use.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface DocumentNumber {
  /** Whose way of numbering it follows. */
  readonly style: NumberStyle
  /** The running number (số), 1 to 999,999. */
  readonly number: number
  /** The letter right after the number: `a` of `12a`. */
  readonly suffix?: string
  /** The year written in it, four digits; left out where none is. */
  readonly year?: number
  /** The code of its kind (chữ viết tắt tên loại): `NĐ`; letters (công văn) have none. */
  readonly type?: string
  /** The parts of the issuing organ's symbol (ký hiệu cơ quan): `["UBND"]`; empty where none is written. */
  readonly organ: ReadonlyArray<string>
  /** What kind of document the number tells of. */
  readonly kind: NumberKind
  /** What was written, before it was put in order. */
  readonly original: string
}

/**
 * A document's number could not be read; carries every issue.
 *
 * @category Documents
 * @since 0.1.0
 */
export class DocumentNumberError extends issueError("DocumentNumberError") {}
