import { describe, expect, test } from "vitest"
import { parseRulebook } from "../../src/rulebook/parse-rulebook.ts"
import { issuesOf } from "../samples/issues-of.ts"
import { type OneCriterion, oneCriterion, pointsOf } from "../samples/one-criterion.ts"

interface Golden {
  readonly says: string
  readonly criterion: OneCriterion
  /** Facts, and the points or the state they give. */
  readonly rows: ReadonlyArray<readonly [facts: unknown, points: string]>
  /** Parameters that are refused: where, and which word of the message tells why. */
  readonly refused?: ReadonlyArray<readonly [parameters: unknown, path: string, says: string]>
}

const title = { vi: "Mục", en: "Item" }

const worth = (id: string, points: string, more: object = {}) => ({ id, title, points, ...more })
const weighs = (id: string, weight: string) => ({ id, title, weight })

const golden: Readonly<Record<string, ReadonlyArray<Golden>>> = {
  "best-of": [
    {
      says: "pays the best of what holds, and waits for what might be better (M26, M27)",
      criterion: {
        mechanism: "best-of",
        max: "10",
        with: { options: [worth("a", "1"), worth("b", "2"), worth("c", "10", { graded: true })] },
      },
      rows: [
        [{ a: true, b: true, c: "0" }, "2"],
        [{ a: true, b: false, c: "8" }, "8"],
        [{ a: false, b: false, c: "0" }, "0"],
        [{ a: true, b: true }, "missing"],
      ],
      refused: [
        [{ options: [worth("a", "1"), worth("a", "2")] }, "options.1.id", "“a”"],
        [{ options: [worth("a", "1"), worth("b", "11")] }, "options.1.points", "11"],
      ],
    },
  ],
  "role-and-completion": [
    {
      says: "adds completion to the role, and asks for none without it (M28)",
      criterion: {
        mechanism: "role-and-completion",
        max: "10",
        with: { role: "5", levels: [worth("fair", "3"), worth("poor", "0")] },
      },
      rows: [
        [{ role: true, completion: "fair" }, "8"],
        [{ role: true, completion: "poor" }, "5"],
        [{ role: false }, "0"],
        [{ role: true }, "missing"],
      ],
      refused: [
        [{ role: "5", levels: [worth("a", "6"), worth("b", "0")] }, "levels.0.points", "only 5"],
        [{ role: "11", levels: [worth("a", "0"), worth("b", "0")] }, "role", "11"],
        [{ role: "1", levels: [worth("a", "0"), worth("a", "0")] }, "levels.1.id", "“a”"],
      ],
    },
  ],
  "missing-combination": [
    {
      says: "looks for exactly the set that is missing, in whatever order it is written (M23)",
      criterion: {
        mechanism: "missing-combination",
        max: "8",
        with: {
          items: ["m", "q", "y"].map((id) => ({ id, title })),
          combinations: [
            { missing: [], points: "8" },
            { missing: ["q"], points: "6" },
            { missing: ["y", "q"], points: "4" },
          ],
        },
      },
      rows: [
        [{ m: true, q: true, y: true }, "8"],
        [{ m: true, q: false, y: true }, "6"],
        [{ m: true, q: false, y: false }, "4"],
        [{ m: true, q: true, y: false }, "not-computed"],
        [{ m: false, q: false, y: false }, "not-computed"],
        [{ m: true, q: true }, "missing"],
      ],
      refused: [
        [
          { items: [{ id: "m", title }], combinations: [{ missing: ["x"], points: "1" }] },
          "combinations.0.missing",
          "“x”",
        ],
        [
          {
            items: ["m", "q"].map((id) => ({ id, title })),
            combinations: [
              { missing: ["m", "q"], points: "1" },
              { missing: ["q", "m"], points: "2" },
            ],
          },
          "combinations.1",
          "Rows 1 and 2",
        ],
        [
          { items: [{ id: "m", title }], combinations: [{ missing: [], points: "9" }], otherwise: "10" },
          "combinations.0.points",
          "9",
        ],
        [
          { items: ["m", "m"].map((id) => ({ id, title })), combinations: [{ missing: [], points: "1" }] },
          "items",
          "“m”",
        ],
      ],
    },
    {
      says: "pays what is declared for every other combination",
      criterion: {
        mechanism: "missing-combination",
        max: "8",
        with: {
          items: ["m", "q"].map((id) => ({ id, title })),
          combinations: [{ missing: [], points: "8" }],
          otherwise: "1",
        },
      },
      rows: [
        [{ m: true, q: false }, "1"],
        [{ m: false, q: false }, "1"],
      ],
    },
  ],
  "external-result": [
    {
      says: "needs its decision and issuer, and counts only in force where the text says so (M32)",
      criterion: {
        mechanism: "external-result",
        max: "20",
        with: { results: [worth("a", "20")], mustBeInForce: true },
      },
      rows: [
        [{ result: "a", decision: "1/QĐ", issuer: "X", inForce: true }, "20"],
        [{ result: "a", decision: "1/QĐ", issuer: "X", inForce: false }, "0"],
        [{ result: "a", decision: " ", issuer: "X", inForce: true }, "missing"],
        [{ result: "a", decision: "1/QĐ", inForce: true }, "missing"],
        [{ result: "none" }, "0"],
      ],
      refused: [
        [{ results: [worth("none", "1")] }, "results.0.id", "“none”"],
        [{ results: [worth("a", "21")] }, "results.0.points", "21"],
      ],
    },
  ],
  "weighted-tasks": [
    {
      says: "weighs what was done against what was assigned (M33)",
      criterion: {
        mechanism: "weighted-tasks",
        max: "20",
        with: { types: [weighs("r", "3"), weighs("l", "1")] },
      },
      rows: [
        [
          {
            tasks: [
              { type: "r", assigned: 2, done: 2 },
              { type: "l", assigned: 4, done: 2 },
            ],
          },
          "16",
        ],
        [{ tasks: [{ type: "l", assigned: 1, done: 5 }] }, "20"],
        [{ tasks: [{ type: "l", assigned: 1 }] }, "missing"],
        [{ tasks: [] }, "not-computed"],
      ],
      refused: [[{ types: [weighs("r", "1"), weighs("r", "2")] }, "types", "“r”"]],
    },
    {
      says: "pays for weighted units, counted by type",
      criterion: {
        mechanism: "weighted-tasks",
        max: "20",
        with: { types: [weighs("r", "3"), weighs("l", "1")], given: "counts", pays: "units", each: "0.5" },
      },
      rows: [
        [{ rQuantity: 2, lQuantity: 5 }, "11/2"],
        [{ rQuantity: 90, lQuantity: 5 }, "20"],
        [{ rQuantity: 90 }, "missing"],
      ],
    },
  ],
  steps: [
    {
      says: "pays for full steps only, up to the maximum (M47)",
      criterion: { mechanism: "steps", max: "10", with: { from: "100%", per: "5%", each: "1" } },
      rows: [
        [{ value: "117%" }, "3"],
        [{ value: "104.99%" }, "0"],
        [{ value: "105%" }, "1"],
        [{ value: "20%" }, "0"],
        [{ value: "155%" }, "10"],
      ],
      refused: [
        [{ from: "100" }, "from", "100"],
        [{ from: "10%", per: "5%" }, "per", "go together"],
        [{ from: "10%", per: "0%", each: "1" }, "per", "larger than 0"],
        [{ from: "10%", per: "5%", each: "1", stepsFrom: "5%" }, "stepsFrom", "before points"],
        [{ from: "10%", first: "11" }, "first", "11"],
        [{ from: "10%", first: "3", cap: "2" }, "first", "3"],
        [{ from: "10%", cap: "11" }, "cap", "11"],
      ],
    },
    {
      says: "is a threshold without steps (M48)",
      criterion: { mechanism: "steps", max: "3", with: { from: "110%", first: "3" } },
      rows: [
        [{ value: "109.9%" }, "0"],
        [{ value: "110%" }, "3"],
      ],
    },
    {
      says: "may count steps from later than points begin, and of plain numbers (M49)",
      criterion: {
        mechanism: "steps",
        max: "2",
        with: { of: "value", from: "10", first: "1", stepsFrom: "20", per: "5", each: "0.25" },
      },
      rows: [
        [{ value: "32" }, "3/2"],
        [{ value: "19.99" }, "1"],
        [{ value: "9.99" }, "0"],
        [{ value: "1000" }, "2"],
      ],
    },
  ],
  "listed-items": [
    {
      says: "counts items alike in every key once (M29)",
      criterion: {
        mechanism: "listed-items",
        max: "20",
        with: { kinds: [worth("a", "10"), worth("b", "8")], oncePer: [{ id: "month", title }] },
      },
      rows: [
        [
          {
            items: [
              { kind: "b", month: "5" },
              { kind: "a", month: "5" },
              { kind: "b", month: "6" },
            ],
          },
          "18",
        ],
        [{ items: [] }, "0"],
        [{ items: [{ kind: "a" }] }, "missing"],
      ],
      refused: [
        [{ kinds: [worth("a", "1"), worth("a", "1")] }, "kinds.1.id", "“a”"],
        [{ kinds: [worth("a", "21")] }, "kinds.0.points", "21"],
        [{ kinds: [worth("a", "1")], oncePer: [{ id: "kind", title }] }, "oncePer.0.id", "“kind”"],
        [{ kinds: [worth("a", "1")], whenNone: "1" }, "whenNone", "always 0"],
      ],
    },
    {
      says: "takes the worst, and nothing for a list with no item unless that is declared (M30)",
      criterion: {
        mechanism: "listed-items",
        max: "20",
        with: { kinds: [worth("minor", "5"), worth("serious", "20")], take: "highest" },
      },
      rows: [
        [{ items: [{ kind: "minor" }, { kind: "serious" }] }, "20"],
        [{ items: [{ kind: "minor" }] }, "5"],
        [{ items: [] }, "not-computed"],
      ],
    },
  ],
  duties: [
    {
      says: "takes half for what is late, and stops at the floor (M20)",
      criterion: {
        mechanism: "duties",
        max: "4",
        with: {
          floor: "1",
          duties: [
            { id: "a", title, notDone: "1" },
            { id: "b", title, notDone: "3", late: "1" },
          ],
        },
      },
      rows: [
        [{ a: "not-done", b: "done" }, "3"],
        [{ a: "late", b: "late" }, "5/2"],
        [{ a: "not-done", b: "not-done" }, "1"],
        [{ a: "late" }, "missing"],
      ],
      refused: [
        [{ duties: [{ id: "a", title, notDone: "1", late: "2" }] }, "duties.0.late", "costs more"],
        [{ base: "5", duties: [{ id: "a", title, notDone: "1" }] }, "base", "5"],
        [{ floor: "5", duties: [{ id: "a", title, notDone: "1" }] }, "floor", "5"],
      ],
    },
  ],
  "no-violation": [
    {
      says: "is lost with a single violation, known beside what is missing (M22)",
      criterion: {
        mechanism: "no-violation",
        max: "10",
        with: {
          violations: [
            { id: "a", title },
            { id: "b", title },
          ],
        },
      },
      rows: [
        [{ a: 0, b: 0 }, "10"],
        [{ a: 0, b: 1 }, "0"],
        [{ a: 3 }, "0"],
        [{ a: 0 }, "missing"],
      ],
      refused: [
        [
          {
            violations: [
              { id: "a", title },
              { id: "a", title },
            ],
          },
          "violations",
          "“a”",
        ],
      ],
    },
  ],
  "manual-grade": [
    {
      says: "takes grades on the step, from the minimum to the maximum",
      criterion: { mechanism: "manual-grade", max: "0.75", with: { step: "0.25" } },
      rows: [
        [{ grade: "0" }, "0"],
        [{ grade: "0.25" }, "1/4"],
        [{ grade: "0.75" }, "3/4"],
        [{}, "missing"],
        [{ grade: "" }, "missing"],
        ["not-assigned", "not-assigned"],
      ],
      refused: [
        [{ maximum: "0.8" }, "maximum", "0.8"],
        [{ minimum: "0.8" }, "minimum", "0.8"],
        [{ minimum: "0.5", maximum: "0.25" }, "minimum", "0.5"],
        [{ step: "0" }, "step", "above 0"],
        [{ step: "-1" }, "step", "above 0"],
        [{ step: "1e-3" }, "step", "1e-3"],
      ],
    },
    {
      says: "counts steps from its own minimum",
      criterion: { mechanism: "manual-grade", max: "5", with: { minimum: "0.1", maximum: "4", step: "1.3" } },
      rows: [
        [{ grade: "0.1" }, "1/10"],
        [{ grade: "2.7" }, "27/10"],
        [{ grade: "4" }, "4"],
      ],
    },
  ],
  "yes-no": [
    {
      says: "pays the maximum or nothing",
      criterion: { mechanism: "yes-no", max: "12" },
      rows: [
        [{ met: true }, "12"],
        [{ met: false }, "0"],
        [{ met: "đạt" }, "12"],
        [{ met: "không đạt" }, "0"],
        [{}, "missing"],
      ],
      refused: [
        [{ yes: "13" }, "yes", "13"],
        [{ no: "12.5" }, "no", "12.5"],
        [{ no: "-1" }, "no", "-1"],
      ],
    },
    {
      says: "pays what it says for each",
      criterion: { mechanism: "yes-no", max: "12", with: { yes: "10", no: "5" } },
      rows: [
        [{ met: "x" }, "10"],
        [{ met: "0" }, "5"],
      ],
    },
  ],
  choice: [
    {
      says: "pays the option chosen (M23)",
      criterion: {
        mechanism: "choice",
        max: "8",
        with: {
          options: [
            { id: "all", title, points: "8" },
            { id: "quarter", title, points: "6" },
            { id: "none", title, points: "0" },
          ],
        },
      },
      rows: [
        [{ option: "all" }, "8"],
        [{ option: " quarter " }, "6"],
        [{ option: "none" }, "0"],
        [{}, "missing"],
      ],
      refused: [
        [{ options: [{ id: "a", title, points: "1" }] }, "options", "2"],
        [
          {
            options: [
              { id: "a", title, points: "1" },
              { id: "a", title, points: "2" },
            ],
          },
          "options.1.id",
          "more than once",
        ],
        [
          {
            options: [
              { id: "a", title, points: "1" },
              { id: "b", title, points: "9" },
            ],
          },
          "options.1.points",
          "9",
        ],
      ],
    },
  ],
  ratio: [
    {
      says: "pays the share done, cut at all of it (M11)",
      criterion: { mechanism: "ratio", max: "10" },
      rows: [
        [{ done: 17, assigned: 20 }, "17/2"],
        [{ done: 0, assigned: 20 }, "0"],
        [{ done: 20, assigned: 20 }, "10"],
        [{ done: 25, assigned: 20 }, "10"],
        [{ done: 1, assigned: 3 }, "10/3"],
        [{ done: 0, assigned: 0 }, "not-computed"],
        [{ done: 17 }, "missing"],
        [{ assigned: 20 }, "missing"],
      ],
      refused: [
        [{ whenNothingAssigned: "ful" }, "whenNothingAssigned", "full"],
        [{ aboveFull: "yes" }, "aboveFull", "keep"],
        [{ rounding: { mode: "half-up" } }, "rounding.decimals", "decimals"],
      ],
    },
    {
      says: "keeps what is above, and rounds, where it says so",
      criterion: {
        mechanism: "ratio",
        max: "10",
        with: {
          aboveFull: "keep",
          whenNothingAssigned: "full",
          rounding: { mode: "half-up", decimals: "2" },
        },
      },
      rows: [
        [{ done: 25, assigned: 20 }, "25/2"],
        [{ done: 2, assigned: 3 }, "667/100"],
        [{ done: 0, assigned: 0 }, "10"],
      ],
    },
    {
      says: "pays nothing for nothing assigned, where it says so",
      criterion: { mechanism: "ratio", max: "10", with: { whenNothingAssigned: "none" } },
      rows: [[{ done: 0, assigned: 0 }, "0"]],
    },
  ],
  bands: [
    {
      says: "knows whether an end belongs to the band (M12, M14)",
      criterion: {
        mechanism: "bands",
        max: "20",
        with: {
          of: "percent",
          bands: [
            { exactly: "100%", points: "20" },
            { atLeast: "90%", below: "100%", points: "15" },
            { below: "90%", points: "10" },
          ],
        },
      },
      rows: [
        [{ value: "100%" }, "20"],
        [{ value: "99.99%" }, "15"],
        [{ value: "90%" }, "15"],
        [{ value: "89.99%" }, "10"],
        [{ value: "100.01%" }, "not-computed"],
        [{}, "missing"],
      ],
      refused: [
        [{ of: "percent", bands: [] }, "bands", "1"],
        [{ of: "percent", bands: [{ atLeast: "90", points: "1" }] }, "bands.0.atLeast", "%"],
        [{ of: "ratio", bands: [{ atLeast: "90", points: "1" }] }, "bands.0.atLeast", "%"],
        [{ bands: [{ atLeast: "5", above: "6", points: "1" }] }, "bands.0", "twice"],
        [{ bands: [{ exactly: "5", below: "6", points: "1" }] }, "bands.0", "twice"],
        [{ bands: [{ above: "5", below: "5", points: "1" }] }, "bands.0", "No value"],
        [{ bands: [{ points: "1" }, { atLeast: "5", points: "2" }] }, "bands.1", "overlap"],
        [{ bands: [{ points: "21" }] }, "bands.0.points", "21"],
        [{ of: "ratio", maximum: "100%", bands: [{ points: "1" }] }, "maximum", "two"],
      ],
    },
    {
      says: "mixes both kinds of ends in one table (M13)",
      criterion: {
        mechanism: "bands",
        max: "4",
        with: {
          bands: [
            { below: "10", points: "3" },
            { atLeast: "10", atMost: "20", points: "2" },
            { above: "20", atMost: "30", points: "1" },
            { above: "30", points: "0" },
          ],
        },
      },
      rows: [
        [{ value: "9.99" }, "3"],
        [{ value: "10" }, "2"],
        [{ value: "20" }, "2"],
        [{ value: "20.01" }, "1"],
        [{ value: "30" }, "1"],
        [{ value: "30.01" }, "0"],
        [{ value: "-5" }, "3"],
      ],
    },
    {
      says: "bands done ÷ assigned without rounding the share",
      criterion: {
        mechanism: "bands",
        max: "20",
        with: {
          of: "ratio",
          bands: [
            { atLeast: "90%", points: "15" },
            { below: "90%", points: "10" },
          ],
        },
      },
      rows: [
        [{ done: 9, assigned: 10 }, "15"],
        [{ done: 899_999, assigned: 1_000_000 }, "10"],
        [{ done: 0, assigned: 0 }, "not-computed"],
      ],
    },
    {
      says: "tells a count with no band apart from one not given (M21)",
      criterion: {
        mechanism: "bands",
        max: "6",
        with: {
          of: "count",
          bands: [
            { exactly: "0", points: "6" },
            { exactly: "1", points: "5" },
          ],
        },
      },
      rows: [
        [{ value: 0 }, "6"],
        [{ value: 1 }, "5"],
        [{ value: 2 }, "not-computed"],
        [{}, "missing"],
      ],
    },
  ],
  count: [
    {
      says: "pays each time, up to the cap (M17)",
      criterion: { mechanism: "count", max: "10", with: { each: "3" } },
      rows: [
        [{ count: 0 }, "0"],
        [{ count: 3 }, "9"],
        [{ count: 4 }, "10"],
        [{ count: 4_000_000 }, "10"],
        [{}, "missing"],
      ],
      refused: [
        [{ each: "3", cap: "11" }, "cap", "11"],
        [{}, "each", "each"],
        [{ each: "-1" }, "each", "-1"],
      ],
    },
    {
      says: "has a cap of its own below the maximum",
      criterion: { mechanism: "count", max: "10", with: { each: "0.5", cap: "2" } },
      rows: [
        [{ count: 3 }, "3/2"],
        [{ count: 4 }, "2"],
        [{ count: 5 }, "2"],
      ],
    },
  ],
  deductions: [
    {
      says: "takes away for every miss, down to nothing (M19, M20)",
      criterion: {
        mechanism: "deductions",
        max: "8",
        with: {
          items: [
            { id: "missed", title, points: "2" },
            { id: "late", title, points: "0.5" },
          ],
        },
      },
      rows: [
        [{ missed: 0, late: 0 }, "8"],
        [{ missed: 3, late: 0 }, "2"],
        [{ missed: 1, late: 1 }, "11/2"],
        [{ missed: 5, late: 0 }, "0"],
        [{ missed: 3 }, "missing"],
      ],
      refused: [
        [{ items: [] }, "items", "1"],
        [
          {
            items: [
              { id: "a", title, points: "1" },
              { id: "a", title, points: "1" },
            ],
          },
          "items",
          "more than once",
        ],
        [{ base: "9", items: [{ id: "a", title, points: "1" }] }, "base", "9"],
        [{ floor: "9", items: [{ id: "a", title, points: "1" }] }, "floor", "9"],
      ],
    },
    {
      says: "starts from its base and stops at its floor",
      criterion: {
        mechanism: "deductions",
        max: "8",
        with: { base: "5", floor: "1", items: [{ id: "missed", title, points: "2" }] },
      },
      rows: [
        [{ missed: 0 }, "5"],
        [{ missed: 2 }, "1"],
        [{ missed: 3 }, "1"],
      ],
    },
  ],
  "plus-minus": [
    {
      says: "adds and takes away between floor and ceiling (M18)",
      criterion: {
        mechanism: "plus-minus",
        max: "10",
        with: { plus: [{ id: "merits", title, points: "2" }], minus: [{ id: "faults", title, points: "5" }] },
      },
      rows: [
        [{ merits: 3, faults: 2 }, "0"],
        [{ merits: 3, faults: 1 }, "1"],
        [{ merits: 5, faults: 0 }, "10"],
        [{ merits: 6, faults: 0 }, "10"],
        [{ merits: 6 }, "missing"],
      ],
      refused: [
        [{}, "plus", "nothing to add"],
        [
          { plus: [{ id: "a", title, points: "1" }], minus: [{ id: "a", title, points: "1" }] },
          "minus",
          "more than once",
        ],
        [{ plus: [{ id: "a", title, points: "1" }], ceiling: "11" }, "ceiling", "11"],
        [{ plus: [{ id: "a", title, points: "1" }], floor: "5", ceiling: "4" }, "floor", "5"],
      ],
    },
    {
      says: "may fall below zero, where its floor does",
      criterion: {
        mechanism: "plus-minus",
        max: "10",
        with: { start: "1", minus: [{ id: "faults", title, points: "2" }], floor: "-4" },
      },
      rows: [
        [{ faults: 0 }, "1"],
        [{ faults: 2 }, "-3"],
        [{ faults: 3 }, "-4"],
      ],
    },
  ],
  formula: [
    {
      says: "pays the best of two, not their sum (M26)",
      criterion: {
        mechanism: "formula",
        max: "2",
        with: {
          fields: { faculty: { type: "number", title }, school: { type: "number", title } },
          formula: "max(faculty, school)",
        },
      },
      rows: [
        [{ faculty: 1, school: 2 }, "2"],
        [{ faculty: 3, school: 2 }, "2"],
        [{ faculty: 3 }, "missing"],
      ],
      refused: [
        [{ fields: {}, formula: "1 +" }, "formula", "position"],
        [{ fields: { a: { type: "number", title } }, formula: "b" }, "formula", "“b”"],
        [{ fields: {}, formula: "(".repeat(2_001) }, "formula", "2000"],
        [{ fields: { total: { type: "number", title } }, formula: "1" }, "fields.total", "total"],
      ],
    },
    {
      says: "goes above the maximum only where it says so",
      criterion: {
        mechanism: "formula",
        max: "2",
        with: { fields: { a: { type: "number", title } }, formula: "a", cap: false },
      },
      rows: [[{ a: 3 }, "3"]],
    },
  ],
}

for (const [name, examples] of Object.entries(golden)) {
  describe(`the mechanism ${name}`, () => {
    for (const { says, criterion, rows, refused = [] } of examples) {
      test(says, () => {
        for (const [facts, points] of rows)
          expect([facts, ...pointsOf(criterion, [facts])]).toEqual([facts, points])
      })
      if (refused.length === 0) continue
      const cases = refused.map(([parameters, path, why]) => ({ parameters, path, why }))
      test.each(cases)("refuses a bad “$path”, saying “$why”", ({ parameters, path, why }) => {
        const written = oneCriterion({ ...criterion, with: parameters as Readonly<Record<string, unknown>> })
        const issues = issuesOf(parseRulebook(JSON.stringify(written)))
        const place = `criteria.0.with.${path}`
        const found = issues.find((issue) => issue.path.join(".") === place)
        expect(found, JSON.stringify(issues)).toBeDefined()
        expect(found?.at?.line).toBe(1)
        expect(`${found?.message.en} ${found?.fix.en} ${JSON.stringify(found?.facts)}`).toContain(why)
        expect(`${found?.message.vi} ${found?.fix.vi}`).not.toMatch(/[{}]/)
      })
    }
  })
}
