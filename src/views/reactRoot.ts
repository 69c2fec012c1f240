/**
 * React's root, by way of React's own file of the build: React then starts as that file arrives, in a task of its own, and not
 * when the page's first module asks for it.
 */
export { createRoot } from 'react-dom/client'
