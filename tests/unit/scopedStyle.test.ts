import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scopedStyle } from '../../src/figures/document/scopedStyle'

const sheet = (name: string) =>
  readFileSync(new URL(`../../src/figures/ink/${name}.css`, import.meta.url), 'utf8')
const sheets = { palette: sheet('palette'), drawing: sheet('drawing') }

const made = {
  palette: `:root { --paper: #fff; }
    @media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { --paper: #000; } }
    @media screen { :root[data-theme="dark"] { --paper: #000; } }`,
  drawing: `/* a { comment } */ .mtm h1, .mtm :is(b, i) { margin: 0; font: 600 1px / 1.2 Georgia, serif; }
    @media (min-width: 560px) { .mtm { padding: 16px; } }
    @media print { .mtm { color: red } }`,
}
const RESET =
  '.x.x{all:initial;display:block;width:100%;container-type:inline-size}.x.x :not(svg,svg *,style){all:revert}'
const DRAWING =
  '.x.x .mtm h2,.x.x .mtm :is(b, i){margin:0;font:600 1px / 1.2 Georgia,serif}@container (min-width: 560px){.x.x .mtm{padding:16px}}@media print{.x.x .mtm{color:red}}.x.x details{overflow-x:auto}'

describe('the style of a fragment', () => {
  test('stays within its element, and asks for that element’s width, not the window’s', () => {
    expect(scopedStyle('x', 'light', made)).toBe(`${RESET}.x.x{--paper:#fff}${DRAWING}`)
  })

  test('is dark always, or where the reader’s device is', () => {
    expect(scopedStyle('x', 'dark', made)).toContain('@media screen{.x.x{--paper:#000}}')
    expect(scopedStyle('x', 'auto', made)).toContain(
      '@media screen and (prefers-color-scheme: dark){.x.x{--paper:#000}}',
    )
    expect(scopedStyle('x', 'auto', made).match(/#000/g)).toHaveLength(1)
  })

  test('holds every rule of the drawings, none of it outside, and loads nothing', () => {
    const style = scopedStyle('x', 'auto', sheets)
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
