import { describe, expect, test } from 'vitest'
import { readXml } from '../../scripts/cite/xml.ts'

/** The first fault as `offset: message`; undefined where there is none. */
function faultOf(text: string): string | undefined {
  const [fault] = readXml(text).faults
  return fault && `${fault.offset}: ${fault.message}`
}

test('elements, attributes and characters, with their places', () => {
  const { elements, faults } = readXml('<a b="1"\n  c=\'"\'>x&amp;y<d/>&#8211;</a>')
  expect(faults).toEqual([])
  const [a, d] = elements
  expect(a?.name).toBe('a')
  expect([...a!.attributes]).toEqual([
    ['b', '1'],
    ['c', '"'],
  ])
  expect(a?.attributeOffsets.get('c')).toBe(11)
  expect(a?.children.map((child) => ('text' in child ? child.text : child.name))).toEqual(['x&y', 'd', '–'])
  expect(d?.parent).toBe(a)
  expect(d?.offset).toBe(24)
})

test('white space in attributes: line ends and tabs are spaces, no-break spaces stay', () => {
  const [a] = readXml('<a b="1\r\n2\t3\u00A04&#10;5"/>').elements
  expect(a?.attributes.get('b')).toBe('1 2 3\u00A04\n5')
})

test.each([
  ['a byte order mark', '\uFEFF<a/>'],
  ['a declaration, whatever encoding it names', '<?xml version="1.0" encoding="UTF-16"?><a/>'],
  ['comments, also within and with tags', '<!-- <b> --><a><!-- </a> --></a><!-- -->\n'],
  ['CDATA', '<a><![CDATA[<b> & ]]></a>'],
  ['a document type', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
  [
    'a document type with declarations',
    '<!DOCTYPE a [<!ENTITY b "x>y"><!-- ]> --> <!ENTITY c SYSTEM \'/etc/passwd\'>]><a/>',
  ],
  ['line ends of any kind', '<a\r\n b="1">\r\n</a\r>\r'],
])('well-formed: %s', (_, text) => {
  expect(faultOf(text)).toBeUndefined()
  expect(readXml(text).elements[0]?.name).toBe('a')
})

describe('not well-formed', () => {
  test.each([
    ['', '0: it is not XML'],
    ['{"a": 1}', '0: it is not XML'],
    ['  words', '2: it is not XML'],
    ['<a>', '0: `a` is not closed'],
    ['<a><b></a>', '6: `a` is closed where `b` is open'],
    ['<a/></a>', '4: `a` was not opened'],
    ['<a/><b/>', '4: there is more than one first element'],
    ['<a/> words', '5: text stands outside the first element'],
    ['<a b=1/>', '3: the tag of `a` is not well-formed'],
    ['<a b="1"c="2"/>', '8: the tag of `a` is not well-formed'],
    ['<a b="<"/>', '3: the tag of `a` is not well-formed'],
    ['<a', '2: the tag of `a` is not well-formed'],
    ['<a>< b/></a>', '3: a tag is not well-formed'],
    ['<a b="1" b="2"/>', '9: `a` has the attribute `b` twice'],
    ['<a>x & y</a>', '5: `&` is not written `&amp;`'],
    ['<a b="x &y"/>', '8: `&` is not written `&amp;`'],
    ['<a>&nbsp;</a>', '3: the entity `&nbsp;` is not known, expected `&#160;`'],
    ['<a b="&lol;"/>', '6: the entity `&lol;` is not known, expected the character itself'],
    ['<a>&#0;</a>', '3: `&#0;` has no place in a style'],
    ['<a>&#x110000;</a>', '3: `&#x110000;` has no place in a style'],
    ['<a>\u0001</a>', '3: the character U+0001 has no place in a style'],
    ['<a>\uFDD0</a>', '3: the character U+FDD0 has no place in a style'],
    ['<a><!-- </a>', '3: a comment is not closed'],
    ['<?xml <a/>', '0: a processing instruction is not closed'],
    ['<a><![CDATA[</a>', '3: `<![CDATA[` is not closed'],
    ['<!DOCTYPE a [<!ENTITY b "', '0: the document type is not closed'],
    ['<a><!DOCTYPE a></a>', '3: a document type stands in the text'],
  ])('%j', (text, fault) => expect(faultOf(text)).toBe(fault))
})

test('an entity that would grow without end is not expanded', () => {
  const entities = Array.from(
    { length: 30 },
    (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
  )
  const text = `<!DOCTYPE a [<!ENTITY lol0 "lol">${entities.join('')}]><a>&lol30;</a>`
  expect(faultOf(text)).toMatch(/: the entity `&lol30;` is not known/)
})

test.each([
  ['tags that are never closed', '<a>'.repeat(200_000)],
  ['comments that are never closed', `<!DOCTYPE a [${'<!--'.repeat(200_000)}`],
  ['spaces in a tag', `<a ${' '.repeat(1_000_000)}=`],
  ['attributes', `<a ${Array.from({ length: 50_000 }, (_, index) => `b${index}="1"`).join(' ')}`],
  ['references', `<a>${'&amp;'.repeat(500_000)}`],
])('takes time that grows with the text: %s', { timeout: 10_000 }, (_, text) => {
  expect(faultOf(text)).toBeDefined()
})
