import { expect } from "vitest"
import type { Campaign } from "../../src/campaign/campaign.ts"
import type { Chain, ChainRecord, HeldVote } from "../../src/campaign/chain.ts"
import type { Command } from "../../src/campaign/command.ts"
import { passes } from "../../src/campaign/council.ts"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { modelStates } from "../../src/campaign/registration.ts"

/** Votes on the same scores are numbered from 1, within the limit, until one passes; the last one counts. */
const roundsHold = ({ history, vote }: Chain, limit: number): void => {
  let last: HeldVote | undefined
  for (const record of history) {
    if (record.kind !== "voted") last = undefined
    else {
      expect(record.round).toBe((last?.round ?? 0) + 1)
      expect(record.round).toBeLessThanOrEqual(limit)
      expect(last?.passed ?? false).toBe(false)
      expect(record.session).not.toBe(last?.session)
      last = record
    }
  }
  expect(vote?.session).toBe(last?.session)
  expect(vote?.passed).toBe(last?.passed)
}

const dateOf = (record: ChainRecord): string => (record.kind === "entered" ? record.sheet.on : record.on)

const chainsHold = ({ plan, participants, chains, outcomes, departures, inherited }: Campaign): void => {
  const stages = plan.stages.map(({ id }) => id)
  expect(participants.size).toBeGreaterThan(0)
  expect([...chains.keys()]).toEqual([...participants.keys()])
  for (const [unit, { unit: named }] of participants) expect(named).toBe(unit)
  for (const { participant, into } of departures) {
    // Whoever others succeeded never comes back.
    const { unit } = participant
    if (into.length > 0 && !into.includes(unit)) expect(participants.has(unit)).toBe(false)
  }
  for (const figures of inherited.values()) {
    for (const { parts, value } of figures) {
      if (parts.some((part) => part.value === null)) expect(value).toBeNull()
    }
  }
  for (const chain of chains.values()) {
    expect(chain.authorised.map(({ stage }) => stage)).toEqual(stages.slice(0, chain.authorised.length))
    for (const { sheet } of chain.authorised) expect(sheet).toBeDefined()
    const dates = chain.history.map(dateOf)
    expect(dates).toEqual(dates.toSorted())
    roundsHold(chain, plan.council?.rounds ?? 1)
    if (chain.draft !== undefined) expect(chain.draft.stage).toBe(stages[chain.authorised.length])
    if (outcomes.size > 0) expect(chain.authorised).toHaveLength(stages.length)
  }
}

const councilHolds = ({ plan, council, sessions, recusals }: Campaign): void => {
  const rules = plan.council
  if (rules === undefined) throw new Error("the sample has a council")
  if (council.length > 0) expect(council.filter(({ role }) => role === "chair")).toHaveLength(1)
  expect(council.length).toBeLessThanOrEqual(15)
  const open = [...sessions.values()].filter(({ minutes }) => minutes === undefined)
  expect(open.length).toBeLessThanOrEqual(1)
  for (const { votes } of open) {
    for (const { ballots, passed } of votes) expect(passed).toBe(passes(ballots, council.length, rules))
  }
  for (const names of recusals.values()) expect(new Set(names).size).toBe(names.length)
}

const resultsHold = ({ phase, chains, outcomes, publication, awards, appeals }: Campaign): void => {
  if (outcomes.size > 0) expect([...outcomes.keys()].sort()).toEqual([...chains.keys()].sort())
  for (const { decisions } of outcomes.values()) {
    if (publication !== undefined) expect(decisions.length).toBeGreaterThan(0)
    for (const one of decisions) expect(["excellent", "good", null]).toContain(one.class)
  }
  expect(phase === "published").toBe(publication !== undefined)
  for (const { terms, money } of awards.values()) {
    expect(outcomes.get(terms.target.unit)?.decisions.length).toBeGreaterThan(0)
    if (money !== undefined) expect(money.amount).toBe("702000")
  }
  for (const { on } of appeals.values()) expect(publication !== undefined && on >= publication.on).toBe(true)
}

const modelsHold = ({ models }: Campaign): void => {
  for (const { state, history } of models.values()) {
    expect(modelStates).toContain(state)
    expect(history.at(-1)?.state).toBe(state)
  }
}

export const holdsTogether = (campaign: Campaign): void => {
  chainsHold(campaign)
  councilHolds(campaign)
  resultsHold(campaign)
  modelsHold(campaign)
}

const mayFollowPublication = ["appealed", "appeal-settled", "award-revoked", "grants-changed"]

/** Nothing that was published, nor anything it rests on, is another afterwards. */
export const unchangedBy = (event: CampaignEvent, before: Campaign, after: Campaign): void => {
  expect(mayFollowPublication).toContain(event.type)
  for (const part of [
    "plan",
    "rulebook",
    "publication",
    "chains",
    "models",
    "sessions",
    "council",
    "recusals",
    "participants",
    "departures",
    "inherited",
    "extensions",
    "actingChairs",
  ] as const) {
    expect(after[part]).toEqual(before[part])
  }
  for (const [unit, { proposal, decisions }] of before.outcomes) {
    const now = after.outcomes.get(unit)
    expect(now?.proposal).toEqual(proposal)
    expect(now?.decisions.slice(0, decisions.length)).toEqual(decisions)
    const added = event.type === "appeal-settled" && event.outcome === "upheld" ? 1 : 0
    expect((now?.decisions.length ?? 0) - decisions.length).toBeLessThanOrEqual(added)
  }
  for (const [id, award] of before.awards) {
    const { revoked: _, ...now } = after.awards.get(id)!
    const { revoked: __, ...then } = award
    expect(now).toEqual(then)
  }
}

/** Nothing kept is ever taken away: only more is added to it. */
export const onlyGrows = (before: Campaign, after: Campaign): void => {
  for (const part of ["departures", "extensions"] as const) {
    expect(after[part].slice(0, before[part].length)).toEqual(before[part])
  }
  for (const [unit, chain] of before.chains) {
    const left = after.departures.slice(before.departures.length)
    const now = left.find((one) => one.participant.unit === unit)?.chain ?? after.chains.get(unit)
    expect(now?.history.slice(0, chain.history.length)).toEqual(chain.history)
  }
  expect(after.lastOn >= before.lastOn).toBe(true)
}

const unjudged = new Set(["register-model", "appeal", "recuse"])

/** Whoever is recused from a unit gives no command about it. */
export const notByTheRecused = ({ recusals }: Campaign, command: Command): void => {
  if (unjudged.has(command.type) || !("unit" in command)) return
  if ("model" in command) return
  expect(recusals.get(command.unit) ?? []).not.toContain(command.actor)
}
