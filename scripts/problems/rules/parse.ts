/** Rules of the second step: the form of the manuscript and of the notes. */
import { rule } from '../rule.ts'

const faultOfFence: Record<string, string> = {
  blank: 'a blank stands where none may be',
  lines: 'its attributes run over several lines',
  quotation: 'the quotation marks of an attribute do not match',
  unquoted: 'a value with special characters has no quotation marks',
  unclosed: 'the closing `}` is missing',
  stray: 'its attributes cannot be read',
  name: 'it has no name',
  text: 'text follows on the same line',
  colons: 'it has only two colons',
}

const quoted = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ')
const instead = (nearest: readonly string[], known: readonly string[]) =>
  nearest.length > 0 ? `Write \`${nearest[0]}\`.` : `Write one of ${quoted(known)}.`

const manuscriptRules = {
  'chapter-empty': rule({
    step: 'parse',
    severity: 'error',
    reason: () => 'The file has no text',
    advice: () => 'Put the words of the original into it, or remove the file.',
  }),
  'chapter-name-reserved': rule<{ name: string; fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name }) =>
      name.includes('%')
        ? `A file cannot be called \`${name}\`: \`%\` begins a code in the addresses of links`
        : `A file cannot be called \`${name}\`: that is the form of other ids`,
    advice: ({ fixed }) => `Rename the file to \`${fixed}.md\`.`,
    expected: ({ fixed }) => [`${fixed}.md`],
  }),
  'footnote-undefined': rule<{ label: string; defined: string[] }>({
    step: 'parse',
    severity: 'error',
    reason: ({ label }) => `The footnote \`[^${label}]\` is called but nowhere defined`,
    advice: () =>
      'Define it in the same file, or write a backslash before the bracket if these are words of the text.',
    expected: ({ label, defined }) => [
      ...defined.map((other) => `[^${other}]`),
      `[^${label}]: `,
      `\\[^${label}]`,
    ],
  }),
  'footnote-without-call': rule<{ label: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ label }) => `The footnote \`[^${label}]\` is defined but called nowhere in the text`,
    advice: () => 'Put its call where the original has the mark.',
    expected: ({ label }) => [`[^${label}]`],
  }),
  'footnote-defined-twice': rule<{ label: string; fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ label }) => `The footnote \`[^${label}]\` is defined twice`,
    advice: ({ fixed }) => `Give the second one, and its call, a label of its own, such as \`${fixed}\`.`,
    expected: ({ fixed }) => [`[^${fixed}]: `],
  }),
  'list-number-changed': rule<{ written: string; printed: number; escaped: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ written, printed }) => `The item is marked \`${written}\` but would print as \`${printed}\``,
    advice: () =>
      'Write the number that is to print, or a backslash before the dot to keep the words as they are.',
    expected: ({ printed, written, escaped }) => [written.replace(/^\d+/, String(printed)), escaped],
  }),
  'table-row-long': rule<{ cells: number; columns: number }>({
    step: 'parse',
    severity: 'error',
    reason: ({ cells, columns }) =>
      `The row has ${cells} cells, but the table has ${columns} columns: the rest would be lost`,
    advice: () =>
      'Give the head of the table as many columns, or write `\\|` where a bar belongs to the text.',
    expected: () => ['\\|'],
  }),
  'file-name-repeated': rule<{ name: string; other: string; fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name, other }) => `The name \`${name}\` is that of \`${other}\` already`,
    advice: ({ fixed }) => `Rename the file, for example to \`${fixed}.md\`.`,
    expected: ({ fixed }) => [`${fixed}.md`],
  }),
  'span-malformed': rule<{ text: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ text }) => `\`${text}\` names no language that can be read`,
    advice: () =>
      'Write `lang` alone, with the code of a language, or a backslash before the colon if these are words of the text.',
    expected: ({ text }) => [`${text.replace(/\].*$/s, '')}]{lang=hy}`, `\\${text}`],
  }),
  'span-without-language': rule<{ text: string }>({
    step: 'parse',
    severity: 'warning',
    reason: ({ text }) => `\`${text}\` is no passage in another language and prints as it stands`,
    advice: () => 'Close its brackets and name the language directly after them.',
    expected: ({ text }) => [`${text.replace(/\].*$/s, '')}]{lang=hy}`],
  }),
  'nesting-too-deep': rule({
    step: 'parse',
    severity: 'error',
    reason: () =>
      'Quotations, lists, brackets or emphasis are nested deeper than a book can show; the marks here stay text',
    advice: () => 'Take out the marks that are not meant, or write a backslash before them.',
  }),
}

