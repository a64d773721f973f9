import { closest } from "../../issue/closest.ts"
import { covers, isUnitOnly } from "../actor.ts"
import { type Campaign, isRecused, stageNow } from "../campaign.ts"
import type { HeldVote } from "../chain.ts"
import type { CommandOf } from "../command.ts"
import { countTakingPart, passes, type Session } from "../council.ts"
import type { CouncilRules } from "../council-rules.ts"
import { basisGiven, knownUnit, reasonGiven } from "../known.ts"
import { type Refusal, refuse, refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"
import { reachesShare } from "../share.ts"
import { recusedVoters } from "../void-vote.ts"

const openSessionOf = ({ sessions }: Campaign): Session | undefined =>
  [...sessions.values()].find(({ minutes }) => minutes === undefined)

/** Whoever sits in the council has a role of their own in the campaign: no stranger, and no unit that is judged. */
const againstMembers = (
  campaign: Campaign,
  members: CommandOf<"appoint-council">["members"],
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "council")
  return members.flatMap(({ official: member }, index) => {
    const path = ["members", index, "official"]
    const actor = campaign.actors.get(member)
    const facts = {
      member,
      suggestion: actor === undefined ? closest(member, campaign.actors.keys()) : member,
    }
    return [
      ...no(actor === undefined, "council.member-unknown", path, facts),
      ...no(actor !== undefined && isUnitOnly(actor), "council.member-is-unit", path, { member }),
    ]
  })
}

/** A council within its size, with one chair, nobody twice, and not while it sits. */
export const appointCouncil: Ruler<"appoint-council"> = (campaign, command) => {
  const { council: rules } = campaign.plan
  const names = command.members.map(({ official }) => official)
  const count = names.length
  const chairs = command.members.filter(({ role }) => role === "chair").length
  const sitting = openSessionOf(campaign)
  const no = refusing(campaign, "council")
  return {
    against: [
      ...no(rules === undefined, "council.no-rules", [], {}),
      ...no(count > (rules?.most ?? count), "council.too-big", ["members"], {
        count,
        limit: rules?.most ?? count,
      }),
      ...no(count < (rules?.fewest ?? 0), "council.too-small", ["members"], {
        count,
        limit: rules?.fewest ?? 0,
      }),
      ...no(chairs !== 1, "council.one-chair", ["members"], { count: chairs }),
      ...names.flatMap((member, index) =>
        no(names.indexOf(member) !== index, "council.duplicate-member", ["members", index], { member }),
      ),
      ...againstMembers(campaign, command.members),
      ...no(sitting !== undefined, "council.in-session", [], { session: sitting?.id ?? "—" }),
    ],
    then: () => ({ ...command, type: "council-appointed" }),
  }
}

/** One recuses oneself, or is recused, once for a unit and with a reason. */
export const recuse: Ruler<"recuse"> = (campaign, command) => {
  const { official, unit, reason } = command
  const already = isRecused(campaign, official, unit)
  const known = new Set([...campaign.council.map((member) => member.official), ...campaign.actors.keys()])
  const unknown = !known.has(official)
  const actor = campaign.actors.get(official)
  const isItself =
    actor !== undefined && isUnitOnly(actor) && actor.grants.some(({ scope }) => covers(scope, { unit }))
  const facts = { official, suggestion: unknown ? closest(official, known) : official }
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...reasonGiven(campaign, reason),
      ...refusing(campaign, "recusal")(unknown, "recusal.unknown-official", ["official"], facts),
      ...refusing(campaign, "recusal")(isItself, "recusal.unit-itself", ["official"], { unit }),
      ...refusing(campaign, "recusal")(already, "recusal.duplicate", ["official"], { official, unit }),
    ],
    then: () => ({ ...command, type: "recused" }),
  }
}

const againstMember = (
  campaign: Campaign,
  member: string,
  path: ReadonlyArray<string | number>,
): ReadonlyArray<Refusal> => {
  const members = campaign.council.map(({ official }) => official)
  const facts = { member, suggestion: closest(member, members) }
  return refusing(campaign, "council")(!members.includes(member), "council.not-member", path, facts)
}

