import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// Generous, for a machine that is busy with other things: no test is about time.
configure({ asyncUtilTimeout: 30_000 })
