/** What a reader should know before making anything of the figures. */
export const caveats = `## Before comparing

What flatters danvan, and what flatters the others:

- **Typed arrays by hand and C check nothing.** They know this one rulebook, rely on cells without a value holding 0,
  write into arrays made beforehand, and could not say why a total is what it is. danvan takes any rulebook and makes
  new arrays of results.
- **C is timed inside its own process**, second run of two, without reading its input; it is compiled for this very processor.
- **DuckDB uses every core**, except in the row that says otherwise; all others use one. Its table is in memory and loaded
  beforehand; making the table of results is timed, reading it is not. SQL's one NULL stands for both “not assigned” and “missing”.
- **Plain TypeScript comes twice**: with the rules as data, as danvan has them, and written out criterion by criterion,
  which is faster and has to be written anew for every text. Both hold one flat object a subject, as \`JSON.parse\` makes it.
- **Rule engines only score and classify.** Ranking, quota and the search for missing facts are plain TypeScript,
  shared, inside their time; their inputs are made beforehand, outside it. json-rules-engine has no arithmetic: its points are
  functions of ours. json-logic-engine compiles its rules with \`new Function\`, which a strict Content Security Policy forbids.
- **Each runs in a process of its own, warm**: Node with its own limits, nothing else on the heap; it runs for two seconds, once at least, before the clock starts,
  and new garbage is collected before every turn. A turn is as many runs as begin within a fifth of a second, once at least; their median counts. A program that holds much else pays more for every collection of garbage: those who make many
  objects pay the most. The first call costs more, too (see above).
- **Each process makes the data itself**, the same from the same seed. The others wait meanwhile; a processor with little cache may have to read their data again.
  Where all of a size would not fit into memory, they run in groups, and those the others are held against run in every group.
- **This workload suits columns.** Every result has at most two decimals, so no row is in doubt. Rulebooks that rescale
  without rounding leave doubles in doubt now and then; the table of harder rulebooks shows what that costs.
- **Values lie on edges more often than in life**, so floats err more often here than there. They err there, too.
- **Checked columns were looked at before the clock starts**: their values, states, ids and clusters, and the lowest and highest value of each. A reader of
  CSV or objects does that on the way; the row “checked each time” pays for it in every run. What danvan knows of the compiled rulebook is kept from
  run to run; compiling is timed apart.
- **Objects are not the same for all.** danvan reads its own form, an object a criterion inside each subject, grades as decimal text (it refuses
  floats); the others read flat records with JavaScript numbers.
- **Columns have to come from somewhere.** From objects, CSV or entries danvan pays for reading and checking them; those rows say so. The
  others get objects, whose making is not timed.
- Exactness above 10 000 subjects is agreement with danvan's own columns, which equal the exact evaluator on every row of the smaller sizes
  and in the tests of core; scaled integers, typed arrays, C and DuckDB in hundredths come to the same results independently.

Left out: engines that need a build or a download when they are installed.`
