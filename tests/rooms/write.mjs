import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { roomOverrides } from './rooms.mjs'

// Writes the table of rooms into biome.json: `npm run rooms`. What is about no room stays.
const FILE = 'biome.json'
const biome = JSON.parse(readFileSync(FILE, 'utf8'))
/** @type {readonly { includes: readonly string[] }[]} */
const overrides = biome.overrides
const others = overrides.filter(({ includes }) => !includes[0]?.startsWith('src/'))
biome.overrides = [...roomOverrides(), ...others]
writeFileSync(FILE, `${JSON.stringify(biome, null, 2)}\n`)
spawnSync('npx', ['biome', 'check', '--write', FILE], { stdio: 'inherit' })
