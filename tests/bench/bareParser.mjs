import Papa from 'papaparse'

/** Bare papaparse in a worker of its own: a file in, the number of its records out. */
self.onmessage = async ({ data: file }) => {
  const text = new TextDecoder().decode(new Uint8Array(await file.arrayBuffer()))
  self.postMessage(Papa.parse(text).data.length)
}
