/**
 * How every browser of the tests is started: without a sandbox, which root needs, and without
 * anything that would ask the network for something of its own.
 */
export const LAUNCH_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
