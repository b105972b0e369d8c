/** Loads a module by its URL. In a file of its own, because a script with a code cache cannot do it by itself. */
export async function importModule(url: string): Promise<{ default?: unknown }> {
  return import(url)
}
