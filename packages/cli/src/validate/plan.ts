import { resolve } from 'node:path'
import type { Rule } from '@cookie-charter/validator'
import type { Config } from '@cookie-charter/validator/config'
import { displayPath } from '../input/display-path.ts'
import { rootOption } from '../input/root-option.ts'
import type { Io } from '../io/io.ts'
import { dayOf } from '../io/today.ts'
import { UsageError } from '../io/usage-error.ts'
import { findConfig } from './config/find-config.ts'
import type { ValidateFlags } from './flags.ts'
import { parseShard, type Shard } from './inputs/shard.ts'
import { parseFormats, type Target } from './output/format-flag.ts'
import type { Settings } from './run/settings.ts'

/** A call of validate that makes sense: everything wrong with its flags has been said before a file is read. */
export interface Plan {
  settings: Settings
  /** Rules of plugins. */
  plugins: readonly Rule[]
  targets: readonly Target[]
  maxWarnings?: number
  shard?: Shard
  baseline?: { path: string; update: boolean }
  /** Absolute path of the cache. */
  cachePath?: string
  fix: 'no' | 'write' | 'show'
  quiet: boolean
  stats: boolean
}

/** Reads flags and configuration. The call's words win over the configuration's. */
export async function planOf(io: Io, flags: ValidateFlags): Promise<Plan> {
  const { reporters } = await import('@cookie-charter/validator/reporters')
  const known = Object.keys(reporters)
  const configPath = findConfig(io.cwd, flags.config)
  const loaded = await configAndPlugins(io, configPath)
  const own = await ownConfig(flags)
  const rules = { ...loaded.config.rules, ...own.rules }
  await refuseUnknownRules(rules, own, loaded.plugins, configPath && displayPath(io.cwd, configPath))
  const profiles = own.profiles ?? loaded.config.profiles
  const formats = flags.format ?? loaded.config.formats ?? ['pretty']
  return {
    settings: {
      today: dayOf(flags.today, 'today'),
      rules,
      locked: flags.locked === true,
      ...(profiles && { profiles }),
      ...rootOption(io, flags.root),
      ...(configPath !== undefined && { configPath }),
    },
    plugins: loaded.plugins,
    targets: parseFormats(formats, known),
    fix: fixMode(flags),
    quiet: flags.quiet === true,
    stats: flags.stats === true,
    ...(flags['max-warnings'] !== undefined && { maxWarnings: wholeNumber(flags['max-warnings']) }),
    ...(flags.shard !== undefined && { shard: parseShard(flags.shard) }),
    ...baselineOption(io, flags),
    ...(await cacheOption(io, flags, loaded.plugins)),
  }
}

async function configAndPlugins(
  io: Io,
  path: string | undefined,
): Promise<{ config: Config; plugins: Rule[] }> {
  if (path === undefined) return { config: {}, plugins: [] }
  const { loadConfig } = await import('./config/load-config.ts')
  const config = await loadConfig(path, displayPath(io.cwd, path))
  if (!config.plugins?.length) return { config, plugins: [] }
  const { loadPlugins, rulesOf } = await import('./config/load-plugins.ts')
  return { config, plugins: rulesOf(await loadPlugins(config, path)) }
}

/** The part of a configuration that the flags spell out, checked by the same words. */
async function ownConfig(flags: ValidateFlags): Promise<Config> {
  if (!flags.rule && !flags.profile) return {}
  const { parseConfig } = await import('@cookie-charter/validator/config')
  const result = parseConfig({
    ...(flags.rule && { rules: Object.fromEntries(flags.rule.map(ruleLevel)) }),
    ...(flags.profile && { profiles: [...new Set(flags.profile.flatMap((list) => list.split(',')))] }),
  })
  if (result.ok) return result.value
  throw new UsageError(
    result.problems[0]?.message ?? 'A flag is wrong.',
    'cookie-charter validate --help shows how it is written.',
  )
}

function ruleLevel(word: string): [string, string] {
  const equals = word.lastIndexOf('=')
  if (equals < 0)
    throw new UsageError(
      `--rule ${JSON.stringify(word)} says no severity.`,
      `Write --rule ${word}=off, or =info, =warning, =error.`,
    )
  return [word.slice(0, equals), word.slice(equals + 1)]
}

async function refuseUnknownRules(
  rules: NonNullable<Config['rules']>,
  own: Config,
  plugins: readonly Rule[],
  configPath: string | undefined,
): Promise<void> {
  if (Object.keys(rules).length === 0) return
  const { checkRuleIds } = await import('@cookie-charter/validator/config')
  const { rules: ours } = await import('@cookie-charter/validator')
  const ids = [...ours, ...plugins].map(({ id }) => id)
  const [problem] = checkRuleIds(rules, ids)
  if (!problem) return
  const fromCall = checkRuleIds(own.rules ?? {}, ids).length > 0
  const place = fromCall ? '' : `${configPath}: `
  throw new UsageError(`${place}${problem.message}`, 'cookie-charter explain --list lists the rules.')
}

function fixMode(flags: ValidateFlags): Plan['fix'] {
  if (flags['dry-run'] && !flags.fix)
    throw new UsageError('--dry-run shows what --fix would do.', 'Add --fix.')
  return flags.fix ? (flags['dry-run'] ? 'show' : 'write') : 'no'
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError(
    `--max-warnings ${JSON.stringify(text.slice(0, 40))} is no number.`,
    'Write a whole number from 0 on.',
  )
}

function baselineOption(io: Io, flags: ValidateFlags): Pick<Plan, 'baseline'> {
  const update = flags['update-baseline'] === true
  if (flags.baseline !== undefined) return { baseline: { path: resolve(io.cwd, flags.baseline), update } }
  if (!update) return {}
  throw new UsageError('--update-baseline does not know which one.', 'Add --baseline FILE.')
}

async function cacheOption(
  io: Io,
  flags: ValidateFlags,
  plugins: readonly Rule[],
): Promise<Pick<Plan, 'cachePath'>> {
  if (flags.cache === undefined) return {}
  if (plugins.length > 0) {
    io.err('Nothing is cached: whether the code of a plugin has changed cannot be seen.\n')
    return {}
  }
  if (flags.cache !== '') return { cachePath: resolve(io.cwd, flags.cache) }
  const { defaultCachePath } = await import('./cache/result-cache.ts')
  return { cachePath: defaultCachePath(io.cwd) }
}
