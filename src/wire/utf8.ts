/** Begins a script that is read as UTF-8, whatever its host says of it: browsers believe this mark before any header. */
export const UTF_8 = '\uFEFF'
