import type { Bounds } from "../expression/bounds.ts"
import {
  boundsOfSet,
  hasNumber,
  isEmptySet,
  type NumberSet,
  stepOf,
  within,
} from "../expression/range/number-set.ts"
import { toFraction } from "../number/decimal.ts"
import { compareExact, type Exact, exact } from "../number/exact.ts"

/** An edge of some bands, and whether it is written with a % sign. */
export interface Edge {
  readonly at: Exact
  readonly percent: boolean
}

/** Which side of an edge. */
export type Side = "below" | "at" | "above"

/** A value worth testing at an edge: any number from `value` to the edge, the edge excluded, shows the same. */
export interface EdgePoint {
  readonly edge: Edge
  readonly side: Side
  readonly value: Exact
}

/** Every edge of some bands, once each, in ascending order. */
const edgesOf = (bands: ReadonlyArray<Bounds>): ReadonlyArray<Edge> => {
  const ends = bands.flatMap(({ from, to }) => [from, to].filter((end) => end !== undefined))
  const sorted = ends
    .map(({ at, percent }) => ({ at, percent: percent === true }))
    .sort((a, b) => compareExact(a.at, b.at))
  return sorted.filter(({ at }, index) => index === 0 || compareExact(at, sorted[index - 1]!.at) !== 0)
}

/** What counts as close where values lie on no grid: 0.01, or 0.01%. */
const closeness = (percent: boolean): Exact => exact(1n, percent ? 10_000n : 100n)

/** The number nearest to the edge on one side of it, of those there can be; a close one where there is no nearest. */
const nearest = (numbers: NumberSet, { at, percent }: Edge, side: "below" | "above"): Exact | undefined => {
  const open = { at, inclusive: false }
  const beyond = within(numbers, side === "below" ? { to: open } : { from: open })
  if (isEmptySet(beyond)) return undefined
  const bounds = boundsOfSet(beyond)!
  const end = side === "below" ? bounds.to! : bounds.from!
  if (end.inclusive && (stepOf(beyond) !== undefined || "values" in beyond)) return end.at
  const distance = closeness(percent)
  const close = side === "below" ? at.sub(distance) : at.add(distance)
  if (hasNumber(beyond, close)) return close
  // So narrow a space that nothing in it is further away than what counts as close.
  const far = side === "below" ? bounds.from : bounds.to
  return far === undefined ? close : far.at.add(at).div(2n)
}

/** True for an edge with numbers on both sides, or at it: beyond all of them there is nothing to be near. */
const isAmong = (numbers: NumberSet, { at }: Edge): boolean => {
  const { from, to } = boundsOfSet(numbers) ?? {}
  const isAbove = from === undefined || compareExact(at, from.at) >= 0
  return isAbove && (to === undefined || compareExact(at, to.at) <= 0)
}

const pointsAt = (numbers: NumberSet, edge: Edge): ReadonlyArray<EdgePoint> => {
  const point = (side: Side, value: Exact | undefined): ReadonlyArray<EdgePoint> =>
    value === undefined ? [] : [{ edge, side, value }]
  return [
    ...point("below", nearest(numbers, edge, "below")),
    ...point("at", hasNumber(numbers, edge.at) ? edge.at : undefined),
    ...point("above", nearest(numbers, edge, "above")),
  ]
}

/** True when another edge lies between a point and its own, or under the point: then that edge has the point. */
const isAnothers = ({ edge, side, value }: EdgePoint, edges: ReadonlyArray<Edge>): boolean => {
  if (side === "at") return false
  const sign = side === "below" ? -1 : 1
  return edges.some(({ at }) => compareExact(at, edge.at) === sign && compareExact(value, at) * sign >= 0)
}

/**
 * The points to test at the edges of some bands: just below, at and just above each, of the numbers there can be. On
 * a grid (points by 0.25, whole numbers) that is one step; where there is none, 0.01, or 0.01% of a share.
 */
export const edgePoints = (
  numbers: NumberSet,
  bands: ReadonlyArray<Bounds>,
  isPercent: (edge: Edge) => boolean,
): ReadonlyArray<EdgePoint> => {
  const edges = edgesOf(bands).map((edge) => ({ ...edge, percent: isPercent(edge) }))
  return edges
    .filter((edge) => isAmong(numbers, edge))
    .flatMap((edge) => pointsAt(numbers, edge))
    .filter((point) => !isAnothers(point, edges))
}

/** True when a number shows a point: it is the point, or lies between it and its edge. */
export const shows = ({ edge, side, value }: EdgePoint, number: Exact): boolean => {
  const fromEdge = compareExact(number, edge.at)
  if (side === "at") return fromEdge === 0
  return side === "below"
    ? fromEdge < 0 && compareExact(number, value) >= 0
    : fromEdge > 0 && compareExact(number, value) <= 0
}

/** What tells a point from the others of the same bands. */
export const pointKey = ({ edge, side }: EdgePoint): string => `${toFraction(edge.at)} ${side}`
