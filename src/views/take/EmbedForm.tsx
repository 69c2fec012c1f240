import { useState } from 'react'
import { type Catalogue, resolveView } from '../../domain/reference'
import { dayOf } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import type { DrawnFigure } from '../../figures/chart'
import { embedAddress, type Follows } from '../../links/embedAddress'
import { EMBED_LANGUAGES, type EmbedDialogWords } from '../../words/embedDialogWords'
import { Options } from '../controls/Options'
import { useWords } from '../wordsContext'
import { EmbedPreview } from './EmbedPreview'
import { useNewerFigures } from './newerRelease'
import { SnippetCard } from './SnippetCard'
import { ownRoot, publicRoot } from './siteRoot'
import { dressed, frameSnippets } from './snippets'
import { useEmbedSize } from './useEmbedSize'
import { useFragment } from './useFragment'

interface EmbedFormProps {
  readonly scene: Scene
  readonly drawn: DrawnFigure
  readonly catalogue: Catalogue
  readonly words: EmbedDialogWords
}

/** What is asked of the embed, how it looks then, and what to paste for it. */
export function EmbedForm({ scene, drawn, catalogue, words }: EmbedFormProps) {
  const pageWords = useWords()
  const [follows, setFollows] = useState<Follows>('frozen')
  const [theme, setTheme] = useState(scene.view.theme)
  const [lang, setLang] = useState(scene.view.lang)
  const asked = dressed(scene, { theme, lang })
  const { view } = asked
  const address = embedAddress(view, follows, catalogue)
  const size = useEmbedSize(view.chart, address.path)
  const site = publicRoot()
  const parts = { scene: asked, drawn, words: pageWords, site: site ?? ownRoot() }
  const newer = useNewerFigures(asked, catalogue)
  const fragment = useFragment({ ...parts, theme, newer })
  const frames = frameSnippets({
    ...parts,
    catalogue,
    follows,
    height: size.height,
    isSiteKnown: site !== null,
  })
  const { release: id } = resolveView({ chart: view.chart, measure: view.measure }, catalogue)
  const latest = { id, day: dayOf(catalogue.releases, id) }
  return (
    <>
      <div className="embed-options">
        <Options
          label={words.followsLabel}
          options={words.followsOptions}
          value={follows}
          choose={setFollows}
          hint={words.followsHint(follows, scene.figures.release, latest)}
        />
        <Options
          label={words.themeLabel}
          options={words.themeOptions}
          value={theme}
          choose={setTheme}
        />
        {EMBED_LANGUAGES.length > 1 && (
          <Options
            label={words.languageLabel}
            options={Object.fromEntries(EMBED_LANGUAGES.map((held) => [held.lang, held.name]))}
            value={lang}
            choose={setLang}
          />
        )}
        <Options
          label={words.widthLabel}
          options={words.widthOptions}
          value={size.width}
          choose={size.setWidth}
          hint={size.told === null ? words.previewWaiting : words.previewSize(...size.told)}
        />
      </div>
      <EmbedPreview
        src={`${ownRoot()}${address.path}`}
        title={drawn.figure.title}
        width={size.width}
        height={size.height}
        onSize={size.onSize}
        words={words}
      />
      <h3>{words.snippetsTitle}</h3>
      <div className="snippets">
        {frames.map((snippet) => (
          <SnippetCard key={snippet.kind} snippet={snippet} words={words} />
        ))}
        {fragment.snippet !== null && (
          <SnippetCard snippet={fragment.snippet} words={words} onCopied={fragment.renew} />
        )}
      </div>
    </>
  )
}