/** One session at a time, of members of the council. */
export const openSession: Ruler<"open-session"> = (campaign, command) => {
  const { session, present } = command
  const sitting = openSessionOf(campaign)
  const no = refusing(campaign, "council")
  return {
    against: [
      ...no(campaign.council.length === 0, "council.not-appointed", [], {}),
      ...no(campaign.sessions.has(session), "session.duplicate", ["session"], { session }),
      ...no(sitting !== undefined, "council.in-session", ["session"], { session: sitting?.id ?? "—" }),
      ...no(present.length === 0, "session.nobody-present", ["present"], { session }),
      ...present.flatMap((member, index) => [
        ...againstMember(campaign, member, ["present", index]),
        ...no(present.indexOf(member) !== index, "council.duplicate-member", ["present", index], { member }),
      ]),
    ],
    then: () => ({ ...command, type: "session-opened" }),
  }
}

const againstSession = (campaign: Campaign, id: string): ReadonlyArray<Refusal> => {
  const session = campaign.sessions.get(id)
  if (session === undefined) {
    const facts = { session: id, suggestion: closest(id, campaign.sessions.keys()) }
    return [refuse(campaign, "council", "session.unknown", ["session"], facts)]
  }
  return refusing(campaign, "council")(session.minutes !== undefined, "session.closed", ["session"], {
    session: id,
  })
}

/** Ballots come from members, once each, present or in writing where that is taken, and never from the recused. */
const againstBallots = (
  campaign: Campaign,
  { ballots, unit }: CommandOf<"hold-vote">,
  present: ReadonlyArray<string>,
  rules: CouncilRules,
): ReadonlyArray<Refusal> => {
  const vote = refusing(campaign, "vote")
  const names = ballots.map(({ member }) => member)
  return ballots.flatMap(({ member, written }, index) => {
    const path = ["ballots", index]
    const recused = isRecused(campaign, member, unit)
    return [
      ...againstMember(campaign, member, [...path, "member"]),
      ...vote(names.indexOf(member) !== index, "vote.duplicate-ballot", path, { member }),
      ...vote(!written && !present.includes(member), "vote.absent", path, { member }),
      ...vote(written && !rules.written, "vote.written-not-taken", path, { member }),
      ...vote(written && present.includes(member), "vote.written-present", path, { member }),
      ...refusing(campaign, "recusal")(recused, "vote.recused", path, { member, unit }),
    ]
  })
}

/** Nobody's opinion is left out: whoever is present and not recused has a ballot, if only an abstention. */
const againstSilence = (
  campaign: Campaign,
  { ballots, unit }: CommandOf<"hold-vote">,
  present: ReadonlyArray<string>,
): ReadonlyArray<Refusal> => {
  const vote = refusing(campaign, "vote")
  if (ballots.length === 0) return vote(true, "vote.no-ballots", ["ballots"], { unit })
  const heard = new Set(ballots.map(({ member }) => member))
  return present
    .filter((member) => !heard.has(member) && !isRecused(campaign, member, unit))
    .flatMap((member) => vote(true, "vote.ballot-missing", ["ballots"], { member, unit }))
}

/**
 * Scores are voted on again only where they failed, in a new session, and as often as the rules allow. A void vote is
 * none: it is held anew.
 */
const againstRound = (
  campaign: Campaign,
  unit: string,
  last: HeldVote | undefined,
  rules: CouncilRules | undefined,
): ReadonlyArray<Refusal> => {
  if (last === undefined) return []
  const { session, round, passed } = last
  const limit = rules?.rounds ?? 1
  const unsigned = campaign.sessions.get(session)?.minutes === undefined
  const vote = refusing(campaign, "vote")
  return [
    ...vote(passed, "vote.already-held", ["unit"], { unit }),
    ...vote(!passed && round >= limit, "vote.no-more-rounds", ["unit"], { unit, round, limit }),
    ...vote(!passed && round < limit && unsigned, "session.no-minutes", ["unit"], { session }),
  ]
}