const fenceRules = {
  'text-outside-container': rule<{ text: string; name: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ text }) =>
      `Text stands outside all notes: \`${text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text}\``,
    advice: () => 'Move it into the note it belongs to, or make a note of it.',
    expected: ({ text, name }) => [`:::${name}{#id}\n> the words commented on\n\n${text}\n:::`],
  }),
  'fence-malformed': rule<{ why: string; fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ why }) => `The line begins like a fence but is none: ${faultOfFence[why]}`,
    advice: () =>
      'Write the name directly after the colons and all attributes in one pair of braces directly after the name.',
    expected: ({ fixed }) => [fixed],
  }),
  'fence-misplaced': rule<{ fence: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ fence }) => `\`${fence}\` stands behind the mark of a quotation or list and opens nothing`,
    advice: () => 'Put the container on lines of its own, without a mark before it.',
    expected: ({ fence }) => [fence],
  }),
  'fence-outside-notes': rule<{ fence: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ fence }) => `\`${fence}\` is a fence, but only notes have containers`,
    advice: () =>
      'Write verse as a quotation with a backslash at the end of each line, and notes into a file of their own.',
  }),
  'fence-closes-nothing': rule<{ fence: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ fence }) => `\`${fence}\` closes a container, but none is open`,
    advice: () => 'Remove the line, or open the container that it shall close.',
  }),
  'fence-too-short': rule<{ size: number; opening: number }>({
    step: 'parse',
    severity: 'error',
    reason: ({ size, opening }) =>
      `The fence has ${size} colons and does not close the container, which opens with ${opening}`,
    advice: ({ opening }) => `Write \`${':'.repeat(opening)}\`.`,
    expected: ({ opening }) => [':'.repeat(opening)],
  }),
  'fence-not-longer': rule<{ fence: string; inner: string; fixed: string; closing: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ fence, inner }) =>
      `The container's fence \`${fence}\` is not longer than that of \`${inner}\` within it`,
    advice: ({ closing }) =>
      `Give the outer container a longer fence, and close it with \`${closing}\` as well.`,
    expected: ({ fixed, closing }) => [fixed, closing],
  }),
  'container-unclosed': rule<{ fence: string; closing: string; nextLine: number | undefined }>({
    step: 'parse',
    severity: 'error',
    reason: ({ fence, nextLine }) =>
      `\`${fence}\` is not closed before ${nextLine ? `the next container opens in line ${nextLine}` : 'the end of what is around it'}`,
    advice: ({ closing }) => `Close it with \`${closing}\` on a line of its own.`,
    expected: ({ closing }) => [closing],
  }),
  'container-unknown': rule<{ name: string; known: readonly string[]; fixed: string | undefined }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name }) => `There is no container \`${name}\` within notes`,
    advice: ({ known, fixed }) => (fixed ? `Write \`${fixed}\`.` : `Write one of ${quoted(known)}.`),
    expected: ({ fixed }) => (fixed ? [fixed] : []),
  }),
  'container-misplaced': rule<{ name: string; around: string | undefined }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name, around }) => `\`${name}\` stands ${around ? `in \`${around}\`` : 'outside a note'}`,
    advice: () => 'Move it directly into the note it belongs to, and give that note the longer fence.',
  }),
  'note-in-note': rule<{ fence: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ fence }) => `The note \`${fence}\` stands in another note`,
    advice: () => 'Move it behind the fence that closes the other note.',
  }),
}

