import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { TOLD_VIEWS } from './toldViews'
import { toldFigure, toldScene } from './toldFigure'
test('print', async () => {
  const out: string[] = []
  const heads: string[] = []
  for (const [release, view] of TOLD_VIEWS) {
    const f = await toldFigure(toldScene(release, view))
    heads.push(`${String(f.headline.length).padStart(3)} ${f.headline}      [${release} ${JSON.stringify(view)}]`)
    out.push(`## ${release} ${JSON.stringify(view)}\nH ${f.headline}\nF ${f.finding}\nQ ${f.question ?? ''}\nT ${f.title}\nS ${f.subtitle}\nB ${f.beside.join(' | ')}\nC ${f.caption}\nA ${f.alt}\nN ${f.notes.map((n) => `${n.sign} ${n.text}`).join(' | ')}\nTC ${f.table.caption}\n`)
  }
  writeFileSync('/tmp/heads.txt', heads.join('\n'))
  writeFileSync('/tmp/told.txt', out.join('\n'))
}, 60000)
