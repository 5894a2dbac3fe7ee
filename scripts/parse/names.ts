import type { VFile } from 'vfile'
import type { NameList } from '../model/names.ts'

export function parseNames(file: VFile | undefined): NameList {
  return { file, entries: [] }
}
