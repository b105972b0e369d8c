import type { ResolvedDeclaration, Text } from '@cookie-charter/schema'
import { isMap, own } from '../plain-data.ts'
import { childPointer, lastToken } from '../pointer.ts'
import { textMap } from '../resolve/texts.ts'
import type { TextHandle } from '../rule.ts'

/** Where texts stand, below each kind of entry; `*` is each entry of a list. */
const textPaths = {
  root: ['site/name', 'policy/changesNotice', 'consent/withdraw/control', 'consent/record'],
  category: ['label', 'description', 'exemption/reason'],
  service: ['label', 'description', 'surfaces/*', 'exemption/reason'],
  item: [
    'purpose',
    'until',
    'condition',
    'note',
    'lifetimeVariants/*/when',
    'lifetimeVariants/*/until',
    'exemption/reason',
  ],
} as const

/** Every text of a declaration, in the order of its parts. */
export function textHandles(declaration: ResolvedDeclaration, authored: unknown): TextHandle[] {
  const handles: TextHandle[] = []
  const locale = declaration.locales[0] ?? 'en'
  const gather = (entry: unknown, pointer: string, paths: readonly string[], item?: string) => {
    for (const path of paths) collect(entry, pointer, path.split('/'), lastName(path), locale, item, handles)
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

function collect(
  value: unknown,
  pointer: string,
  path: readonly string[],
  property: string,
  locale: string,
  item: string | undefined,
  into: TextHandle[],
): void {
  const [step, ...rest] = path
  if (step === undefined) {
    if (typeof value === 'string' || isMap(value))
      into.push(textHandle(value as Text, pointer, property, locale, item))
  } else if (step === '*') {
    if (Array.isArray(value))
      for (const [index, entry] of value.entries())
        collect(entry, childPointer(pointer, index), rest, property, locale, item, into)
  } else if (isMap(value) && own(value, step) !== undefined) {
    collect(own(value, step), childPointer(pointer, step), rest, property, locale, item, into)
  }
}

function textHandle(
  text: Text,
  pointer: string,
  property: string,
  defaultLocale: string,
  item: string | undefined,
): TextHandle {
  return {
    pointer,
    property,
    ...(item !== undefined && { item }),
    text: textMap(text, defaultLocale),
    at: (locale) => (typeof text === 'string' ? pointer : childPointer(pointer, locale)),
  }
}

function entriesOf(value: unknown, key: string): [string, unknown][] {
  const map = isMap(value) ? own(value, key) : undefined
  return isMap(map) ? Object.entries(map) : []
}

function lastName(path: string): string {
  return lastToken(`/${path.replace(/\/\*$/, '')}`)
}
