/**
 * The last gate before anything of an edition reaches a page: only these elements and attributes, only these
 * protocols. Nothing else is produced by the steps before; the gate holds should one of them ever err.
 */
import { defaultSchema } from 'hast-util-sanitize'
import type { Options as Schema } from 'rehype-sanitize'

export const schema: Schema = {
  ...defaultSchema,
  // Ids are ours and stand in a file of ours; a prefix would break the addresses that the contract promises.
  clobberPrefix: '',
  clobber: [],
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'ul', 'ol', 'li', 'hr', 'div', 'br'],
    ...[
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'em',
      'strong',
      'i',
      'b',
      'sup',
      'sub',
      'span',
      'a',
      'mark',
      'img',
    ],
  ],
  attributes: {
    '*': ['id', 'className', 'lang', 'dir', 'dataNote', 'dataSeries', 'dataN'],
    a: ['href', 'role'],
    img: ['src', 'alt'],
    ol: ['start'],
    th: ['align', 'scope'],
    td: ['align'],
    span: [
      [
        'style',
        /^font-variant: ?small-caps;?$/,
        /^text-decoration: ?underline;?$/,
        /^font-style: ?normal;?$/,
      ],
    ],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
}
