/** What a quota says of a row, by the code a column has for it. */
export const quotaVerdicts = ["none", "kept", "cut", "contested"] as const
