/**
 * A passage in another language, `:span[…]{lang=hy}`: the one directive of running text. The generic directive
 * of micromark is narrowed to exactly this form; every other `:word` is not syntax at all.
 *
 *     At 10:30 he said :span[բարեւ]{lang=hy}.
 *          ^ text      ^ a passage
 */
import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Span } from '../../model/text.ts'

const colon = 58
const textDirective = directive().text![colon] as Construct
const attributes = /^\{[ \t]*lang=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+))[ \t]*\}$/
const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i

/** Tell whether a word has the form of a language tag (BCP 47, section 2.1). */
export function isLanguageTag(word: string): boolean {
  return languageTag.test(word)
}

/** micromark syntax extension for passages in another language. */
export const spanSyntax: Extension = { text: { [colon]: { ...textDirective, name: 'span', tokenize } } }

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return textDirective.tokenize.call(
    this,
    effects,
    (code: Code) => (isSpan(this) ? ok(code) : nok(code)),
    nok,
  )
}

function isSpan(context: TokenizeContext): boolean {
  const { events } = context
  const start = events.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'directiveText')
  const own = events.slice(start).filter(([kind]) => kind === 'exit')
  const source = (type: string) => {
    const token = own.find(([, candidate]) => candidate.type === type)?.[1]
    return token && context.sliceSerialize(token)
  }
  const language = languageOf(source('directiveTextAttributes') ?? '')
  return (
    source('directiveTextName') === 'span' &&
    source('directiveTextLabel') !== undefined &&
    isLanguageTag(language)
  )
}

function languageOf(source: string): string {
  const match = attributes.exec(source)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? ''
}

/** mdast extension that makes `span` nodes. */
export const spanFromMarkdown: FromMarkdownExtension = {
  canContainEols: ['span'],
  enter: { directiveText: enterSpan },
  exit: { directiveText: exitSpan, directiveTextAttributes: exitAttributes },
}

function enterSpan(this: CompileContext, token: Token): void {
  const span: Span = { type: 'span', lang: '', children: [] }
  this.enter(span, token)
}

function exitAttributes(this: CompileContext, token: Token): void {
  const span = this.stack[this.stack.length - 1] as Span
  span.lang = languageOf(this.sliceSerialize(token))
}

function exitSpan(this: CompileContext, token: Token): void {
  this.exit(token)
}
