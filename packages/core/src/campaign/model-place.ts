import type { EmulationModel } from "./registration.ts"

interface Succession {
  readonly successors: ReadonlyArray<{
    readonly participant: { readonly unit: string }
    readonly from: ReadonlyArray<{ readonly unit: string }>
  }>
  readonly models: Readonly<Record<string, string>>
}

/** Where a model may go when its unit ends, and where it goes: the only place there is, or the one named. */
export const modelPlace = (
  { id, unit }: Pick<EmulationModel, "id" | "unit">,
  { successors, models }: Succession,
): { readonly may: ReadonlyArray<string>; readonly to: string | undefined } => {
  const may = successors
    .filter(({ from }) => from.some((source) => source.unit === unit))
    .map(({ participant }) => participant.unit)
  if (Object.hasOwn(models, id)) return { may, to: may.find((one) => one === models[id]) }
  if (may.includes(unit)) return { may, to: unit }
  return { may, to: may.length === 1 ? may[0] : undefined }
}
