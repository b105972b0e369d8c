/** What reading a file gives: its text, or why there is none. */
export type ReadResult =
  | { ok: true; text: string }
  | { ok: false; reason: 'not-found' | 'not-utf8' | 'too-large' | 'unreadable' }

type Awaitable<T> = T | Promise<T>

/**
 * The only way in which the validator reaches files; a browser gives its own. Paths are absolute and have
 * forward slashes.
 */
export interface FileAccess {
  readText(path: string): Awaitable<ReadResult>
  /** The path without symbolic links; undefined where there is no such file or folder. */
  realPath(path: string): Awaitable<string | undefined>
  exists(path: string): Awaitable<boolean>
}
