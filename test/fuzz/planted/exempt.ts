/** Rules that no edition of its own can break, each with the reason and what shows it at work instead. */
import type { RuleId } from '../../../scripts/problems/report.ts'

export const exempt: Partial<Record<RuleId, string>> = {
  'edition-folder-missing': 'there is no edition; test/bad-input.test.ts names a folder that is not there',
  'edition-changed-while-read':
    'the files change while they are read; test/lock/changed-while-read.test.ts has a world that does so',
}
