import type { ResolvedDeclaration, Text } from '@cookie-charter/schema'
import { isMap, own } from '../plain-data.ts'
import { childPointer } from '../pointer.ts'
import { textMap } from '../resolve/texts.ts'
import type { TextHandle } from '../rule.ts'

/** Where a text stands below an entry; `*` is each entry of a list. */
interface TextPath {
  readonly steps: readonly string[]
  /** The property that holds it. */
  readonly property: string
}

const textPaths = {
  root: paths('site/name', 'policy/changesNotice', 'consent/withdraw/control', 'consent/record'),
  category: paths('label', 'description', 'exemption/reason'),
  service: paths('label', 'description', 'surfaces/*', 'exemption/reason'),
  item: paths(
    'purpose',
    'until',
    'condition',
    'note',
    'lifetimeVariants/*/when',
    'lifetimeVariants/*/until',
    'exemption/reason',
  ),
}

function paths(...written: readonly string[]): TextPath[] {
  return written.map((path) => {
    const steps = path.split('/')
    return { steps, property: steps.findLast((step) => step !== '*') ?? '' }
  })
}

/** Every text of a declaration, in the order of its parts. */
export function textHandles(declaration: ResolvedDeclaration, authored: unknown): TextHandle[] {
  const handles: TextHandle[] = []
  const locale = declaration.locales[0] ?? 'en'
  const gather = (entry: unknown, pointer: string, below: readonly TextPath[], item?: string) => {
    for (const path of below) {
      const take = (text: Text, at: string) => handles.push(textHandle(text, at, path.property, locale, item))
      eachText(entry, pointer, path.steps, 0, take)
    }
  }
  gather(authored, '', textPaths.root)
  for (const [id, category] of entriesOf(authored, 'categories'))
    gather(category, childPointer('/categories', id), textPaths.category)
  for (const [id, service] of entriesOf(authored, 'services')) {
    const pointer = childPointer('/services', id)
    gather(service, pointer, textPaths.service)
    for (const [itemId, item] of entriesOf(service, 'items'))
      gather(item, childPointer(`${pointer}/items`, itemId), textPaths.item, itemId)
  }
  return handles
}

/** Finds the texts at a path below a value, from its step at `index` on. */
function eachText(
  value: unknown,
  pointer: string,
  steps: readonly string[],
  index: number,
  take: (text: Text, pointer: string) => void,
): void {
  const step = steps[index]
  if (step === undefined) {
    if (typeof value === 'string' || isMap(value)) take(value as Text, pointer)
  } else if (step === '*') {
    if (Array.isArray(value))
      for (let at = 0; at < value.length; at++)
        eachText(value[at], childPointer(pointer, at), steps, index + 1, take)
  } else if (isMap(value) && Object.hasOwn(value, step)) {
    eachText(value[step], childPointer(pointer, step), steps, index + 1, take)
  }
}

function textHandle(
  text: Text,
  pointer: string,
  property: string,
  defaultLocale: string,
  item: string | undefined,
): TextHandle {
  const map = textMap(text, defaultLocale)
  return {
    pointer,
    property,
    ...(item !== undefined && { item }),
    text: map,
    words: Object.entries(map),
    at: (locale) => (typeof text === 'string' ? pointer : childPointer(pointer, locale)),
  }
}

function entriesOf(value: unknown, key: string): [string, unknown][] {
  const map = isMap(value) ? own(value, key) : undefined
  return isMap(map) ? Object.entries(map) : []
}
