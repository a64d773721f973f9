import { withApproved, withEntered, withReturned } from "../chain.ts"
import { change, type Evolver, unproposed } from "./evolver.ts"

export const scoresEntered: Evolver<"scores-entered"> = (campaign, event) => {
  const { unit, stage, values, evidence, notRated, maxima, late, actor, on } = event
  const reason = notRated === undefined ? {} : { notRated }
  const sheet = { stage, values, evidence, ...reason, maxima, by: actor, on, late }
  return { ...campaign, chains: change(campaign.chains, unit, (chain) => withEntered(chain, sheet)) }
}

export const scoresPosted: Evolver<"scores-posted"> = (campaign, { unit, on }) => ({
  ...campaign,
  chains: change(campaign.chains, unit, (chain) => ({ ...chain, postedSince: on })),
})

export const stageApproved: Evolver<"stage-approved"> = (campaign, event) => {
  const { unit, stage, actor, on, late, missing } = event
  const approval = { stage, by: actor, on, late, ...(missing === undefined ? {} : { missing }) }
  return { ...campaign, chains: change(campaign.chains, unit, (chain) => withApproved(chain, approval)) }
}

/** What was proposed rested on the scores that are now open again, of everybody: relative scores compare. */
export const stageReturned: Evolver<"stage-returned"> = (campaign, event) => {
  const { unit, stage: from, to, reason, deadline, actor, on, basis } = event
  const given = deadline === undefined ? {} : { deadline }
  const extension =
    deadline === undefined
      ? []
      : [{ stage: to, units: [unit], limit: deadline, reason, by: actor, on, ...(basis && { basis }) }]
  return {
    ...campaign,
    chains: change(campaign.chains, unit, (chain) =>
      withReturned(chain, { kind: "returned", from, to, reason, ...given, by: actor, on }),
    ),
    extensions: [...campaign.extensions, ...extension],
    ...unproposed,
  }
}

export const deadlineExtended: Evolver<"deadline-extended"> = (campaign, event) => {
  const { stage, units, limit, reason, actor, on, basis } = event
  const whom = { ...(stage === undefined ? {} : { stage }), ...(units === undefined ? {} : { units }) }
  return {
    ...campaign,
    extensions: [...campaign.extensions, { ...whom, limit, reason, by: actor, on, basis }],
  }
}
