/** Makes the chart one stop of the Tab key; what makes it explorable comes when it is reached, and takes over. */
export function offerFocus(): void {
  document.querySelector('[role=list]')?.setAttribute('tabindex', '0')
}
