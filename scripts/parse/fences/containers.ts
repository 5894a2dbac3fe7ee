/**
 * The containers of an annotation file, found line by line. The directive syntax closes with the first fence
 * that is long enough, lets a container run to the end of the file, and takes a mistyped fence for text; each
 * of these would move words from one note into another. Here every such place is a fault, and the reading goes
 * on as the editor most probably meant it, so that one slip gives one message.
 *
 *     ::::note{#a}         opens
 *     :::evidence{…}       opens within, since it is shorter
 *     :::                  closes the evidence
 *     ::::                 closes the note
 */
import type { VFile } from 'vfile'
import { nearest } from '../../problems/nearest.ts'
import { report } from '../../problems/report.ts'
import { relatedPlace } from '../related.ts'
import { positionOfLines, type Source } from '../source.ts'
import { type ClosingFence, isFenceLike, type OpeningFence, readFence, writeFence } from './fence.ts'

/** Containers that stand within a note. */
export const nestedNames: readonly string[] = ['evidence', 'verse']

/** A note, evidence in it and verse in that are three; deeper ones are faults, and beyond this are not opened. */
const deepestContainer = 8

/** A container; line numbers count from 0. */
export interface Container {
  fence: OpeningFence
  /** First line within. */
  first: number
  /** First line that is no longer within: the closing fence, where there is one. */
  end: number
  closed: boolean
  /** None for a note, also for one that wrongly stands in another: that one only leaves its lines out. */
  parent: Container | undefined
  children: Container[]
}

/** What the scanning of a file found. */
export interface ContainerScan {
  /** Those that stand for themselves, in order; notes wrongly nested in others among them. */
  containers: Container[]
  /** Stretches of lines outside all containers, `[first, end)`. */
  outside: { first: number; end: number }[]
}

/**
 * Find the containers.
 *
 * @param file gets the messages
 * @param source its text
 * @param series names of the series; undefined where any name may be one
 */
export function scanContainers(
  file: VFile,
  source: Source,
  series: readonly string[] | undefined,
): ContainerScan {
  return new Scanner(file, source, series).scan()
}

class Scanner {
  private readonly containers: Container[] = []
  private readonly outside: { first: number; end: number }[] = []
  private readonly open: Container[] = []
  private readonly equalFences = new Set<Container>()
  /** For each line, the longest closing fence from there on. */
  private readonly longestClosing: number[]
  private readonly file: VFile
  private readonly source: Source
  private readonly series: readonly string[] | undefined

  constructor(file: VFile, source: Source, series: readonly string[] | undefined) {
    this.file = file
    this.source = source
    this.series = series
    const { lines } = source
    this.longestClosing = new Array<number>(lines.length + 1).fill(0)
    for (let line = lines.length - 1; line >= 0; line--) {
      const size = /^[ \t]*:{3,}[ \t]*$/.test(lines[line]!) ? lines[line]!.trim().length : 0
      this.longestClosing[line] = Math.max(size, this.longestClosing[line + 1]!)
    }
  }

  scan(): ContainerScan {
    const { lines } = this.source
    for (let line = 0; line < lines.length; ) {
      if (!isFenceLike(lines[line]!)) {
        line = this.open.length > 0 ? line + 1 : this.plainOutside(line)
        continue
      }
      const fence = readFence(this.source, line, this.usualName())
      if (fence.kind === 'closing') {
        this.close(fence)
        line++
      } else {
        if (fence.fault) report(this.file, 'fence-malformed', fence.position, fence.fault)
        this.openContainer(fence)
        line += fence.lineCount
      }
    }
    this.giveUp(lines.length, undefined)
    return { containers: this.containers.sort((a, b) => a.fence.line - b.fence.line), outside: this.outside }
  }

  private usualName(): string {
    return this.open.length > 0 ? 'evidence' : (this.series?.[0] ?? 'note')
  }

  /** A line outside; returns the next line to look at. */
  private plainOutside(line: number): number {
    const { lines } = this.source
    if (lines[line]!.trim() === '') return line + 1
    const last = this.outside.at(-1)
    if (last?.end === line) last.end = line + 1
    else this.outside.push({ first: line, end: line + 1 })
    return line + 1
  }

  private openContainer(fence: OpeningFence): void {
    if (this.open.length >= deepestContainer) this.reportMisplaced(fence, this.open.at(-1))
    else if (nestedNames.includes(fence.name)) this.openNested(fence)
    else this.openNote(fence)
  }

  private openNested(fence: OpeningFence): void {
    // Evidence after evidence with a fence as long: the first was not closed.
    for (let top = this.open.at(-1); top?.parent && isNested(top); top = this.open.at(-1)) {
      if (fence.size < top.fence.size) break
      this.endUnclosed(fence.line, fence)
    }
    const top = this.open.at(-1)
    if (!top) this.reportMisplaced(fence, undefined)
    else if (fence.size >= top.fence.size) this.reportEqual(top, fence)
    else if (isNested(top) && !(fence.name === 'verse' && top.fence.name === 'evidence'))
      this.reportMisplaced(fence, top)
    this.push(fence, top)
  }

  private openNote(fence: OpeningFence): void {
    const [outermost] = this.open
    if (outermost && fence.size < outermost.fence.size && !this.neverCloses(outermost)) {
      this.push(fence, this.open.at(-1))
      return
    }
    this.giveUp(fence.line, fence)
    this.push(fence, undefined)
  }

