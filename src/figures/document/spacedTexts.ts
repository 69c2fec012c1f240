/**
 * Markup with a space after each text of a drawing: where a filter keeps nothing but the text, names and
 * values stay apart. Nothing is drawn of it.
 */
export function spacedTexts(markup: string): string {
  return markup.replace(/<\/(?:text|title|desc)>/g, '$& ')
}
