import { expect, test } from 'vitest'
import { compactToXml } from '../../scripts/cite/compact-csl.ts'

test('all characters reach citeproc, which reads XML by patterns', () => {
  const node = {
    n: 'term',
    a: { name: `a "b" 'c' <d> & &amp; x='y'` },
    c: [{ n: 'single', c: [' '] }, { n: 'multiple', c: ['\n   '] }, `"e" &quot;`],
  }
  expect(compactToXml(node)).toBe(
    '<term name="a &#x22;b&#x22; &#x27;c&#x27; &#x3c;d&#x3e; &#x26; &#x26;amp; x=&#x27;y&#x27;">' +
      '<single>&#x20;</single><multiple></multiple>&#x22;e&#x22; &#x26;quot;</term>',
  )
})
