import type { ReleaseFigures } from '../../domain/observation/observation'
import type { Catalogue } from '../../domain/reference'
import { KINDS } from '../../figures/kinds'
import { ownRoot, publicRoot } from './siteRoot'
import type { TakenFile, TakenView } from './takenFiles'

/**
 * The snippets of a frozen embed of the view, as files. They are loaded when they are asked for. `newer` are the
 * figures of the release that supersedes it, if there is one and it is loaded.
 */
export async function snippetFilesOf(
  { scene, drawn, words, dialog }: TakenView,
  catalogue: Catalogue,
  newer: ReleaseFigures | null,
): Promise<readonly TakenFile[]> {
  const { snippetFiles } = await import('./snippets')
  const site = publicRoot()
  return snippetFiles({
    scene,
    drawn,
    words,
    dialog,
    catalogue,
    newer,
    follows: 'frozen',
    height: KINDS[scene.view.chart].firstHeight.column,
    site: site ?? ownRoot(),
    isSiteKnown: site !== null,
  }).map(({ name, text }) => ({ name, content: text }))
}
