// Installs the packages from their tarballs, as a user does, and holds them to what is claimed of Node, TypeScript, bundlers
// and browsers. Build them first. Everything happens outside the repository and is gone afterwards.
import { join } from "node:path"
import { bundle } from "./matrix/bundle.ts"
import { checkBrowser } from "./matrix/check-browser.ts"
import { checkNode, type Heard } from "./matrix/check-node.ts"
import { checkTypes } from "./matrix/check-types.ts"
import { makeConsumer } from "./matrix/make-consumer.ts"
import { installNode, nodeVersions } from "./matrix/nodes.ts"
import { oldestPeers, testedPeers } from "./matrix/peer-versions.ts"
import { printRows, type Row } from "./matrix/row.ts"
import { type PackedPackage, pack } from "./pack.ts"
import { run } from "./run.ts"
import { inThrowAway } from "./throw-away.ts"
import { workspacePackages } from "./workspace-packages.ts"

const onBundlesAndCompilers = async (consumer: string, place: string): Promise<ReadonlyArray<Row>> => {
  const { out } = await run(process.execPath, ["program/run-on-node.ts"], consumer)
  const bundles = await bundle(consumer, place)
  return [...(await checkTypes(consumer, place)), ...(await checkBrowser(bundles, out))]
}

const onNodes = async (
  packed: ReadonlyArray<PackedPackage>,
  consumer: string,
  place: string,
): Promise<ReadonlyArray<Row>> => {
  const heard: Heard = new Map()
  const rows: Array<Row> = []
  for (const version of nodeVersions) {
    const node = await installNode(version, place)
    rows.push(...(await checkNode(packed, { where: `Node ${version}`, node, consumer, heard })))
  }
  const withOldest = await makeConsumer(packed, oldestPeers(packed), join(place, "with-oldest-peers"))
  const where = "oldest peers"
  return [
    ...rows,
    ...(await checkNode(packed, { where, node: process.execPath, consumer: withOldest, heard })),
  ]
}

await inThrowAway(async (place) => {
  const packed = await pack(workspacePackages(), join(place, "packed"))
  const consumer = await makeConsumer(packed, testedPeers(packed), join(place, "consumer"))
  const rows = await Promise.all([onNodes(packed, consumer, place), onBundlesAndCompilers(consumer, place)])
  process.stdout.write(printRows(rows.flat()))
  process.exitCode = rows.flat().every(({ problems }) => problems.length === 0) ? 0 : 1
})
