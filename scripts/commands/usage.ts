/** What is wrong with a command line, and what to write: commander's findings in the words of this program. */
import type { Command } from 'commander'

/** Each form of a finding, and the sentences made of its parts. */
const findings: [RegExp, (command: Command, ...parts: string[]) => string][] = [
  [/^unknown option '(.+?)'(?:\n\(Did you mean (?:one of )?(.+?)\?\))?$/s, unknownOption],
  [
    /^unknown command '(.*)'(?:\n\(Did you mean (?:one of )?(.+?)\?\))?$/s,
    (command, name, near) =>
      `There is no command \`${name}\`. ${near ? `Write ${alternatives(near.split(', ').map((one) => `${nameOf(command)} ${one}`))}.` : `${helpOf(command)} lists them.`}`,
  ],
  [
    /^missing required argument '(.+)'$/,
    (command, name) => `\`<${name}>\` is missing: ${describe(command, name!)}. Write ${usageOf(command)}.`,
  ],
  [
    /^option '(--[\w-]+) <(.+)>' argument missing$/,
    (command, option, value) =>
      `\`${option}\` lacks its ${value}. Write \`${nameOf(command)} ${option} ${sampleOf(command, option!)}\`.`,
  ],
  [
    /^option '(--[\w-]+) .*?' argument '(.*)' is invalid\. (.*)$/s,
    (_, option, value, advice) => `\`${option} ${value || '""'}\` cannot be used. ${advice}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. (.*)$/s,
    (_, value, name, advice) => `\`${value || '""'}\` cannot be used as \`${name}\`. ${advice}`,
  ],
  [
    /^too many arguments.* got (\d+)\.$/,
    (command, got) =>
      `${got} arguments are given, which is more than the command takes. Write ${usageOf(command)}; a path with blanks in it stands in quotation marks.`,
  ],
]

/**
 * Say what is wrong.
 *
 * @param text as commander says it
 * @param command for which
 * @returns one paragraph with a line end
 */
export function usageMessage(text: string, command: Command): string {
  const finding = text.replace(/^error: /, '').trim()
  for (const [form, sentence] of findings) {
    const match = form.exec(finding)
    if (match) return `${nameOf(command)}: ${sentence(command, ...match.slice(1))}\n`
  }
  return `${nameOf(command)}: ${finding}\n`
}

function unknownOption(command: Command, option: string | undefined, near: string | undefined): string {
  const flag = option!.replace(/=.*$/s, '')
  if (flag !== option && command.options.some(({ long }) => long === flag))
    return `\`${flag}\` takes no value. Write \`${nameOf(command)} ${flag}\`.`
  const owners = command.commands.filter(({ options }) => options.some(({ long }) => long === flag))
  if (owners.length > 0)
    return `\`${flag}\` stands behind the command. Write ${alternatives(owners.map((owner) => `${nameOf(owner)} ${flag}`))}.`
  const write = near ? `Write ${alternatives(near.split(', '))}, or see` : 'See'
  return `There is no option \`${option}\`. ${write} ${helpOf(command)}.`
}

function alternatives(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(' or ')
}

/** `edition check`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}

/** `edition show <step> [dir]`. */
function usageOf(command: Command): string {
  return `\`${nameOf(command)} ${command.usage().replace('[options] ', '')}\``
}

function describe(command: Command, argument: string): string {
  return command.registeredArguments.find((one) => one.name() === argument)?.description ?? argument
}

function helpOf(command: Command): string {
  return `\`${nameOf(command)} --help\``
}

/** A value that the option takes. */
function sampleOf(command: Command, option: string): string {
  const found = command.options.find(({ long }) => long === option)
  return found?.argChoices?.[0] ?? /: ([\w,]+)$/.exec(found?.description ?? '')?.[1] ?? '…'
}
