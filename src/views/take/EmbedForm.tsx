import { useMemo, useState } from 'react'
import { type Catalogue, resolveView } from '../../domain/reference'
import { dayOf } from '../../domain/release/release'
import type { Scene } from '../../domain/scene'
import { heldLanguage, LANGUAGES } from '../../domain/view/language'
import type { DrawnFigure } from '../../figures/chart'
import { embedAddress, type Follows } from '../../links/embedAddress'
import { WORDS } from '../../words/languages'
import type { Parts } from '../../words/parts'
import { useDrawn } from '../chart/useDrawn'
import { Options } from '../controls/Options'
import { useWordsIn } from '../wordsContext'
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
  readonly words: Parts['embedDialog']
}

/** What is asked of the embed, how it looks then, and what to paste for it. */
export function EmbedForm({ scene, drawn, catalogue, words }: EmbedFormProps) {
  const [follows, setFollows] = useState<Follows>('frozen')
  const [theme, setTheme] = useState(scene.view.theme)
  const [lang, setLang] = useState(scene.view.lang)
  const asked = useMemo(() => dressed(scene, { theme, lang }), [scene, theme, lang])
  const said = {
    drawn: useDrawnIn(asked) ?? drawn,
    words: useWordsIn(lang, 'onPage'),
    dialog: useWordsIn(lang, 'embedDialog'),
  }
  const { view } = asked
  const address = embedAddress(view, follows, catalogue)
  const size = useEmbedSize(view.chart, address.path)
  const site = publicRoot()
  const parts = { scene: asked, ...said, site: site ?? ownRoot() }
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
        {LANGUAGES.length > 1 && (
          <Options<string>
            areLanguages
            label={words.languageLabel}
            options={Object.fromEntries(LANGUAGES.map((tag) => [tag, WORDS[tag].name]))}
            value={lang}
            choose={(tag) => setLang(heldLanguage(tag))}
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
      {words.systemHints.map((hint) => (
        <p key={hint} className="hint">
          {hint}
        </p>
      ))}
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

/** The figure in the language of the scene; `null` until what draws it is here. */
function useDrawnIn(scene: Scene): DrawnFigure | null {
  const { loaded: drawn } = useDrawn(useMemo(() => ({ state: 'ready', value: scene }), [scene]))
  return drawn.state === 'ready' ? drawn.value : null
}
