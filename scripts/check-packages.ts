/** publint and attw over every package as npm would publish it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'cookie-charter-pack-'))
let failed = 0
try {
  for (const name of ['schema', 'validator', 'renderer', 'consent', 'cli']) {
    const packed = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      cwd: join('packages', name),
      encoding: 'utf8',
    })
    const tarball = join(folder, JSON.parse(packed)[0].filename)
    for (const check of [
      ['publint', 'run', tarball, '--strict'],
      ['attw', tarball, '--profile', 'esm-only'],
    ]) {
      const { status, stdout, stderr } = spawnSync('npx', check, { encoding: 'utf8' })
      if (status === 0) console.log(`ok ${name}: ${check[0]}`)
      else {
        failed += 1
        console.log(`${name}: ${check[0]}\n${stdout}${stderr}`)
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed > 0 ? 1 : 0
