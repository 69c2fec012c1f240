import type { ReleaseFigures } from '../domain/observation'
import type { Catalogue } from '../domain/reference'
import { documentFigures, type ReleaseDocument } from '../domain/releaseDocument'
import type { Scene } from '../domain/scene'
import type { View } from '../domain/view'

/** A view with its release's figures, and what newer releases say. */
export interface ReadScene {
  readonly scene: Scene
  readonly later: readonly ReleaseFigures[]
}

/** Fetches the release of a view, in one request. Throws if it cannot be had. */
export async function readRelease(
  root: URL,
  view: View,
  { releases }: Pick<Catalogue, 'releases'>,
): Promise<ReadScene> {
  const response = await fetch(new URL(`api/v1/releases/${view.release}.json`, root))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  const document: ReleaseDocument = await response.json()
  const { figures, later } = documentFigures(document)
  return { scene: { view, figures, reference: { ...document, releases } }, later }
}