/** A vote is held on the day of its session, by a chair, or whoever acts for the chair, who is in the room. */
const againstSitting = (
  campaign: Campaign,
  { actor, on }: CommandOf<"hold-vote">,
  session: Session | undefined,
): ReadonlyArray<Refusal> => {
  if (session === undefined) return []
  const { id, on: held, present } = session
  const vote = refusing(campaign, "vote")
  return [
    ...vote(on !== held, "vote.another-day", ["on"], { session: id, on, held }),
    ...vote(!present.includes(actor), "vote.chair-absent", ["actor"], { actor, session: id }),
  ]
}

/** A vote on scores that wait for it, in an open session on its day, with a quorum. */
export const holdVote: Ruler<"hold-vote"> = (campaign, command) => {
  const { unit, session: id, ballots } = command
  const { council: rules } = campaign.plan
  const chain = campaign.chains.get(unit)
  const present = campaign.sessions.get(id)?.present ?? []
  const members = campaign.council.length
  const isVoid = chain !== undefined && recusedVoters(campaign, chain).length > 0
  const round = (chain?.vote?.round ?? 0) + (isVoid ? 0 : 1)
  const waits = chain !== undefined && stageNow(campaign, chain)?.vote === true
  const vote = refusing(campaign, "vote")
  const ofMembers = ballots.filter(({ member }) =>
    campaign.council.some(({ official }) => official === member),
  )
  const count =
    rules === undefined
      ? 0
      : countTakingPart(present, ofMembers, (member) => isRecused(campaign, member, unit), rules)
  const quorate = rules !== undefined && members > 0 && reachesShare(count, members, rules.quorum)
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...againstSession(campaign, id),
      ...againstSitting(campaign, command, campaign.sessions.get(id)),
      ...vote(chain !== undefined && !waits, "vote.not-awaited", ["unit"], { unit }),
      ...againstRound(campaign, unit, isVoid ? undefined : chain?.vote, rules),
      ...(rules === undefined ? [] : againstBallots(campaign, command, present, rules)),
      ...againstSilence(campaign, command, present),
      ...vote(!quorate, "vote.no-quorum", ["ballots"], { count, members, quorum: rules?.quorum ?? "—" }),
    ],
    then: () => ({
      ...command,
      type: "vote-held",
      round,
      passed: rules !== undefined && passes(ballots, members, rules),
    }),
  }
}

/** Minutes are signed once, and not before the session they tell of. */
export const signMinutes: Ruler<"sign-minutes"> = (campaign, command) => {
  const { session, minutes } = command
  const held = campaign.sessions.get(session)?.on ?? command.on
  const { signed = held } = minutes
  return {
    against: [
      ...againstSession(campaign, session),
      ...refusing(campaign, "council")(signed < held, "session.minutes-early", ["minutes", "signed"], {
        session,
        signed,
        held,
      }),
    ],
    then: () => ({ ...command, type: "minutes-signed" }),
  }
}

/** A member whom the campaign knows acts for the chair, on the units named or in everything. */
export const appointActingChair: Ruler<"appoint-acting-chair"> = (campaign, command) => {
  const { official, units = [], basis, reason } = command
  const no = refusing(campaign, "council")
  const isChair = campaign.council.some((one) => one.official === official && one.role === "chair")
  return {
    against: [
      ...no(campaign.council.length === 0, "council.not-appointed", [], {}),
      ...(campaign.council.length === 0 ? [] : againstMember(campaign, official, ["official"])),
      ...no(isChair, "chair.is-chair", ["official"], { official }),
      ...no(!campaign.actors.has(official), "chair.no-actor", ["official"], { official }),
      ...units.flatMap((unit, index) => [
        ...knownUnit(campaign, unit, ["units", index]),
        ...refusing(campaign, "recusal")(
          isRecused(campaign, official, unit),
          "chair.recused",
          ["units", index],
          { official, unit },
        ),
      ]),
      ...basisGiven(campaign, basis),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({ ...command, type: "acting-chair-appointed" }),
  }
}
