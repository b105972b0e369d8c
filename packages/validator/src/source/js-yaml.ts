type JsYaml = typeof import('js-yaml')

let loaded: JsYaml | undefined

/** Loads js-yaml: only texts that are not plain enough for the quick way need it. */
export async function loadJsYaml(): Promise<void> {
  if (loaded) return
  const module: JsYaml & { default?: JsYaml } = await import('js-yaml')
  // A bundler may hand over a CommonJS module as nothing but its default export.
  loaded = 'parseEvents' in module ? module : (module['default'] as JsYaml)
}

/** js-yaml, where it has been loaded. */
export function jsYaml(): JsYaml | undefined {
  return loaded
}
