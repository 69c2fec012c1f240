/** Why a record or cell gave no value, and what its author can do about it. */
export const CURES = {
  aggregate: 'A total or a group of countries. The page adds nothing up and counts allies alone.',
  statistic: 'An average, median or the like, not an ally.',
  target: 'A mark or target, not an ally.',
  missing: 'Marked as not available. Type the figure if there is one.',
  blank: 'Empty. Type the figure if there is one.',
  no_value: 'No figure in the whole record.',
  zero: 'Zero was taken for a missing figure, as answered.',
  not_a_number:
    'Not one number. Type digits with one decimal mark; between commas, put a number with a decimal comma in quotes.',
  formula: 'A formula without a value. Save its value in the file.',
  out_of_range: 'Outside what this measure can be. Check the number and its unit.',
  unknown_name: 'No known name of an ally. Use its English name or ISO code.',
  note: 'A note or source below the table.',
  not_an_ally: 'A country, but not one of the 32 allies.',
  duplicate_same: 'The same figure stands above already.',
  duplicate_conflict: 'Another figure for the same ally and year stands in the file. Leave one.',
  other_measure: 'A measure that NATO’s tables do not hold, or one that was not chosen.',
  bad_year: 'No year that can be told. Type four digits.',
  hidden: 'Hidden in the workbook. Show it there to have it read.',
  awaits_answer: 'Read once the question above is answered.',
} as const

/** The reasons by which a row or a cell is listed. */
export type Reason = keyof typeof CURES
