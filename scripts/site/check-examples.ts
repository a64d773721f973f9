import {
  type Application,
  type Comment,
  Converter,
  type DeclarationReflection,
  ReflectionKind,
} from "typedoc"
import { placeOf } from "./place-of.ts"

const commentsOf = ({ comment, signatures = [] }: DeclarationReflection): ReadonlyArray<Comment> =>
  [comment, ...signatures.map((signature) => signature.comment)].filter((one) => one !== undefined)

const examplesOf = (declaration: DeclarationReflection): ReadonlyArray<string> =>
  commentsOf(declaration).flatMap((comment) =>
    comment.getTags("@example").map(({ content }) => content.map(({ text }) => text).join("")),
  )

/** Something and its twin, which throws where the other gives a result: one example shows both. */
const bothNames = ({ name }: DeclarationReflection): ReadonlyArray<string> => {
  const bare = name.replace(/OrThrow$/, "")
  return [bare, `${bare}OrThrow`]
}

const hasExample = (one: DeclarationReflection, siblings: ReadonlyArray<DeclarationReflection>): boolean =>
  siblings.some((each) => bothNames(one).includes(each.name) && examplesOf(each).length > 0)

/** The functions beside a class that give one. */
const makersOf = ({ name, parent }: DeclarationReflection): ReadonlyArray<DeclarationReflection> =>
  ((parent as DeclarationReflection).children ?? []).filter(({ signatures = [] }) =>
    signatures.some(({ type }) => type?.toString().includes(name) === true),
  )

/** A method may be shown at work in the example of its class, or of a function that gives the class. */
const isShown = (method: DeclarationReflection, owner: DeclarationReflection): boolean => {
  const around = [owner, ...makersOf(owner)].flatMap(examplesOf)
  return (
    hasExample(method, owner.children ?? []) ||
    bothNames(method).some((name) => around.some((code) => code.includes(`.${name}(`)))
  )
}

/** What the language calls, not people: `[Symbol.asyncDispose]`. */
const isCalledByName = ({ name }: DeclarationReflection): boolean => !name.startsWith("[")

/** How many functions and methods of classes were looked at; those no example shows are warned about. */
export const checkExamples = (app: Application): { readonly callables: number } => {
  const seen = { callables: 0 }
  app.converter.on(
    Converter.EVENT_RESOLVE_END,
    ({ project }) => {
      const look = (one: DeclarationReflection, shown: boolean): void => {
        seen.callables++
        if (!shown) app.logger.warn(`${placeOf(one)}: ${one.getFullName()} has no example` as never)
      }
      const spaces = project.getReflectionsByKind(ReflectionKind.Module | ReflectionKind.Namespace)
      for (const { children = [] } of spaces as DeclarationReflection[])
        for (const one of children.filter(({ kind }) => kind === ReflectionKind.Function))
          look(one, hasExample(one, children))
      for (const one of project.getReflectionsByKind(ReflectionKind.Class) as DeclarationReflection[])
        for (const method of (one.children ?? []).filter(({ kind }) => kind === ReflectionKind.Method))
          if (method.inheritedFrom === undefined && isCalledByName(method)) look(method, isShown(method, one))
    },
    -900,
  )
  return seen
}
