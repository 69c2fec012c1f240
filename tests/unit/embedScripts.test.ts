import { gzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { CHARTS } from '../../src/domain/view/view'
import { PARAMETERS } from '../../src/links/query'
import { buildEmbed } from '../../src/publish/embedScripts'
import { indexCatalogue } from '../../src/wire/catalogueIndex'
import { madeReference } from './madeReference'

// As they are published, not as tests are built.
vi.stubEnv('NODE_ENV', 'production')
const { scripts, assets, late } = await buildEmbed(process.cwd(), (measures) =>
  indexCatalogue(madeReference(), measures),
)

/** The kinds in whose folders a script's own modules lie. */
const kindsIn = (modules: readonly string[]) => [
  ...new Set(
    modules.flatMap((id) => {
      const folder = /\/src\/figures\/(\w+)\//.exec(id)?.[1]
      return CHARTS.filter((chart) => chart === folder)
    }),
  ),
]

/** The measures of ranking and trend have a script of their own each; other kinds show none but the share. */
const SCRIPTS = [...CHARTS, 'rankingMeasures', 'trendMeasures', 'explorer', 'address']

const isExplorer = ({ name }: { readonly name: string }) => name.startsWith('explorer-')
const isAddress = ({ name }: { readonly name: string }) => name.startsWith('address-')
const drawing = scripts.filter((script) => !isExplorer(script) && !isAddress(script))

test('each kind has a script of its own, and its measures another, all named alike after what is in them', () => {
  const names = scripts.map(({ name }) => /^(\w+)-[0-9a-f]{8}\.js$/.exec(name)?.[1])
  expect(names.toSorted()).toEqual(SCRIPTS.toSorted())
  expect(new Set(scripts.map(({ name }) => name.split('-')[1])).size).toBe(1)
})

test('a script holds what draws its own kind, and nothing of any other', () => {
  for (const { name, modules } of drawing) {
    const [kind = ''] = name.split(/Measures|-/)
    // The ranking of another measure has a figure of its own, which knows no mark.
    const own = name.startsWith('rankingMeasures') ? 'rankingMeasuresChart.tsx' : `${kind}Figure.ts`
    const figures = ['Figure.ts', 'MeasuresChart.tsx'].map(
      (end) => `/figures/${kind}/${kind}${end}`,
    )
    const held = modules.filter((id) => figures.some((figure) => id.endsWith(figure)))
    expect(
      held.map((id) => id.slice(id.lastIndexOf('/') + 1)),
      name,
    ).toContain(own)
    if (own.startsWith('ranking')) expect(held, name).toHaveLength(1)
    // The table of a map is that of the ranking, in the order of the ranking.
    const others = kind === 'map' ? ['map', 'ranking'] : [kind]
    expect(kindsIn(modules).toSorted(), name).toEqual(others)
    const drawings = modules.filter((id) => /Drawing\.tsx$/.test(id))
    expect(drawings, name).toHaveLength(1)
    expect(drawings[0]).toContain(`/figures/${kind}/`)
    expect(
      modules.filter((id) => /Picture|figures\/kinds|words\/en\/charts|Names/.test(id)),
    ).toEqual([])
  }
})

test.each([
  ['what makes charts explorable', isExplorer, ['embed', 'exploring', 'words'], 'exploring-tip'],
  ['what reads odd addresses', isAddress, ['domain', 'embed', 'links'], 'location.replace'],
] as const)('%s is one script, which draws nothing and knows no kind', (_, isIt, folders, does) => {
  const [script, ...others] = scripts.filter(isIt)
  expect(others).toEqual([])
  const held = script?.modules.flatMap((id) => /\/src\/(\w+)\//.exec(id)?.[1] ?? [])
  expect([...new Set(held)].toSorted()).toEqual(folders)
  expect(script?.text).toContain(does)
})

test('the boot script knows every parameter of ours by its name, and no other', () => {
  const names = /(?<=[`"'])chart measure [a-z ]+(?=[`"'])/.exec(assets.boot)?.[0].split(' ')
  expect(names?.toSorted()).toEqual(PARAMETERS.toSorted())
})

test('each script begins with the mark of UTF-8, since a host may say that it is something else', () => {
  for (const { name, text } of scripts) expect(text.startsWith('\uFEFF'), name).toBe(true)
  for (const { text } of late) expect(text).toMatch(/^[\x20-\x7E\n]*$/)
})

test('only the scripts of measures hold what is said of them', () => {
  for (const { name, modules } of scripts) {
    const held = modules.some((id) => id.endsWith('/figures/measureManner.ts'))
    expect(held, name).toBe(name.includes('Measures'))
  }
})

test('a script is a classic one: it runs at once, without import or export', () => {
  for (const { name, text } of scripts) {
    // A function's body knows no import, no export and no await of its own, as a classic script.
    expect(() => new Function(text), name).not.toThrow()
    expect(text, name).not.toContain('import(')
  }
})

test('what every page loads besides itself weighs next to nothing; the boot script is a file for who needs it', () => {
  expect(late.map(({ name }) => name)).toEqual(['late.js', 'boot.js'])
  const [first, boot] = late.map(({ text }) => text)
  expect(gzipSync(first ?? '').length).toBeLessThanOrEqual(250)
  // Alone it draws nothing and knows no chart.
  expect(CHARTS.filter((chart) => first?.includes(chart))).toEqual([])
  for (const { name } of scripts) expect(boot).toContain(name.replace(/^\w+/, ''))
  expect(boot).not.toContain('currentScript')
  // A style sheet of which a page is made under a policy must not ask for another.
  expect(assets.style).not.toContain('@import')
})

test('the boot script knows the end of their names, and what each kind is drawn from', () => {
  for (const { name } of scripts) expect(assets.boot).toContain(name.replace(/^\w+/, ''))
  const dataOf = (chart: string) =>
    new RegExp(`\\b${chart}:[\`"']([^\`"']+)[\`"']`).exec(assets.boot)?.[1]
  expect(CHARTS.map((chart) => [chart, dataOf(chart)])).toEqual([
    ['ranking', '{year}'],
    ['trend', '{release}'],
    ['map', '{year}'],
    ['change', '{release}'],
    ['balance', '{release}/{chart}/{year}'],
    ['count', 'all'],
    ['revisions', '{year}'],
    ['path', '{release}/{chart}/{year}'],
    ['announced', 'stated'],
  ])
  // A measure that is none is drawn as a share, by the script of shares: so it knows their names.
  for (const measure of ['expenditure', 'equipment', 'personnel']) {
    expect(assets.boot).toContain(measure)
  }
  expect(assets.boot).not.toContain('import(')
})
