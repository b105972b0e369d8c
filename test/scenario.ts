/** A call of the command as plain text. Parts begin with a line `==== name ====`; see fixtures/scenarios. */
export interface Scenario {
  /** Begins with `cookie-charter`; `{fixtures}` stands for the fixtures folder. */
  command: string
  files: [name: string, text: string][]
  env: Record<string, string>
  stdin: string
  stdout?: string
  stderr?: string
  /** Lines that must be somewhere in what is printed. */
  contains: string[]
  /** Files as they must be afterwards. */
  after: [name: string, text: string][]
  status: number
}

/** Reads a scenario file; an unknown part is an error, so that a misspelt expectation cannot pass. */
export function parseScenario(text: string): Scenario {
  const scenario: Scenario = {
    command: '',
    files: [],
    env: {},
    stdin: '',
    contains: [],
    after: [],
    status: 0,
  }
  const parts = text.split(/^==== (.+) ====\n/m).slice(1)
  for (let index = 0; index < parts.length; index += 2)
    addPart(scenario, parts[index]!, parts[index + 1] ?? '')
  if (!scenario.command.startsWith('cookie-charter')) throw new Error('a scenario needs a command')
  return scenario
}

function addPart(scenario: Scenario, title: string, body: string): void {
  const [kind = '', name = ''] = title.split(/ (.*)/)
  if (kind === 'command') scenario.command = body.trim()
  else if (kind === 'file') scenario.files.push([name, body])
  else if (kind === 'after') scenario.after.push([name, body])
  else if (kind === 'stdin') scenario.stdin = body
  else if (kind === 'stdout') scenario.stdout = body
  else if (kind === 'stderr') scenario.stderr = body
  else if (kind === 'contains') scenario.contains.push(...body.split('\n').filter(Boolean))
  else if (kind === 'status') scenario.status = Number(body.trim())
  else if (kind === 'env')
    for (const line of body.split('\n').filter(Boolean))
      scenario.env[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1)
  else throw new Error(`unknown part of a scenario: ${title}`)
}
