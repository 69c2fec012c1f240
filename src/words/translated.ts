/**
 * What a language must bring where English has a module: the same words, texts being any texts, and
 * functions that take and give the same.
 */
export type Translated<T> = T extends (...told: infer Told) => infer Said
  ? (...told: Told) => Said extends string ? string : Said
  : T extends string
    ? string
    : T extends object
      ? { readonly [K in keyof T]: Translated<T[K]> }
      : T
