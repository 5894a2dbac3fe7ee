/**
 * The environment a browser gets from us: a home and a temporary folder of its own, UTC, a plain locale, and
 * a font configuration that knows one font file and nothing of the machine's. Chromium measures text by what
 * fontconfig tells it, also where every font is embedded: with another configuration lines break elsewhere.
 */
import { rmSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface BrowserEnvironment {
  variables: Record<string, string>
  /** Profile folder for the browser. */
  profile: string
  /** Remove everything of it from the disk. */
  remove(): Promise<void>
}

/**
 * Make a private environment in a fresh folder that only this user can read.
 *
 * @param libraries folder of shared libraries to be found first, or undefined
 * @returns variables and folders; the caller removes them when the browser has ended
 */
export async function privateEnvironment(libraries: string | undefined): Promise<BrowserEnvironment> {
  const root = await mkdtemp(join(tmpdir(), 'edition-browser-'))
  // A command that is stopped leaves nothing behind either.
  const removeAtExit = () => rmSync(root, { recursive: true, force: true })
  process.once('exit', removeAtExit)
  const folder = async (name: string) => {
    const path = join(root, name)
    await mkdir(path, { mode: 0o700 })
    return path
  }
  const home = await folder('home')
  const temporary = await folder('tmp')
  const profile = await folder('profile')
  const fonts = join(root, 'fonts.conf')
  const face = createRequire(import.meta.url).resolve('source-serif/TTF/SourceSerif4-Regular.ttf')
  await copyFile(face, join(await folder('fonts'), 'SourceSerif4-Regular.ttf'))
  await writeFile(fonts, fontConfiguration(join(root, 'fonts'), join(root, 'font-cache')))

  const variables: Record<string, string> = {
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    TMPDIR: temporary,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    FONTCONFIG_PATH: root,
    FONTCONFIG_FILE: fonts,
    // An installed Chromium is often a shell script, which looks for its tools here.
    PATH: process.env.PATH ?? '/usr/bin:/bin',
  }
  if (libraries) variables.LD_LIBRARY_PATH = libraries
  // Windows starts no program without these.
  for (const name of ['SystemRoot', 'TEMP', 'TMP', 'LOCALAPPDATA', 'PROGRAMFILES']) {
    const value = process.env[name]
    if (process.platform === 'win32' && value !== undefined) variables[name] = value
  }
  return {
    variables,
    profile,
    async remove() {
      process.off('exit', removeAtExit)
      await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/**
 * A fontconfig file that knows one folder, which holds the text face alone. Without any font Chromium measures every text as empty, also
 * text in embedded fonts; with this one nothing foreign can come into a book, and a character that no face
 * has shows as that face's `.notdef`, which the audit looks for.
 */
function fontConfiguration(folder: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(folder)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
