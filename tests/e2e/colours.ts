import type { Locator, Page } from '@playwright/test'

/** A text that stands out too little from what is behind it. */
export interface FaintText {
  readonly text: string
  readonly ratio: number
  readonly colour: string
}

/**
 * Texts of the page, outside pictures, whose contrast is below what WCAG asks at level AA: 4.5, or 3
 * for large ones.
 */
export function findFaintTexts(page: Page): Promise<readonly FaintText[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    if (canvas === null) throw new Error('no canvas')
    const rgb = (colour: string): readonly [number, number, number, number] => {
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a]
    }
    const luminance = (colour: string) => {
      const [r, g, b] = rgb(colour).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
    }
    const behind = (element: Element | null): string => {
      if (element === null) return 'white'
      const colour = getComputedStyle(element).backgroundColor
      return rgb(colour)[3] > 250 ? colour : behind(element.parentElement)
    }
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('svg, noscript, script') === null)
      .filter((element) => hasOwnText(element) && element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height > 2)
      .flatMap((element) => {
        const style = getComputedStyle(element)
        const [one, other] = [luminance(style.color), luminance(behind(element))]
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
        const size = Number.parseFloat(style.fontSize)
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
        return ratio >= (isLarge ? 3 : 4.5)
          ? []
          : [{ text: element.textContent?.slice(0, 40) ?? '', ratio, colour: style.color }]
      })
  })
}

/** How light the page is behind its text: 0 is black, 255 white. */
export function lightnessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (canvas === null) throw new Error('no canvas')
    for (const element of [document.documentElement, document.body]) {
      canvas.fillStyle = getComputedStyle(element).backgroundColor
      canvas.fillRect(0, 0, 1, 1)
    }
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data
    return (r + g + b) / 3
  })
}

/** The share of an element's pixels on the screen that differ clearly from the page's background. */
export async function shareOfInk(element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString('base64')
  return element.page().evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (canvas === null) throw new Error('no canvas')
    const paper = getComputedStyle(document.body).backgroundColor
    canvas.fillStyle = paper
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data
    canvas.drawImage(image, 0, 0)
    const { data } = canvas.getImageData(0, 0, image.width, image.height)
    let inked = 0
    for (let at = 0; at < data.length; at += 4) {
      const off = Math.abs((data[at] ?? 0) - r) + Math.abs((data[at + 1] ?? 0) - g)
      if (off + Math.abs((data[at + 2] ?? 0) - b) > 60) inked += 1
    }
    return inked / (data.length / 4)
  }, picture)
}
