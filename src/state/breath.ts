/** Lets the browser answer a reader before the work that comes next. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
