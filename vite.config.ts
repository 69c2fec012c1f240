import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { allyNames } from './src/publish/allyNames.ts'
import { dataFolder } from './src/publish/dataFolder.ts'
import { faces } from './src/publish/faces/faces.ts'
import { ALWAYS } from './src/publish/hosts/headers.ts'
import { hostFiles } from './src/publish/hosts/hostFiles.ts'
import { firstPaint } from './src/publish/opening/firstPaint.ts'
import {
  CHECK_CHUNK,
  compiledAtOnce,
  PAGE_CHUNK,
  pageChunk,
  REACT_CHUNKS,
} from './src/publish/pageChunk.ts'
import { JSX_FILES, JSX_SOURCE } from './src/publish/pages/pageJsx.ts'
import { publishedFigures } from './src/publish/publishedFigures.ts'
import { sipriModules } from './src/publish/sipriModules.ts'
import { publisherOf, siteAddress } from './src/publish/siteAddress.ts'

/** What every host of the build is asked to send, in development too: there without the policy, for scripts are others. */
const headers = Object.fromEntries(ALWAYS)

export default defineConfig({
  base: './',
  define: {
    SITE_ADDRESS: JSON.stringify(siteAddress()),
    PUBLISHER: JSON.stringify(publisherOf()),
  },
  // A missing file is a 404, as on a plain file host, never the page in its place.
  appType: 'mpa',
  resolve: {
    alias: {
      ...JSX_FILES,
      // recharts asks for every scale of d3 by name, for its curves and for round ticks; it gets what is used.
      'victory-vendor/d3-scale': fileURLToPath(new URL('src/exploring/scales.ts', import.meta.url)),
      'victory-vendor/d3-shape': fileURLToPath(new URL('src/exploring/curves.ts', import.meta.url)),
      './getNiceTickValues': fileURLToPath(new URL('src/exploring/ticks.ts', import.meta.url)),
      // write-excel-file zips large parts in a worker that hosts refuse.
      '../zip/zipToArrayBuffer.js': fileURLToPath(
        new URL('src/views/take/zippedAtOnce.ts', import.meta.url),
      ),
    },
  },
  plugins: [
    // Texts of the page stand beside nothing that React changes, for browsers that translate: views/wholeTexts.ts.
    react({ jsxImportSource: JSX_SOURCE }),
    faces(),
    allyNames(),
    dataFolder(),
    publishedFigures(),
    sipriModules(),
    firstPaint(),
    compiledAtOnce(PAGE_CHUNK, CHECK_CHUNK),
    hostFiles(),
  ],
  build: {
    rolldownOptions: { output: { codeSplitting: { groups: [...REACT_CHUNKS, pageChunk()] } } },
  },
  server: { headers, cors: false },
  preview: { cors: false, port: 4173, strictPort: false },
  test: {
    // Generous: a whole page in a loaded machine takes seconds.
    testTimeout: 60_000,
    // Sheets that pictures and fragments take as text are read, no others.
    css: { include: /\.css\?raw$/ },
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: { name: 'data', environment: 'node', include: ['tests/data/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
    ],
  },
})
