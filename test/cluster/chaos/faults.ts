import type { ChaosReport } from "./run.ts";

/** What is not as it should be; empty where all is well. */
export function faultsIn({
  cluster,
  alone,
  published,
  broken,
  failed,
  failedAlone,
  nodes,
  fallen,
}: ChaosReport): string[] {
  const faults: string[] = [];
  for (const [list, { sha256, items }] of Object.entries(alone.digest))
    if (cluster.digest[list]?.sha256 !== sha256)
      faults.push(`${list} differ: ${cluster.digest[list]?.items} items against ${items}`);
  const failures = Object.values(failed).reduce((sum, count) => sum + count, 0);
  if (cluster.digest.pages?.items !== published - broken)
    faults.push(`${cluster.digest.pages?.items} pages in the record, ${published - broken} wanted`);
  if (failures !== broken || failedAlone !== broken)
    faults.push(`${failures} pages failed, on one machine ${failedAlone}; ${broken} are broken`);
  if (cluster.checked?.differing !== 0 || cluster.checked.waiting !== 0)
    faults.push(`check: ${JSON.stringify(cluster.checked).slice(0, 1000)}`);
  if (new Set(nodes.map((node) => JSON.stringify(node))).size !== 1)
    faults.push(`the nodes of the queue disagree: ${JSON.stringify(nodes)}`);
  if (fallen.length > 0) faults.push(`workers ended by themselves: ${fallen.join("\n")}`);
  return faults;
}
