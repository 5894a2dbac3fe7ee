/** The fields of one entry, taken one by one; what nobody takes is told. */
import type { WholeEntry } from './sources-bibtex-inherit.ts'
import type { BibField } from './sources-bibtex-text.ts'
import {
  type CslName,
  readList,
  readNames,
  readText,
  readTitle,
  readVerbatim,
  ValueFault,
} from './sources-bibtex-values.ts'

/** A value that cannot be read. */
export interface FieldFault {
  field: BibField
  wanted: string
}

/** Gives out the values of an entry's fields, and knows which were asked for. */
export class Fields {
  readonly faults: FieldFault[] = []
  readonly #fieldByName = new Map<string, BibField>()
  readonly #taken = new Set<string>()
  readonly #own: readonly BibField[]
  readonly #dropsParticles: boolean

  constructor({ fields, inherited }: WholeEntry) {
    this.#own = fields
    for (const field of [...fields, ...inherited]) {
      // Of two the first counts, as it does of two sources with one key; the second is told.
      if (!this.#fieldByName.has(field.name)) this.#fieldByName.set(field.name, field)
    }
    this.#dropsParticles = /\buseprefix\s*=\s*false\b/.test(this.#fieldByName.get('options')?.value ?? '')
  }

  /** Whether a field is there and not empty. */
  has(name: string): boolean {
    return (this.#fieldByName.get(name)?.value.trim() ?? '') !== ''
  }

  /** The field itself. */
  field(name: string): BibField | undefined {
    return this.#fieldByName.get(name)
  }

  /** A text; the first of the fields that is there. */
  text(...names: string[]): string | undefined {
    return this.#read(names, readText)
  }

  /** A title; the first of the fields that is there. */
  title(...names: string[]): string | undefined {
    return this.#read(names, readTitle)
  }

  /** An address or the like. */
  verbatim(...names: string[]): string | undefined {
    return this.#read(names, readVerbatim)
  }

  /** Texts that `and` divides, with semicolons between them. */
  list(...names: string[]): string | undefined {
    return this.#read(names, (value) => readList(value).join('; '))
  }

  /** Names that `and` divides. */
  names(...names: string[]): CslName[] | undefined {
    return this.#read(names, (value) => readNames(value, this.#dropsParticles))
  }

  /** The fields of the entry itself that nobody asked for. */
  unused(): BibField[] {
    return this.#own.filter(
      (field) => this.#fieldByName.get(field.name) === field && !this.#taken.has(field.name),
    )
  }

  #read<Value>(names: readonly string[], reader: (value: string) => Value): Value | undefined {
    const name = names.find((candidate) => this.has(candidate))
    if (name === undefined) {
      for (const candidate of names) this.#taken.add(candidate)
      return undefined
    }
    this.#taken.add(name)
    const field = this.#fieldByName.get(name)!
    try {
      if (/^\s*xdata\s*=/.test(field.value))
        throw new ValueFault('the value itself; `xdata=` is read as a field only')
      const value = reader(field.value)
      return value === '' ? undefined : value
    } catch (error) {
      if (!(error instanceof ValueFault)) throw error
      this.faults.push({ field, wanted: error.message })
      return undefined
    }
  }
}
