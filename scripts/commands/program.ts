/**
 * The command line: words to commands. Commands are loaded when they are called, so that `--help` starts at
 * once.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { WorldError } from '../world/world.ts'
import type { ExitStatus, Format, Terminal } from './shared.ts'

const formatOption = () =>
  new Option('--format <format>', 'how to write the result').choices(['text', 'json']).default('text')

/**
 * Run the program.
 *
 * @param words the command line after the program's name
 * @param terminal where to speak
 * @param version of the program
 * @returns the exit status
 */
export async function runProgram(
  words: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<ExitStatus> {
  let status: ExitStatus = 0
  const program = new Command('edition')
    .description('Turns an original text, its editors’ notes and their sources into a critical edition.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error })
    .addHelpText(
      'after',
      '\nThe folder of the edition comes last; without it, the current folder is taken.\nExit status: 0 done, 1 the edition has errors, 2 wrong usage or configuration, 3 something the machine lacks.',
    )

  program
    .command('build')
    .description('make the PDF and the HTML edition in output/')
    .argument('[dir]', 'folder of the edition', '.')
    .option('--to <outputs>', 'outputs, with commas between them: pdf,html', outputsOf)
    .option('--draft', 'write the edition although it has errors, with a mark on each page')
    .option('--strict', 'take warnings for errors')
    .addOption(formatOption())
    .action(
      async (dir: string, flags: { to?: string[]; draft?: boolean; strict?: boolean; format: Format }) => {
        const { buildCommand } = await import('./build.ts')
        status = await buildCommand(terminal, dir, flags)
      },
    )
  program
    .command('check')
    .description('find every problem of the edition, without building it')
    .argument('[dir]', 'folder of the edition', '.')
    .option('--strict', 'take warnings for errors')
    .addOption(formatOption())
    .action(async (dir: string, flags: { strict?: boolean; format: Format }) => {
      const { checkCommand } = await import('./check.ts')
      status = await checkCommand(terminal, dir, flags)
    })
  program
    .command('verify')
    .description('read the finished files back and prove that nothing is lost')
    .argument('[dir]', 'folder of the edition', '.')
    .addOption(formatOption())
    .action(async (dir: string, flags: { format: Format }) => {
      const { verifyCommand } = await import('./verify.ts')
      status = await verifyCommand(terminal, dir, flags)
    })
  program
    .command('show')
    .description('print what a step hands on, as JSON')
    .argument('<step>', 'read, parse, anchor, number, cite or compose')
    .argument('[dir]', 'folder of the edition', '.')
    .action(async (step: string, dir: string) => {
      const { showCommand } = await import('./show.ts')
      status = await showCommand(terminal, step, dir)
    })
  program
    .command('anchor')
    .description('begin a note on words of the original, with the attributes that make them unique')
    .argument('<words>', 'the words, in quotation marks')
    .argument('[dir]', 'folder of the edition', '.')
    .option('--series <name>', 'the series of the note; without it the first')
    .addOption(formatOption())
    .action(async (text: string, dir: string, flags: { series?: string; format: Format }) => {
      const { anchorCommand } = await import('./anchor.ts')
      status = await anchorCommand(terminal, text, dir, flags)
    })
  program
    .command('stats')
    .description('print figures of the edition: words, notes, stances, sources, coverage')
    .argument('[dir]', 'folder of the edition', '.')
    .addOption(formatOption())
    .action(async (dir: string, flags: { format: Format }) => {
      const { statsCommand } = await import('./stats.ts')
      status = await statsCommand(terminal, dir, flags)
    })

  try {
    await program.parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof WorldError) {
      terminal.error(`edition: ${error.message}\n    ${error.advice}\n`)
      return 3
    }
    throw error
  }
}

function outputsOf(value: string): string[] {
  const names = value.split(',').map((name) => name.trim())
  if (names.some((name) => name === ''))
    throw new InvalidArgumentError('Write the names of outputs with commas between them: pdf,html')
  return names
}
