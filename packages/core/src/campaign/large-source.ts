/** How many values a campaign's data may hold: a plan of 20,000 participants is far longer than any rulebook. */
export const largeSource = { nodes: 2_000_000 } as const
