/** Browsers installed on the machine, and what to install where there is none. */
import { access, constants, readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPaths = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * List installed browsers, best first.
 *
 * @param env reads a variable of the environment
 * @returns paths of programs that can be run
 */
export async function installedBrowsers(env: (name: string) => string | undefined): Promise<string[]> {
  const paths: string[] = []
  if (process.platform === 'darwin') paths.push(...macPaths)
  else if (process.platform === 'win32') {
    for (const root of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']) {
      const folder = env(root)
      if (folder) paths.push(...windowsPaths.map((path) => join(folder, path)))
    }
  } else {
    const folders = (env('PATH') ?? '/usr/bin:/bin').split(delimiter).filter((folder) => folder !== '')
    for (const name of names) paths.push(...folders.map((folder) => join(folder, name)))
  }
  const found: string[] = []
  for (const path of paths) {
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      found.push(path)
  }
  return [...new Set(found)]
}

/** Commands that install a browser, by the system's id or what it is like (os-release, `ID`, `ID_LIKE`). */
const commands: Record<string, string> = {
  debian: 'apt install chromium',
  fedora: 'dnf install chromium',
  rhel: 'dnf install chromium',
  arch: 'pacman -S chromium',
  suse: 'zypper install chromium',
  opensuse: 'zypper install chromium',
  alpine: 'apk add chromium',
}

/**
 * Say what to install on this system.
 *
 * @returns one sentence in the imperative
 */
export async function installAdvice(): Promise<string> {
  const named = 'set EDITION_BROWSER to the path of a Chrome, Chromium or Edge'
  if (process.platform !== 'linux') return `Install Google Chrome or Microsoft Edge, or ${named}.`
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  const ids = [...release.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].flatMap((match) =>
    (match[1] ?? '').replaceAll('"', '').split(/\s+/),
  )
  const command = ids.map((id) => commands[id]).find((found) => found !== undefined)
  return command
    ? `Install a browser with \`${command}\`, or ${named}: \`EDITION_BROWSER=/usr/bin/chromium\`.`
    : `Install Chromium, or ${named}: \`EDITION_BROWSER=/usr/bin/chromium\`.`
}
