export { type CriterionFactsOptions, criterionFacts } from "../arbitraries/criterion-facts.ts"
export { fieldValue } from "../arbitraries/field-values.ts"
