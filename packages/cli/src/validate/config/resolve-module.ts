import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** Conditions under which a module is looked up in a package's exports, as Node does for `import`. */
const conditions: ReadonlySet<string> = new Set(['node', 'import', 'module-sync', 'default'])

/**
 * The file of a module, as `import` from another file would find it: a path that begins with a dot, an absolute path,
 * or a package's name. (Node 20 has no stable import.meta.resolve with a parent.)
 *
 * @throws where nothing is found
 */
export function resolveModule(name: string, from: string): string {
  if (/^\.{0,2}\//.test(name)) return resolve(dirname(from), name)
  return fromExports(name, from) ?? createRequire(from).resolve(name)
}

function fromExports(name: string, from: string): string | undefined {
  const [, packageName, rest = ''] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(name) ?? []
  if (packageName === undefined) return undefined
  const folder = (createRequire(from).resolve.paths(name) ?? [])
    .map((modules) => join(modules, packageName))
    .find((candidate) => existsSync(join(candidate, 'package.json')))
  if (folder === undefined) return undefined
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { exports?: unknown }
  const target = targetOf(subpath(exports, `.${rest}`))
  return target === undefined ? undefined : join(folder, target)
}

/** The entry of a subpath: exports without subpaths are those of the package itself. */
function subpath(exports: unknown, wanted: string): unknown {
  const isMap = typeof exports === 'object' && exports !== null && !Array.isArray(exports)
  const hasSubpaths = isMap && Object.keys(exports).some((key) => key.startsWith('.'))
  if (!hasSubpaths) return wanted === '.' ? exports : undefined
  return Object.hasOwn(exports, wanted) ? (exports as Record<string, unknown>)[wanted] : undefined
}

function targetOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry
  if (Array.isArray(entry)) return entry.map(targetOf).find((target) => target !== undefined)
  if (typeof entry !== 'object' || entry === null) return undefined
  for (const [condition, inner] of Object.entries(entry)) {
    const target = conditions.has(condition) ? targetOf(inner) : undefined
    if (target !== undefined) return target
  }
  return undefined
}
