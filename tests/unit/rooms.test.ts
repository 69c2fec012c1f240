import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOMS, roomOverrides } from '../rooms/rooms.mjs'

const folders = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.split('/').slice(1))

test('every folder of src is a room of the table, and every room is a folder', () => {
  const rooms = folders.flatMap(([room, ...deeper]) => (deeper.length === 0 ? [room] : []))
  expect(rooms.sort()).toEqual(Object.keys(ROOMS).sort())
})

test('no room has deeper folders than the table says, which would import past its arrows', () => {
  for (const [name, { depths = 1 }] of Object.entries(ROOMS)) {
    const levels = folders.filter(([room]) => room === name).map((path) => path.length)
    expect(Math.max(...levels), name).toBeLessThanOrEqual(depths)
  }
})

test('the linter reads the arrows that the table gives: `npm run rooms` writes them', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8'))
  const ofRooms = overrides.filter(({ includes }: { includes: readonly string[] }) =>
    includes[0]?.startsWith('src/'),
  )
  expect(ofRooms).toEqual(roomOverrides())
})

test('no arrow leads in a circle', () => {
  const reached = (name: string, way: readonly string[]): void => {
    expect(way).not.toContain(name)
    for (const next of ROOMS[name]?.reads ?? []) reached(next, [...way, name])
  }
  for (const name of Object.keys(ROOMS)) reached(name, [])
})
