import { Issues } from "@danvan/core"
import { SaxesParser } from "saxes"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { Stopped } from "../workbook-error.ts"

/** What a part's markup is told as; names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const maxDepth = 64

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

/** A parser to write a part's text into. */
export interface XmlReader {
  readonly write: (chunk: string) => void
  readonly end: () => void
}

/**
 * Makes a reader of markup that expands nothing: a DOCTYPE ends it, an entity nobody defined is an error, and neither
 * depth nor one long run of text can eat the memory.
 */
export const makeXmlReader = (part: string, handler: XmlHandler): XmlReader => {
  let depth = 0
  let run = 0
  const fail = (reason: string): never => {
    throw new Stopped(Issues.make("workbook.broken", [part], { part, reason }))
  }
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on("doctype", () => {
    throw new Stopped(Issues.make("workbook.doctype", [part], { part }))
  })
  parser.on("error", (error) => fail(error.message))
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1
    if (depth > maxDepth) fail(`> ${maxDepth}`)
    handler.open?.(localName(name), attributes)
  })
  parser.on("closetag", ({ name }) => {
    depth -= 1
    handler.close?.(localName(name))
  })
  if (handler.text !== undefined) {
    parser.on("text", handler.text)
    parser.on("cdata", handler.text)
  }
  return {
    write: (chunk) => {
      const last = chunk.lastIndexOf("<")
      run = last === -1 ? run + chunk.length : chunk.length - last
      if (run > workbookLimits.run) fail(`${run}`)
      parser.write(chunk)
    },
    end: () => {
      parser.close()
    },
  }
}

/** Reads a whole part. */
export const parseXml = async (
  part: string,
  chunks: AsyncIterable<string>,
  handler: XmlHandler,
): Promise<void> => {
  const reader = makeXmlReader(part, handler)
  let any = false
  for await (const chunk of chunks) {
    any = any || chunk !== ""
    reader.write(chunk)
  }
  if (any) reader.end()
}

/** The value of an attribute, whatever its prefix. */
export const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined => {
  if (Object.hasOwn(attributes, name)) return attributes[name]
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`))
  return prefixed === undefined ? undefined : attributes[prefixed]
}

/** True for `1`, `true` and `on`, as the format writes truths. */
export const isOn = (written: string | undefined): boolean =>
  written === "1" || written === "true" || written === "on"
