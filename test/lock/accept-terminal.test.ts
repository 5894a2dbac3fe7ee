/** `edition accept` with somebody at the terminal. */
import { afterEach, describe, expect, it, test } from 'vitest'
import { runProgram } from '../../scripts/commands/program.ts'
import { nodeWorld } from '../../scripts/world/node-world.ts'
import { type Guarded, guarded, lockPath, signed } from './guarded.ts'
import { chapter, files, notes } from './three-notes.ts'

let edition: Guarded
afterEach(() => edition.remove())

const locked = async () => {
  edition = await guarded(files)
  expect((await edition.accept()).status).toBe(0)
}
const lockLines = async (pattern: RegExp) =>
  (await edition.read(lockPath)).split('\n').filter((line) => pattern.test(line))
const shown = (text: string) => text.replaceAll(`${edition.folder}/`, '')

describe('on a terminal', () => {
  async function answered(
    answers: string[],
    words: string[] = [],
  ): Promise<{ status: number; said: string; questions: string[] }> {
    let said = ''
    const questions: string[] = []
    const status = await runProgram(
      ['accept', ...words, edition.folder],
      {
        out: (text) => {
          said += text
        },
        error: (text) => {
          said += text
        },
        interactive: true,
        colour: true,
        world: (folder) => nodeWorld(folder, {}),
        ask: async (question) => {
          questions.push(question)
          return answers.shift() ?? ''
        },
      },
      '0.0.0',
    )
    return { status, said: shown(said), questions }
  }

  const change = async () => {
    await locked()
    await edition.replace(chapter, 'the best of times', 'the very best of times')
    await edition.replace(chapter, 'of foolishness', 'of folly')
  }

  it('each change is shown in colours and asked for, then who and why', async () => {
    await change()
    const { status, said, questions } = await answered(['y', 'what?', 'n', 'y', 'Ann Editor', 'proofs'])
    expect(questions).toEqual([
      'Is this change right? [y]es, [n]o, [q]uit: ',
      'Is this change right? [y]es, [n]o, [q]uit: ',
      'Is this change right? [y]es, [n]o, [q]uit: ',
      'Write the lemma like this? [y]es, [n]o, [q]uit: ',
      'Who accepts this? ',
      'Why is it right? ',
    ])
    expect(said).toContain('\u001b[4;32mvery \u001b[0m')
    expect(status).toBe(1)
    expect(await lockLines(/^- accepted/)).toEqual(['- accepted by "Ann Editor" because "proofs"'])
    expect(await edition.read(notes)).toContain('> the very best of times')
  })

  test.each([[['q']], [['y', 'q']], [['n', 'n', 'n']], [[]]])(
    'nothing is recorded where nothing is agreed to: %j',
    async (answers) => {
      await change()
      const before = await edition.read(lockPath)
      const { said } = await answered(answers)
      expect(said).toContain('Nothing was recorded.')
      expect(await edition.read(lockPath)).toBe(before)
    },
  )

  it('nobody is asked what the command line says', async () => {
    await change()
    const { questions } = await answered(['y', 'y', 'n'], signed)
    expect(questions).toHaveLength(3)
    expect((await answered([], ['--all', ...signed])).questions).toEqual([])
  })

  it('who says no name has accepted nothing', async () => {
    await change()
    const before = await edition.read(lockPath)
    const { status } = await answered(['y', 'y', 'n', '', ''])
    expect([status, await edition.read(lockPath)]).toEqual([2, before])
  })
})