const noteRules = {
  'series-undeclared': rule<{
    name: string
    declared: string[]
    nearest: string[]
    fixed: string | undefined
  }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name }) => `The series \`${name}\` is not declared in edition.yaml`,
    advice: ({ nearest, declared }) =>
      `${instead(nearest, declared)} Or declare the series under \`series:\`.`,
    expected: ({ fixed }) => (fixed ? [fixed] : []),
  }),
  'note-without-id': rule<{ fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: () => 'The note has no id',
    advice: () => 'Give it a permanent name of small letters, digits and hyphens.',
    expected: ({ fixed }) => [fixed],
  }),
  'note-id-malformed': rule<{ id: string; fixed: string; paragraph: boolean }>({
    step: 'parse',
    severity: 'error',
    reason: ({ id, paragraph }) =>
      paragraph
        ? `The id \`${id}\` is the name of a paragraph`
        : `The id \`${id}\` is not made of small letters, digits and hyphens, a letter first`,
    advice: ({ fixed }) => `Write \`#${fixed}\`.`,
    expected: ({ fixed }) => [`#${fixed}`],
  }),
  'note-id-repeated': rule<{ id: string; fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ id }) => `Another note has the id \`${id}\` already`,
    advice: ({ fixed }) => `Give this note an id of its own, such as \`#${fixed}\`.`,
    expected: ({ fixed }) => [`#${fixed}`],
  }),
  'note-empty': rule({
    step: 'parse',
    severity: 'error',
    reason: () => 'The note says nothing',
    advice: () => 'Write the comment under the lemma, after an empty line.',
  }),
  'note-without-lemma': rule<{ extra: string[] }>({
    step: 'parse',
    severity: 'error',
    reason: ({ extra }) =>
      extra.length > 0
        ? `The note has no lemma, so ${quoted(extra)} cannot be used`
        : 'The note has no lemma: nothing says which words it comments on',
    advice: () =>
      'Begin it with the words of the original as a quotation, or name a whole paragraph with `in=` alone.',
    expected: () => ['> the words commented on\n\n', 'in=p-1'],
  }),
  'lemma-empty': rule({
    step: 'parse',
    severity: 'error',
    reason: () => 'The lemma has no words',
    advice: () => 'Copy the words commented on from the original behind the `>`.',
  }),
  'lemma-not-first': rule<{ lemma: string }>({
    step: 'parse',
    severity: 'error',
    reason: () => 'The lemma does not stand first in the note',
    advice: () => 'Move the quotation directly under the opening fence.',
    expected: ({ lemma }) => [lemma],
  }),
  'lemma-line-unmarked': rule<{ line: string }>({
    step: 'parse',
    severity: 'error',
    reason: () => 'The line stands directly under the lemma without `>` and would be read as a part of it',
    advice: () =>
      'Put an empty line before it if the comment begins here, or `>` if it belongs to the lemma.',
    expected: ({ line }) => [`\n${line}`, `> ${line}`],
  }),
  'stance-missing': rule<{ series: string; stances: readonly string[] }>({
    step: 'parse',
    severity: 'error',
    reason: ({ series }) => `A note of the series \`${series}\` must say how it stands to the claim`,
    advice: ({ stances }) => `Add \`stance=\` with one of ${quoted(stances)}.`,
    expected: ({ stances }) => stances.map((stance) => `stance=${stance}`),
  }),
  'stance-unknown': rule<{ stance: string; nearest: string[]; stances: readonly string[] }>({
    step: 'parse',
    severity: 'error',
    reason: ({ stance }) => `There is no stance \`${stance}\``,
    advice: ({ nearest, stances }) => instead(nearest, stances),
    expected: ({ nearest, stances }) =>
      (nearest.length > 0 ? nearest : stances).map((stance) => `stance=${stance}`),
  }),
  'claim-missing': rule<{ series: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ series }) => `A note of the series \`${series}\` must state the claim it tests`,
    advice: () => 'Add `claim=` with the claim in your own words.',
    expected: () => ['claim="…"'],
  }),
  'attribute-not-used': rule<{ name: string; series: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name, series }) => `Notes of the series \`${series}\` have no \`${name}\``,
    advice: ({ name }) => `Remove \`${name}\`, or allow it for the series in edition.yaml.`,
  }),
  'attribute-unknown': rule<{ name: string; within: string; nearest: string[]; known: readonly string[] }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name, within }) => `\`${within}\` has no attribute \`${name}\``,
    advice: ({ nearest, known }) =>
      known.length > 0 ? instead(nearest, known) : 'Remove it; this container has no attributes.',
    expected: ({ nearest }) => nearest,
  }),
  'attribute-class': rule<{ name: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name }) => `\`.${name}\` gives a class, which nothing uses`,
    advice: () => 'Remove it; `kind=` sorts notes.',
    expected: ({ name }) => [`kind=${name}`],
  }),
  'attribute-empty': rule<{ name: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name }) => `The attribute \`${name}\` has no value`,
    advice: ({ name }) => `Write \`${name}="…"\`, or remove it.`,
    expected: ({ name }) => [`${name}="…"`],
  }),
  'attribute-repeated': rule<{ name: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ name }) => `The attribute \`${name}\` is given twice`,
    advice: () => 'Remove one of them.',
  }),
  'language-malformed': rule<{ tag: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ tag }) => `\`${tag}\` is not the code of a language`,
    advice: () => 'Write a code such as `hy`, `ru` or `az-Cyrl` (BCP 47).',
    expected: () => ['lang=hy'],
  }),
  'evidence-without-source': rule<{ fixed: string }>({
    step: 'parse',
    severity: 'error',
    reason: () => 'The evidence names no source',
    advice: () => 'Add `source=` with the key of the source that is quoted.',
    expected: ({ fixed }) => [fixed],
  }),
  'evidence-empty': rule({
    step: 'parse',
    severity: 'error',
    reason: () => 'The evidence quotes nothing',
    advice: () => 'Copy the passage of the source between the fences.',
  }),
  'footnote-in-note': rule<{ text: string }>({
    step: 'parse',
    severity: 'error',
    reason: ({ text }) => `\`${text}\` is the call of a footnote, but notes have none`,
    advice: () => 'Write what it says into the note, or a backslash before the bracket if these are words.',
    expected: ({ text }) => [`\\${text}`],
  }),
}

export const parseRules = { ...manuscriptRules, ...fenceRules, ...noteRules }
