/** The whole page. */
export function App() {
  return (
    <main>
      <h1>Meeting the mark</h1>
    </main>
  )
}
