/**
 * The command line: words to commands. Commands are loaded when they are called, so that `--help` starts at
 * once.
 */
import { Command, CommanderError } from 'commander'
import { withoutControls } from '../problems/visible.ts'
import { WorldError } from '../world/world.ts'
import type { AcceptFlags } from './accept.ts'
import { dateOption, folderArgument, formatOption, namesOption, outputsOption } from './options.ts'
import type { ExitStatus, Format, ProblemFormat, ProcessTerminal, Terminal } from './shared.ts'
import { usageMessage } from './usage.ts'

/**
 * Run the program.
 *
 * @param words the command line after the program's name
 * @param console where to speak
 * @param version of the program
 * @returns the exit status
 */
export async function runProgram(
  words: readonly string[],
  console: ProcessTerminal,
  version: string,
): Promise<ExitStatus> {
  const terminal: Terminal = {
    ...console,
    version,
    out: (text) => console.out(withoutControls(text)),
    error: (text) => console.error(withoutControls(text)),
    styled: console.error,
  }
  let status: ExitStatus = 0
  const program = new Command('edition')
    .description('Turns an original text, its editors’ notes and their sources into a critical edition.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
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
    .addArgument(folderArgument())
    .addOption(outputsOption())
    .option('--draft', 'write the edition although it has errors, with a mark on each page')
    .option('--strict', 'take warnings for errors')
    .addOption(formatOption(['text', 'json', 'sarif']))
    .action(
      async (
        dir: string,
        flags: { to?: string[]; draft?: boolean; strict?: boolean; format: ProblemFormat },
      ) => {
        const { buildCommand } = await import('./build.ts')
        status = await buildCommand(terminal, dir, flags)
      },
    )
  program
    .command('check')
    .description('find every problem of the edition, without building it')
    .addArgument(folderArgument())
    .option('--strict', 'take warnings for errors')
    .addOption(formatOption(['text', 'json', 'sarif']))
    .action(async (dir: string, flags: { strict?: boolean; format: ProblemFormat }) => {
      const { checkCommand } = await import('./check.ts')
      status = await checkCommand(terminal, dir, flags)
    })
  program
    .command('verify')
    .description('read the finished files back and prove that nothing is lost')
    .addArgument(folderArgument())
    .addOption(formatOption(['text', 'json', 'sarif']))
    .action(async (dir: string, flags: { format: ProblemFormat }) => {
      const { verifyCommand } = await import('./verify.ts')
      status = await verifyCommand(terminal, dir, flags)
    })
  program
    .command('show')
    .description('print what a step hands on, as JSON')
    .argument('<step>', 'read, parse, anchor, number, cite or compose')
    .addArgument(folderArgument())
    .action(async (step: string, dir: string) => {
      const { showCommand } = await import('./show.ts')
      status = await showCommand(terminal, step, dir)
    })
  program
    .command('anchor')
    .description('begin a note on words of the original, with the attributes that make them unique')
    .argument('<words>', 'the words, in quotation marks')
    .addArgument(folderArgument())
    .option('--series <name>', 'the series of the note; without it the first')
    .addOption(formatOption())
    .action(async (text: string, dir: string, flags: { series?: string; format: Format }) => {
      const { anchorCommand } = await import('./anchor.ts')
      status = await anchorCommand(terminal, text, dir, flags)
    })
  program
    .command('stats')
    .description('print figures of the edition: words, notes, stances, sources, coverage')
    .addArgument(folderArgument())
    .addOption(formatOption())
    .action(async (dir: string, flags: { format: Format }) => {
      const { statsCommand } = await import('./stats.ts')
      status = await statsCommand(terminal, dir, flags)
    })
  program
    .command('styles')
    .description('find citation styles by words of their ids and titles')
    .argument('[words...]', 'words in any order; last the folder of the edition, if it has a `/`')
    .option('--note', 'only styles that make notes')
    .option('--locales', 'list the languages that citations can be in')
    .addOption(formatOption())
    .action(async (given: string[], flags: { note?: boolean; locales?: boolean; format: Format }) => {
      const { stylesCommand } = await import('./styles.ts')
      status = await stylesCommand(terminal, given, flags)
    })

  program
    .command('accept')
    .description('show what has changed of the original, and record what of it is right')
    .addArgument(folderArgument())
    .option('--all', 'accept all changes of the original')
    .option('--moved', 'accept all moved notes and references where they stand now')
    .addOption(namesOption('--only', 'accept these alone, as they are listed'))
    .option('--rewrite', 'write the lemmas that have changed as they read now')
    .option('--by <name>', 'who accepts it')
    .option('--reason <text>', 'why it is right')
    .addOption(dateOption())
    .addOption(formatOption())
    .action(async (dir: string, flags: AcceptFlags) => {
      const { acceptCommand } = await import('./accept.ts')
      status = await acceptCommand(terminal, dir, flags)
    })
  program
    .command('explain')
    .description('say why a note stands where it stands, or print the page of a rule')
    .argument('<note or rule>', 'id of a note, or of a rule as it ends the first line of a message')
    .argument('[dir]', 'folder of the edition, for a note', '.')
    .addOption(formatOption())
    .action(async (id: string, dir: string, flags: { format: Format }) => {
      const { explainCommand } = await import('./explain.ts')
      status = await explainCommand(terminal, id, dir, flags)
    })
  for (const command of [program, ...program.commands])
    command.configureOutput({ outputError: (text, write) => write(usageMessage(text, command)) })

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
