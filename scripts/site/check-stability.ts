import {
  type Application,
  type Comment,
  Converter,
  makeRecursiveVisitor,
  type Reflection,
  type Type,
} from "typedoc"
import { placeOf } from "./place-of.ts"

/** What may be counted on, the most first: what has no tag, then these. docs/reference/stability.md says what they mean. */
const levels = ["settled", "@beta", "@experimental"] as const

const commentsOf = (reflection: Reflection): ReadonlyArray<Comment> => {
  const signatures = reflection.isDeclaration() ? (reflection.signatures ?? []) : []
  return [reflection.comment, ...signatures.map(({ comment }) => comment)].filter((one) => one !== undefined)
}

/** The place of something among the levels: as tagged, or as what it stands in. */
const levelOf = (reflection: Reflection | undefined): number => {
  if (reflection === undefined) return 0
  const comments = commentsOf(reflection)
  const own = levels.findLastIndex(
    (level) => level !== "settled" && comments.some((comment) => comment.hasModifier(level)),
  )
  return own > 0 ? own : levelOf(reflection.parent)
}

const typesOf = (reflection: Reflection): ReadonlyArray<Type> => {
  if (reflection.isDeclaration()) {
    const { type, extendedTypes = [] } = reflection
    return [...(type === undefined ? [] : [type]), ...extendedTypes]
  }
  if (reflection.isSignature() || reflection.isParameter())
    return reflection.type === undefined ? [] : [reflection.type]
  return []
}

/** How many public symbols are not settled; a settled one that rests on one of these is warned about. */
export const checkStability = (app: Application): { readonly unsettled: number } => {
  const seen = { unsettled: 0 }
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const all = Object.values(project.reflections)
      seen.unsettled = all.filter((one) => commentsOf(one).length > 0 && levelOf(one) > 0).length
      for (const one of all) {
        const level = levelOf(one)
        const visitor = makeRecursiveVisitor({
          reference: ({ reflection, name }) => {
            if (levelOf(reflection) <= level) return
            const [has, needs] = [levels[level], levels[levelOf(reflection)]]
            const words = `${one.getFullName()} is ${has} and names ${name}, which is ${needs}`
            app.logger.warn(`${placeOf(one)}: ${words}` as never)
          },
        })
        for (const type of typesOf(one)) type.visit(visitor)
      }
    },
    -900,
  )
  return seen
}
