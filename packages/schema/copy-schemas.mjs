// The schemas are written once, at the repository's root, and published from here.
import { cpSync } from 'node:fs'

cpSync(new URL('../../schemas/v1/', import.meta.url), new URL('./dist/v1/', import.meta.url), {
  recursive: true,
})
