import { exact, one } from "../number/exact.ts"
import { constantPart, type LinearForm, plus } from "./linear-form.ts"

/** Sums that are known, and with them every sum that they determine (Gaussian elimination, exact). */
export class Span {
  /** Each row with the part it is solved for, which no later row has. */
  private readonly rows: Array<{ readonly part: string; readonly form: LinearForm }> = [
    { part: constantPart, form: new Map([[constantPart, one]]) },
  ]

  private rest(form: LinearForm): LinearForm {
    return this.rows.reduce((left, row) => {
      const times = left.get(row.part)
      return times === undefined ? left : plus(left, row.form, times.mul(exact(-1)))
    }, form)
  }

  /** True when the form is known as soon as the others are. */
  determines(form: LinearForm): boolean {
    return this.rest(form).size === 0
  }

  /** From now on the form is known too. */
  learn(form: LinearForm): void {
    const rest = this.rest(form)
    const [first] = rest
    if (first === undefined) return
    const [part, times] = first
    this.rows.push({ part, form: plus(new Map(), rest, one.div(times)) })
  }
}
