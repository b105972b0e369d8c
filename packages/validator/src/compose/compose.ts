import type { FileAccess } from '../files/file-access.ts'
import { folderOf, joinPath, relativePath } from '../files/paths.ts'
import type { Draft } from '../findings/draft.ts'
import { limits } from '../limits.ts'
import { isMap, own } from '../plain-data.ts'
import { shortened } from '../shortened.ts'
import { limitProblem } from '../source/limit-problem.ts'
import { parseRead, type Refused } from '../source/parse.ts'
import type { ParseProblem, Source } from '../source/source.ts'
import { findBase, findRoot } from './base-path.ts'
import { type Composition, singleFile } from './composition.ts'
import { mergeOver } from './merge.ts'

/** Where the declaration asked for stands, and what may be read. */
export interface ComposeOptions {
  /** Absolute path of the declaration. */
  readonly path: string
  /** The folder that bases may not leave; found by itself where not given. */
  readonly root?: string
  readonly files: FileAccess
}

export type ComposeResult = { ok: true; composition: Composition } | { ok: false; drafts: Draft[] }

/** Whether a declaration names bases. */
export function hasBases(value: unknown): boolean {
  const bases = isMap(value) ? own(value, 'extends') : undefined
  return typeof bases === 'string' || Array.isArray(bases)
}

/** A declaration with its bases merged below it. Every fault of the way there is one finding. */
export async function compose(asked: Source, options: ComposeOptions): Promise<ComposeResult> {
  if (!hasBases(asked.value)) return { ok: true, composition: singleFile(asked) }
  const { files } = options
  const path = (await files.realPath(options.path)) ?? options.path
  const wanted = options.root ?? (await findRoot(path, files))
  const root = (await files.realPath(wanted)) ?? wanted
  const walk = new Walk(asked, path, root, files)
  await walk.visit(asked, path, [path])
  if (walk.drafts.length > 0) return { ok: false, drafts: walk.drafts }
  const value = walk.layers.reduce<unknown>((below, layer) => mergeOver(below, layer.value), {})
  if (isMap(value) && readable(own(value, 'extends'))) delete value['extends']
  return { ok: true, composition: { value, layers: walk.layers, asked } }
}

/** A way through the bases, deepest first; a file met twice is read and laid down once. */
class Walk {
  readonly layers: Source[] = []
  readonly drafts: Draft[] = []
  private readonly done = new Set<string>()
  private followed = 0
  private characters = 0
  private readonly askedFile: string
  private readonly askedPath: string
  private readonly root: string
  private readonly files: FileAccess

  constructor(asked: Source, askedPath: string, root: string, files: FileAccess) {
    this.askedFile = asked.file
    this.askedPath = askedPath
    this.root = root
    this.files = files
  }

  async visit(source: Source, path: string, chain: readonly string[]): Promise<void> {
    const value = isMap(source.value) ? own(source.value, 'extends') : undefined
    if (Array.isArray(value)) {
      for (const [index, entry] of value.entries())
        if (typeof entry === 'string') await this.base(source, path, chain, entry, `/extends/${index}`)
    } else if (typeof value === 'string') await this.base(source, path, chain, value, '/extends')
    this.layers.push(source)
  }

  private async base(
    from: Source,
    path: string,
    chain: readonly string[],
    reference: string,
    pointer: string,
  ) {
    if (++this.followed > limits.bases) {
      const message = `A declaration may have ${limits.bases} bases, and ${quoted(reference)} is one more.`
      if (this.followed === limits.bases + 1) this.refuse(from, pointer, 'depth', message)
      return
    }
    const found = await findBase(reference, folderOf(path), this.root, this.files)
    if (!found.ok)
      return this.refuse(
        from,
        pointer,
        found.fault,
        `${quoted(reference)} cannot be a base: ${found.reason}.`,
      )
    const { realPath } = found
    if (chain.includes(realPath))
      return this.refuse(
        from,
        pointer,
        'cycle',
        `${quoted(reference)} leads back to a file that it is a base of.`,
      )
    if (this.done.has(realPath)) return
    if (chain.length >= limits.extendsDepth) {
      const message = `Bases may be ${limits.extendsDepth} files deep, and ${quoted(reference)} is one more.`
      return this.refuse(from, pointer, 'depth', message)
    }
    this.done.add(realPath)
    const source = await this.read(from, pointer, reference, realPath)
    if (source) await this.visit(source, realPath, [...chain, realPath])
  }

  private async read(
    from: Source,
    pointer: string,
    reference: string,
    path: string,
  ): Promise<Source | undefined> {
    const file = displayOf(path, this.askedPath, this.askedFile)
    const parsed = await parseRead(file, await this.files.readText(path))
    if (!parsed) {
      this.refuse(from, pointer, 'not-found', `${quoted(reference)} cannot be read.`)
      return undefined
    }
    if (!parsed.ok) {
      this.drafts.push(refusedDraft(parsed.refused))
      return undefined
    }
    this.characters += parsed.source.text.length
    if (this.characters > limits.basesCharacters) {
      this.tell(from, pointer, limitProblem('bases'))
      return undefined
    }
    if (isMap(parsed.source.value)) return parsed.source
    this.refuse(from, pointer, 'unsupported', `${quoted(reference)} cannot be a base: it holds no map.`)
    return undefined
  }

  private refuse(source: Source, pointer: string, fault: string, message: string): void {
    this.tell(source, pointer, { rule: `extends/${fault}`, message, help: helpOf[fault] ?? '' })
  }

  private tell(
    source: Source,
    pointer: string,
    { rule, message, help = '' }: Omit<ParseProblem, 'offset'>,
  ): void {
    const range = source.find(pointer) ?? source.root
    this.drafts.push({ rule, severity: 'error', place: { source, range }, pointer, message, help })
  }
}

const helpOf: { readonly [fault: string]: string } = {
  'not-found': 'Write the path relative to this file, or install the package.',
  'outside-root': 'Move the base inside the root, or name the root with --root.',
  unsupported: 'Name a YAML or JSON file by a relative path, or a file of an installed package.',
  cycle: 'Take one of the two out.',
  depth: 'Merge some of the bases into one file.',
}

/** The refusal of a file as the one finding that it is. */
export function refusedDraft({ problem, source }: Refused): Draft {
  const { rule, message, help, offset } = problem
  const start = Math.min(offset, source.text.length)
  return {
    rule,
    severity: 'error',
    place: { source, range: { start, end: start } },
    pointer: '',
    message,
    ...(help !== undefined && { help }),
  }
}

function readable(value: unknown): boolean {
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
  )
}

function quoted(reference: string): string {
  return JSON.stringify(shortened(reference, 200))
}

/** A base's path as findings print it: as far from the asked file's name as it is from its path. */
function displayOf(path: string, askedPath: string, askedFile: string): string {
  return joinPath(folderOf(askedFile), relativePath(folderOf(askedPath), path))
}
