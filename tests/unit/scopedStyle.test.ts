import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scopedStyle } from '../../src/figures/document/scopedStyle'

const sheet = (name: string) =>
  readFileSync(new URL(`../../src/figures/ink/${name}.css`, import.meta.url), 'utf8')
const sheets = { palette: sheet('palette'), drawing: sheet('drawing') }

const made = {
  palette: `:root { --paper: #fff; }
    @media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --paper: #000; } }
    @media screen { :root[data-theme="dark"] { --paper: #000; } }
    :root[data-theme="light"] { color-scheme: only light; }`,
  drawing: `/* a { comment } */ .mtm h1, .mtm :is(b, i) { margin: 0; font: 600 1px / 1.2 Georgia, serif; }
    @media (min-width: 35em) { .mtm { padding: 1rem; } }
    @media print { .mtm { color: red } }`,
}
const HEAD =
  '@property --mtm-rem{syntax:"\\3c length>";inherits:true;initial-value:16px}.x.x{display:block;container-type:inline-size;contain-intrinsic-inline-size:min(640px,100vw - 32px);font-size:medium;--mtm-rem:1em}.x.x>article{all:initial;display:block;color-scheme:inherit}'
const DRAWING =
  '.x.x .mtm h2,.x.x .mtm :is(b, i){margin:0;font:600 1px / 1.2 Georgia,serif}@container (min-width: 35em){.x.x .mtm{padding:calc(1*var(--mtm-rem))}}@media print{.x.x .mtm{color:red}}.x.x details{overflow-x:auto}.x.x .mtm-inner{transform:none}'

describe('the style of a fragment', () => {
  test('stays within its element, and asks for that element’s width, not the window’s', () => {
    const style = scopedStyle('x', 'light', made)
    expect(style.startsWith(HEAD)).toBe(true)
    expect(
      style.endsWith(`{all:revert}.x.x{--paper:#fff}.x.x{color-scheme:only light}${DRAWING}`),
    ).toBe(true)
  })

  test('resets what the page says of each element of HTML in a figure, by name, and of nothing drawn', () => {
    const [, reset = ''] =
      /\.x\.x>article\{[^}]*\}([^{}]*)\{all:revert\}/.exec(scopedStyle('x', 'auto', made)) ?? []
    expect(reset.split(',')).toContain('.x.x td')
    for (const selector of reset.split(','))
      expect(selector).toMatch(/^\.x\.x (?!svg|g|rect|path|text|tspan|style)[a-z0-9]+$/)
  })

  test('is dark always, or where the reader’s device is', () => {
    expect(scopedStyle('x', 'dark', made)).toContain('@media screen{.x.x{--paper:#000}}')
    expect(scopedStyle('x', 'auto', made)).toContain(
      '@media screen and (prefers-color-scheme: dark){.x.x{--paper:#000}}',
    )
    expect(scopedStyle('x', 'auto', made).match(/#000/g)).toHaveLength(1)
  })

  test('holds every rule of the drawings, none of it outside, and loads nothing', () => {
    const style = scopedStyle('x', 'auto', sheets).replace(/@(?:property|font-face)[^}]*\}/g, '')
    const selectors = style.replace(/\{[^{}]*\}/g, '\n').split(/[\n{}]/)
    for (const selector of selectors.flatMap((list) => list.split(/,(?![^(]*\))/))) {
      if (selector.trim() !== '' && !selector.trim().startsWith('@')) {
        expect(selector.trim()).toMatch(/^\.x\.x/)
      }
    }
    expect(style).not.toMatch(/url\(|@import|:root|</)
    expect(style.match(/\{/g)?.length).toBe(style.match(/\}/g)?.length)
    for (const name of sheets.drawing.match(/\.mtm-[a-z-]+/g) ?? []) expect(style).toContain(name)
  })
})
