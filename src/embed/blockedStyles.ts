/**
 * Adopts the styles that stand in a page and were blocked, in it and in whatever is drawn later: a policy does not
 * forbid what a script of the host sets.
 */
export function adoptBlockedStyles(): void {
  const blocked = [...document.querySelectorAll('style')].filter(({ sheet }) => sheet === null)
  if (blocked.length === 0) return
  for (const { textContent } of blocked) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(textContent ?? '')
    document.adoptedStyleSheets.push(sheet)
  }
  restyle(document)
  new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Element) restyle(target)
  }).observe(document, { childList: true, subtree: true })
}

/** Sets styles that are written in a part of the page and were not taken. */
function restyle(part: ParentNode): void {
  for (const styled of part.querySelectorAll<HTMLElement | SVGElement>('[style]')) {
    if (styled.style.length === 0) styled.style.cssText = styled.getAttribute('style') ?? ''
  }
}
