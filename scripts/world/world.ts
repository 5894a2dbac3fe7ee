/**
 * Everything outside the program comes through here: the edition's folder, the package's own files, the
 * environment, the clock for durations, the browser. Tests give a world of their own.
 */
import type { Browser } from 'puppeteer-core'

/** A file or folder in a listing. */
export interface Entry {
  name: string
  kind: 'file' | 'folder'
  /** Size in bytes; 0 for folders. */
  size: number
}

/** A tree of files. Paths are relative to its root, with `/`; nothing outside the root can be read. */
export interface Folder {
  /** Entries of a folder, sorted by code point of their names; empty where the folder is missing. */
  list(path: string): Promise<Entry[]>
  /** Whether a folder or file exists. */
  exists(path: string): Promise<boolean>
  /** The bytes of a file. Throws `WorldError` where it is missing or cannot be read. */
  read(path: string): Promise<Uint8Array>
}

export interface World {
  /** The edition's own folder; read only. */
  edition: Folder
  /** How the edition's folder is called in messages. */
  name: string
  /** Files of this package: `styles/…`. */
  assets: Folder
  /** The bytes of a file of a dependency, e.g. `source-serif/WOFF2/TTF/SourceSerif4-It.ttf.woff2`. */
  dependency(path: string): Promise<Uint8Array>
  /** Replace `output/` by these files, whole or not at all. */
  publish(files: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** Replace or make the lock or an annotation file, whole or not at all; no other file can be written. */
  replaceFile(path: string, contents: Uint8Array): Promise<void>
  /** What `output/` holds now. */
  output: Folder
  /** A variable of the environment. */
  env(name: string): string | undefined
  /** Milliseconds on a clock that only runs forward; for durations alone. */
  clock(): number
  /** Start a browser with a private environment; the caller closes it. Throws `WorldError`. */
  browser(): Promise<StartedBrowser>
}

export interface StartedBrowser {
  browser: Browser
  /** Product and version, as the browser says: `HeadlessChrome/143.0.…`. */
  version: string
  /** Where it was found, in words for the report: "EDITION_BROWSER", "npm package", "installed". */
  origin: string
  close(): Promise<void>
}

/** Something outside that is missing or refuses; ends the command with exit status 3 unless said otherwise. */
export class WorldError extends Error {
  readonly code:
    | 'not-found'
    | 'not-permitted'
    | 'no-space'
    | 'too-large'
    | 'no-browser'
    | 'browser-failed'
    | 'other'
  /** What the user can do about it. */
  readonly advice: string

  constructor(code: WorldError['code'], message: string, advice: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'WorldError'
    this.code = code
    this.advice = advice
  }
}
