/**
 * The faces the program ships. Source Serif 4 is cut for five sizes, each of which is a family of its own
 * here ("Serif Text", "Serif Note" …); a script that it lacks comes from a further face, scaled to the same
 * x-height and put into a companion family ("Serif Text Scripts"). Only static TrueType files: Chromium
 * writes variable and CFF fonts into a PDF as Type 3, without names or hints.
 */

/** Families by the size they are cut for. */
export const cuts = ['Text', 'Note', 'Caption', 'Head', 'Display'] as const
export type Cut = (typeof cuts)[number]

/** A font file and what it is used for. */
export interface Face {
  /** Path within `node_modules`. */
  file: string
  cut: Cut
  family: string
  style: 'normal' | 'italic'
  weight: 400 | 600
  /** Script it is there for; `Latin` stands for all that Source Serif 4 covers. */
  script: Script
  /** Percentage that brings its x-height to that of the cut. */
  sizeAdjust: number | undefined
  /** CSS ranges; undefined where the face is asked for everything. */
  unicodeRange: string | undefined
}

export type Script = 'Latin' | 'Armenian' | 'Greek' | 'Hebrew' | 'Arabic'

/** Name of Source Serif's files for a cut, and the x-height in thousandths of the em. */
const sourceSerif: Record<Cut, { name: string; xHeight: number }> = {
  Text: { name: '', xHeight: 475 },
  Note: { name: 'SmText', xHeight: 486 },
  Caption: { name: 'Caption', xHeight: 508 },
  Head: { name: 'Subhead', xHeight: 469 },
  Display: { name: 'Display', xHeight: 452 },
}

/** What each cut is shipped in. Heads are never bold. */
const latinStyles: Record<Cut, readonly (readonly [Face['style'], Face['weight']])[]> = {
  Text: [
    ['normal', 400],
    ['italic', 400],
    ['normal', 600],
    ['italic', 600],
  ],
  Note: [
    ['normal', 400],
    ['italic', 400],
    ['normal', 600],
    ['italic', 600],
  ],
  Caption: [
    ['normal', 400],
    ['italic', 400],
    ['normal', 600],
  ],
  Head: [
    ['normal', 400],
    ['italic', 400],
  ],
  Display: [
    ['normal', 400],
    ['italic', 400],
  ],
}

const latinFile = (cut: Cut, style: Face['style'], weight: Face['weight']): string => {
  const name =
    weight === 600 ? (style === 'italic' ? 'SemiboldIt' : 'Semibold') : style === 'italic' ? 'It' : 'Regular'
  return `source-serif/WOFF2/TTF/SourceSerif4${sourceSerif[cut].name}-${name}.ttf.woff2`
}

/** Everything but Greek: for editions whose Greek is polytonic and comes, all of it, from one other face. */
export const allButGreek = 'U+0-36F, U+400-1EFF, U+2000-10FFFF'

/** Source Serif 4: Latin, Cyrillic, monotonic Greek. */
export const latinFaces: readonly Face[] = cuts.flatMap((cut) =>
  latinStyles[cut].map(([style, weight]) => ({
    file: latinFile(cut, style, weight),
    cut,
    family: `Serif ${cut}`,
    style,
    weight,
    script: 'Latin' as const,
    sizeAdjust: undefined,
    unicodeRange: undefined,
  })),
)

interface Further {
  script: Exclude<Script, 'Latin'>
  /** Files by weight; a script in two files has two of each. */
  files: Partial<Record<Face['weight'], readonly string[]>>
  /** Height that is to agree with the x-height of the cut, in thousandths of the em. */
  xHeight: number
  unicodeRange: string
}

const notoFiles = (name: string, subset: string) => ({
  400: [`@fontsource/${name}/files/${name}-${subset}-400-normal.woff2`],
  600: [`@fontsource/${name}/files/${name}-${subset}-600-normal.woff2`],
})

/** A script is added by a line here. None of these has an italic: their words stay upright in italics. */
const further: readonly Further[] = [
  {
    script: 'Armenian',
    files: notoFiles('noto-serif-armenian', 'armenian'),
    xHeight: 536,
    unicodeRange: 'U+530-58F, U+FB13-FB17',
  },
  {
    script: 'Greek',
    files: {
      400: [
        '@fontsource/gfs-didot/files/gfs-didot-greek-400-normal.woff2',
        '@fontsource/gfs-didot/files/gfs-didot-greek-ext-400-normal.woff2',
      ],
    },
    xHeight: 456,
    unicodeRange: 'U+300-36F, U+370-3FF, U+1F00-1FFF',
  },
  {
    script: 'Hebrew',
    files: notoFiles('noto-serif-hebrew', 'hebrew'),
    xHeight: 500,
    unicodeRange: 'U+590-5FF, U+20AA, U+FB1D-FB4F',
  },
  {
    script: 'Arabic',
    files: notoFiles('noto-naskh-arabic', 'arabic'),
    xHeight: 475,
    unicodeRange: 'U+600-6FF, U+750-77F, U+8A0-8FF, U+FB50-FDFF, U+FE70-FEFC',
  },
]

/** The further faces, for every cut. */
export const furtherFaces: readonly Face[] = further.flatMap(({ script, files, xHeight, unicodeRange }) =>
  cuts.flatMap((cut) =>
    ([400, 600] as const).flatMap((weight) =>
      (files[weight] ?? []).map((file) => ({
        file,
        cut,
        family: `Serif ${cut} Scripts`,
        style: 'normal' as const,
        weight,
        script,
        sizeAdjust: Math.round((sourceSerif[cut].xHeight / xHeight) * 100),
        unicodeRange,
      })),
    ),
  ),
)
