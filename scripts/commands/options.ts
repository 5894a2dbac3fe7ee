/** Options and arguments that several commands have. */
import { Argument, InvalidArgumentError, Option } from 'commander'

/** The folder of the edition, which comes last. */
export function folderArgument(): Argument {
  return new Argument('[dir]', 'folder of the edition').default('.').argParser((value: string) => {
    if (value.trim() === '')
      throw new InvalidArgumentError('Write a folder, or nothing for the folder that you are in.')
    return value
  })
}

/**
 * How a result is written; text where it is not said.
 *
 * @param formats those that there are
 */
export function formatOption(formats: readonly string[] = ['text', 'json']): Option {
  let given: string | undefined
  return new Option('--format <format>', 'how to write the result')
    .choices(formats)
    .default('text')
    .argParser((value: string) => {
      if (!formats.includes(value))
        throw new InvalidArgumentError(`Write ${formats.map((one) => `\`${one}\``).join(' or ')}.`)
      if (given !== undefined && given !== value)
        throw new InvalidArgumentError(`\`--format ${given}\` is given too; write one of them.`)
      given = value
      return value
    })
}

/** Which outputs are built; given twice it asks for both. */
export function outputsOption(): Option {
  return new Option('--to <outputs>', 'outputs, with commas between them: pdf,html').argParser(
    (value: string, before: string[] | undefined) => {
      const names = value.split(',').map((name) => name.trim())
      if (names.some((name) => name === ''))
        throw new InvalidArgumentError('Write names of outputs with commas between them: `--to pdf,html`.')
      return [...(before ?? []), ...names]
    },
  )
}

/**
 * Names with commas between them; given twice it takes both.
 *
 * @param flag of the option
 * @param description of it
 */
export function namesOption(flag: string, description: string): Option {
  return new Option(`${flag} <names>`, description).argParser(
    (value: string, before: string[] | undefined) => {
      const names = value.split(',').map((name) => name.trim())
      if (names.some((name) => name === ''))
        throw new InvalidArgumentError(`Write names with commas between them: \`${flag} 01-chapter/4,p-12\`.`)
      return [...(before ?? []), ...names]
    },
  )
}

/** The day of an acceptance. */
export function dateOption(): Option {
  return new Option('--date <date>', 'on which day: 2026-11-25').argParser((value: string) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
    if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
      throw new InvalidArgumentError('Write a day as `2026-11-25`.')
    return value
  })
}
