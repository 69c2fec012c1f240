import { expect, test } from 'vitest'
import { publisherOf } from '../../src/publish/siteAddress'

test('who runs a copy is said by name, with an address of mail or of a page to write to', () => {
  expect(
    publisherOf({ PUBLISHER_NAME: 'The Desk', PUBLISHER_CONTACT: 'desk@example.org' }),
  ).toEqual({
    name: 'The Desk',
    contact: 'mailto:desk@example.org',
  })
  const page = 'https://example.org/contact'
  expect(publisherOf({ PUBLISHER_NAME: 'The Desk', PUBLISHER_CONTACT: page })?.contact).toBe(page)
  expect(publisherOf({ PUBLISHER_NAME: 'The Desk' })).toEqual({ name: 'The Desk', contact: null })
})

test('without a name there is nobody, and a contact that nobody can write to stops the build', () => {
  expect(publisherOf({})).toBeNull()
  expect(() => publisherOf({ PUBLISHER_CONTACT: 'desk@example.org' })).toThrow('PUBLISHER_NAME')
  for (const contact of ['javascript:alert(1)', 'desk', 'desk@', '@example.org']) {
    expect(
      () => publisherOf({ PUBLISHER_NAME: 'The Desk', PUBLISHER_CONTACT: contact }),
      contact,
    ).toThrow('PUBLISHER_CONTACT')
  }
})
