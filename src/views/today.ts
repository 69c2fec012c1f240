/** The reader’s date as `YYYY-MM-DD`: the access date of a citation. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}
