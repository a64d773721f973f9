import { traceExpression } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import type { Outcome } from "../expression/outcome.ts"
import { type Text, text } from "../language/text.ts"
import { boundsOf } from "../mechanism/parameter-schemas.ts"
import { pluginLabel } from "../mechanism/plugin-stamp.ts"
import { type ClassCap, hasBand } from "../rulebook/classification.ts"
import type { ClassResult, Finding } from "../scoring/class-result.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { SubjectResult } from "../scoring/results.ts"
import { citationTexts, type Writing } from "./explain-criterion.ts"
import { linkSteps } from "./explain-links.ts"
import { boundsText } from "./explain-step.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { numberText } from "./format-number.ts"
import { absentText, outcomeText } from "./outcome-text.ts"
import { standingWords } from "./standing-words.ts"
import { say, statusWords } from "./words.ts"

const when = (condition: Expression, { scope, steps }: Writing): ReadonlyArray<Explanation> =>
  steps.conditionSteps(traceExpression(condition, scope))

const ruleLine = (
  kind: "condition" | "veto" | "cap",
  found: {
    readonly rule: { readonly title: Text; readonly source?: never } | object
    readonly when: Expression
    readonly outcome: Outcome
  },
  writing: Writing,
  detail?: Text,
): Explanation => {
  const rule = found.rule as { readonly title: Text; readonly source?: Parameters<typeof citationTexts>[1] }
  return explanation(kind, rule.title, {
    value: outcomeText(found.outcome, writing.names, writing.scope.subject),
    detail,
    citations: citationTexts(writing.program, rule.source),
    children: when(found.when, writing),
  })
}

const holds = (outcome: Outcome): boolean => outcome.kind !== "boolean" || outcome.value

const policySteps = (
  { issue }: Extract<Finding, { readonly kind: "policy" }>,
  { rulebook, policies }: CompiledRulebook,
): ReadonlyArray<Explanation> => {
  const policy = policies.classes.get(rulebook.classification?.policy?.name ?? "")
  if (policy === undefined) return []
  const facts = { name: policy.name, plugin: pluginLabel(policy) }
  return [explanation("step", say(issue === undefined ? "policyGave" : "policyFailed", facts))]
}

/** Vetoes and caps that plainly do not hold are left out: a page of "no" hides the one "yes". */
const explainFinding = (finding: Finding, writing: Writing): ReadonlyArray<Explanation> => {
  const { names, program } = writing
  switch (finding.kind) {
    case "value": {
      if (finding.exact.equals(finding.value)) return []
      const facts = { before: numberText(finding.exact), after: numberText(finding.value) }
      return [explanation("step", say("roundedForClass", facts))]
    }
    case "veto": {
      if (!holds(finding.outcome)) return []
      const detail = finding.discretion === true ? say("discretion") : names.class(finding.rule.class)
      return [ruleLine("veto", finding, writing, detail)]
    }
    case "band": {
      const { rule, fallen } = finding
      const band = hasBand(rule) ? boundsText(boundsOf(rule)) : undefined
      return [
        explanation("class", rule.title, {
          value: band,
          detail: fallen ? say("fallen") : undefined,
          citations: citationTexts(program, rule.source),
        }),
      ]
    }
    case "condition":
      return [ruleLine("condition", finding, writing)]
    case "cap": {
      if (!holds(finding.outcome)) return []
      const { highest } = finding
      const detail = highest === undefined ? undefined : say("lowered", { class: names.class(highest) })
      return [withSource(ruleLine("cap", finding, writing, detail), finding.rule, writing)]
    }
    case "policy":
      return policySteps(finding, program)
    case "no-class":
      return [explanation("step", say("noClass"))]
  }
}

/** A cap held in a fact tells where that fact was read from. */
const withSource = (line: Explanation, { highest }: ClassCap, { scope }: Writing): Explanation => {
  const linked = typeof highest === "string" ? undefined : scope.bound.linked?.get(highest.fact)
  return { ...line, children: [...line.children, ...linkSteps(linked)] }
}

/** Conditions belong beneath the class they are of. */
const nested = (steps: ReadonlyArray<Explanation>): ReadonlyArray<Explanation> => {
  const tree: Explanation[] = []
  for (const step of steps) {
    const last = tree.at(-1)
    if (step.kind === "condition" && last?.kind === "class") {
      tree[tree.length - 1] = { ...last, children: [...last.children, step] }
    } else tree.push(step)
  }
  return tree
}

const resultText = (result: ClassResult, writing: Writing): Text => {
  if (result.status === "classified") return writing.names.class(result.class)
  if (result.status === "unknown") return absentText(result.absent, writing.names, writing.scope.subject)
  return statusWords["needs-decision"]
}

const decisionDetail = (result: ClassResult): Text | undefined => {
  const last = result.findings.at(-1)
  return result.status === "needs-decision" && last?.kind === "condition" ? say("authority") : undefined
}

/** Explains the class: what was looked at, in order, each with its citation. */
export const explainClassification = (
  { classification: result }: SubjectResult,
  writing: Writing,
): ReadonlyArray<Explanation> => {
  if (result === undefined) return []
  const { source } = writing.program.rulebook.classification ?? {}
  return [
    explanation(
      "class",
      { vi: "Xếp loại", en: "Class" },
      {
        value: resultText(result, writing),
        detail: decisionDetail(result),
        citations: citationTexts(writing.program, source),
        children: nested(result.findings.flatMap((finding) => explainFinding(finding, writing))),
      },
    ),
  ]
}

/** The class an explanation ends with, in words. */
export const proposalText = (result: SubjectResult, { names }: Pick<Writing, "names">): Text =>
  result.proposedClass === undefined
    ? standingWords(result)
    : text((language) => names.class(result.proposedClass ?? "")[language])
