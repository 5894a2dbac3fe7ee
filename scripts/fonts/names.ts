/** Names of the shipped fonts as they stand in a PDF (PostScript names). */
import { furtherFaces, latinFaces } from './faces.ts'

/** Families of the further files, by their folder in `node_modules/@fontsource`. */
const families: Record<string, string> = {
  'noto-serif-armenian': 'NotoSerifArmenian',
  'gfs-didot': 'GFSDidot',
  'noto-serif-hebrew': 'NotoSerifHebrew',
  'noto-naskh-arabic': 'NotoNaskhArabic',
}

/** PostScript names of every font the program ships; a font of any other name in a PDF is foreign. */
export const shippedFontNames: readonly string[] = [
  ...new Set([
    ...latinFaces.map(({ file }) => file.split('/').at(-1)!.replace('.ttf.woff2', '')),
    ...furtherFaces.map(
      ({ file, weight }) => `${families[file.split('/')[1]!]}-${weight === 600 ? 'SemiBold' : 'Regular'}`,
    ),
  ]),
].sort()
