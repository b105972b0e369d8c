import { Session } from 'node:inspector/promises'

interface Node {
  selfSize: number
  children: Node[]
}

/** Bytes that one call allocates on the heap, as a sampling heap profile shows them, collected ones included. */
export async function bytesOf(work: () => unknown): Promise<number> {
  const times = 20_000
  run(work, times)
  const session = new Session()
  session.connect()
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 256,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  run(work, times)
  const { profile } = await session.post('HeapProfiler.stopSampling')
  session.disconnect()
  return Math.round(sizeOf(profile.head as Node) / times)
}

function run(work: () => unknown, times: number): void {
  for (let time = 0; time < times; time++) kept = work()
}

function sizeOf({ selfSize, children }: Node): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize)
}

/** What the last work gave, so that none of it is left out. */
export let kept: unknown
