/**
 * React's root, in a file of the build that holds nothing else: React starts as its own file arrives, in a task of its own, and not
 * when the page's first module asks for it. What a browser reads again as React makes its errors is then this file alone.
 */
export { createRoot, hydrateRoot } from 'react-dom/client'
