import { fragmentOf, openStory } from './fragments'
import { LAUNCH_ARGUMENTS } from './launchArguments.mjs'
import { expect, test } from './site'

const { CHROME_PATH } = process.env

/** A browser that darkens every page that does not forbid it. */
test.use({
  launchOptions: {
    args: [...LAUNCH_ARGUMENTS, '--blink-settings=forceDarkModeEnabled=true'],
    ...(CHROME_PATH === undefined ? {} : { executablePath: CHROME_PATH }),
  },
})

test('where a browser darkens pages, a figure that is asked for in light stays light, as fragment and in a frame', async ({
  page,
}) => {
  const lightness = async () => {
    const picture = (
      await page.screenshot({ clip: { x: 12, y: 12, width: 4, height: 4 } })
    ).toString('base64')
    return page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = new OffscreenCanvas(4, 4).getContext('2d')
      canvas?.drawImage(image, 0, 0)
      return canvas?.getImageData(0, 0, 1, 1).data[0]
    }, picture)
  }
  const own = await fragmentOf(page, 'ranking')
  await page.emulateMedia({ colorScheme: 'dark' })
  await openStory(page, `<body style="margin:0"><p style="margin:0;height:60px">A story</p>`)
  expect(await lightness(), 'the story is darkened').toBeLessThan(60)
  await openStory(page, `<body style="margin:0">${own}`)
  expect(await lightness()).toBe(255)
  await page.goto('embed/ranking/?theme=light')
  expect(await lightness()).toBe(255)
})