  private push(fence: OpeningFence, parent: Container | undefined): void {
    const first = fence.line + fence.lineCount
    const container: Container = { fence, first, end: first, closed: false, parent, children: [] }
    if (parent) parent.children.push(container)
    else this.containers.push(container)
    this.open.push(container)
  }

  private neverCloses(container: Container): boolean {
    return this.longestClosing[container.first]! < container.fence.size
  }

  /** A fence that only closes: the container of its length, else the outermost that it is long enough for. */
  private close(fence: ClosingFence): void {
    if (this.open.length === 0) {
      report(this.file, 'fence-closes-nothing', fence.position, { fence: ':'.repeat(fence.size) })
      return
    }
    const exact = this.open.findLastIndex((container) => container.fence.size === fence.size)
    const index = exact >= 0 ? exact : this.open.findIndex((container) => container.fence.size <= fence.size)
    if (index >= 0) {
      while (this.open.length > index + 1) this.endUnclosed(fence.line, undefined)
      this.end(fence.line, true)
      return
    }
    const top = this.open.at(-1)!
    report(this.file, 'fence-too-short', fence.position, { size: fence.size, opening: top.fence.size }, [
      relatedPlace(this.file, top.fence.position, 'the container opens here'),
    ])
    if (this.closesAlthoughShort(fence)) this.end(fence.line, true)
  }

  /** Whether a fence that is too short most probably was meant to close: nothing else could, or a note follows. */
  private closesAlthoughShort(fence: ClosingFence): boolean {
    const { lines } = this.source
    let next = fence.line + 1
    while (next < lines.length && !isFenceLike(lines[next]!)) next++
    if (next === lines.length) return true
    const after = readFence(this.source, next, this.usualName())
    if (after.kind === 'opening') return !nestedNames.includes(after.name)
    return this.open.length > 1 && after.size >= this.open.at(-2)!.fence.size
  }

  /** Close the innermost container. */
  private end(line: number, closed: boolean): void {
    const container = this.open.pop()!
    container.end = line
    container.closed = closed
    if (!container.parent && closed) this.judgeNested(container)
  }

  private endUnclosed(line: number, next: OpeningFence | undefined): void {
    const { fence } = this.open.at(-1)!
    report(
      this.file,
      'container-unclosed',
      fence.position,
      { fence: writeFence(fence), closing: ':'.repeat(fence.size), nextLine: next && next.line + 1 },
      next ? [relatedPlace(this.file, next.position, 'the next container opens here')] : [],
    )
    this.end(line, false)
  }

  /** All open containers are closed by nothing; what was nested in them only by that stands for itself. */
  private giveUp(line: number, next: OpeningFence | undefined): void {
    const [outermost] = this.open
    if (!outermost) return
    const stray = outermost.children.filter((child) => !isNested(child))
    const follower = next ?? stray[0]?.fence
    while (this.open.length > 1) this.endUnclosed(line, undefined)
    this.endUnclosed(Math.min(line, stray[0]?.fence.line ?? line), follower)
    if (stray.length === 0) return
    outermost.children = outermost.children.filter((child) => child.fence.line < stray[0]!.fence.line)
    for (const child of stray) this.stand(child)
  }

  /** In a container that is closed properly, only the nested kinds may stand. */
  private judgeNested(container: Container): void {
    const inner = container.children.filter((child) => !isNested(child))
    for (const child of inner) {
      const { name } = child.fence
      const related = [relatedPlace(this.file, container.fence.position, 'the container around it')]
      if (this.series && !this.series.includes(name)) {
        const [meant] = nearest(name, nestedNames)
        const fixed = meant && writeFence({ ...child.fence, name: meant })
        report(
          this.file,
          'container-unknown',
          child.fence.position,
          { name, known: nestedNames, fixed },
          related,
        )
      } else {
        report(this.file, 'note-in-note', child.fence.position, { fence: writeFence(child.fence) }, related)
        this.stand(child)
      }
    }
    for (const child of container.children) this.judgeNested(child)
  }

  private stand(container: Container): void {
    container.parent = undefined
    this.containers.push(container)
  }

  private reportMisplaced(fence: OpeningFence, around: Container | undefined): void {
    const related = around ? [relatedPlace(this.file, around.fence.position, 'the container around it')] : []
    report(
      this.file,
      'container-misplaced',
      fence.position,
      { name: fence.name, around: around?.fence.name },
      related,
    )
  }

  private reportEqual(outer: Container, inner: OpeningFence): void {
    if (this.equalFences.has(outer)) return
    this.equalFences.add(outer)
    const fence = ':'.repeat(outer.fence.size)
    report(
      this.file,
      'fence-not-longer',
      outer.fence.position,
      {
        fence,
        inner: writeFence(inner),
        fixed: writeFence(outer.fence, inner.size + 1),
        closing: ':'.repeat(inner.size + 1),
      },
      [relatedPlace(this.file, inner.position, 'the container within')],
    )
  }
}

function isNested({ fence }: Container): boolean {
  return nestedNames.includes(fence.name)
}

/** Report what stands outside all containers, a message for each stretch. */
export function reportOutside(file: VFile, source: Source, scan: ContainerScan, usualName: string): void {
  for (const { first, end } of scan.outside) {
    const text = source.lines.slice(first, end).join('\n').trim()
    const before = scan.containers.findLast((container) => container.end < first)
    const related = before
      ? [relatedPlace(file, positionOfLines(source, before.end), 'the container before it ends here')]
      : []
    report(
      file,
      'text-outside-container',
      positionOfLines(source, first, end - 1),
      { text, name: usualName },
      related,
    )
  }
}
