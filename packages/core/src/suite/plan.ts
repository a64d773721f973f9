import { nodesOf } from "../expression/operands.ts"
import { reachOf, takenBy } from "../rulebook/link.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { attributesKey } from "../scoring/subject-scopes.ts"
import { type Asker, targetsOf } from "./link-targets.ts"
import { type LinkedFact, LiveBoard } from "./live-board.ts"
import type { BoardDirectory } from "./match-boards.ts"
import type { Needs } from "./rounds.ts"
import { scopesOf } from "./scope-links.ts"
import type { SourceBoard, SubjectIndex } from "./source-board.ts"

/** One thing to do: link and score a subject, wait for a whole pool, or finish a board. */
export type Task =
  | { readonly kind: "subject"; readonly board: LiveBoard; readonly subject: string }
  | { readonly kind: "pool"; readonly board: LiveBoard }
  | { readonly kind: "board"; readonly board: LiveBoard }

/** Whether subjects of a rulebook are scored by comparing them with others. */
const compares = ({ variants }: CompiledRulebook): boolean => {
  for (const { definitions } of variants.values()) {
    for (const definition of definitions.values()) {
      for (const { op } of nodesOf(definition)) if (op === "aggregate") return true
    }
  }
  return false
}

/** What must be done before what, over every subject of every board. */
export class Plan implements Needs {
  readonly tasks: Task[] = []
  readonly edges: number[][] = []
  /** The tasks others than their own board wait for. */
  readonly wanted = new Set<number>()
  private readonly directory: BoardDirectory
  private readonly index: SubjectIndex
  private readonly subjectTasks = new Map<SourceBoard, Map<string, number>>()
  private readonly boardTasks = new Map<SourceBoard, number>()

  constructor(boards: ReadonlyArray<LiveBoard>, directory: BoardDirectory, index: SubjectIndex) {
    this.directory = directory
    this.index = index
    for (const board of boards) {
      const tasks = new Map<string, number>()
      for (const subject of board.subjects.keys())
        tasks.set(subject, this.add({ kind: "subject", board, subject }))
      this.subjectTasks.set(board, tasks)
      this.boardTasks.set(board, this.add({ kind: "board", board }))
    }
    for (const board of boards) this.connect(board)
  }

  get size(): number {
    return this.tasks.length
  }

  private add(task: Task): number {
    this.tasks.push(task)
    this.edges.push([])
    return this.tasks.length - 1
  }

  private needs(task: number): number[] {
    return this.edges[task] as number[]
  }

  private connect(board: LiveBoard): void {
    const whole = this.boardTasks.get(board) as number
    const tasks = this.subjectTasks.get(board) as Map<string, number>
    for (const task of tasks.values()) this.needs(whole).push(task)
    for (const { attributes } of scopesOf(board)) {
      for (const linked of board.scopeLinks) {
        this.read(whole, board, linked, { id: undefined, attributes })
      }
    }
    if (board.links.length === 0) return
    const pools = compares(board.program) ? new Map<string, number>() : undefined
    for (const { subject } of board.table.subjects) {
      const own = tasks.get(subject.id) as number
      let reader = own
      if (pools !== undefined) {
        const key = attributesKey(subject.attributes, subject.group, board.program.pool)
        reader = pools.get(key) ?? this.add({ kind: "pool", board })
        pools.set(key, reader)
        this.needs(own).push(reader)
      }
      for (const linked of board.links) this.read(reader, board, linked, subject)
    }
  }

  /** `task` needs everything a link reads. */
  private read(task: number, board: LiveBoard, { link }: LinkedFact, asker: Asker): void {
    const taken = takenBy(link)
    const reaches = taken.map(reachOf)
    const factNames = taken.flatMap((one) => (typeof one === "object" && "fact" in one ? [one.fact] : []))
    const wholes = new Set<number>()
    for (const target of targetsOf(board, link, asker, this.directory, this.index)) {
      const source = target.board
      if (!(source instanceof LiveBoard)) continue
      const readsLinked = source.links.some(({ name }) => factNames.includes(name))
      const whole = this.boardTasks.get(source)
      const one = this.subjectTasks.get(source)?.get(target.subject)
      if (reaches.includes("board") && whole !== undefined) wholes.add(whole)
      else if ((reaches.includes("subject") || readsLinked) && one !== undefined) {
        this.needs(task).push(one)
        this.wanted.add(one)
      }
    }
    this.needs(task).push(...wholes)
  }
}
