import { describe, expect, it } from 'vitest'
import { burdenLesson, marksLesson, releasesLesson } from '../../src/domain/country/lesson'
import { readThresholds } from '../../src/ingest/catalogueFiles'
import { burden, marks, releases } from '../../src/words/en/countries/lessonWords'
import { heldFigures, heldText } from './heldFiles'

const newest = heldFigures('2026-07-07')
const thresholds = readThresholds('thresholds.csv', heldText('thresholds.csv')).entries
const answers = ({ tasks }: { readonly tasks: readonly { readonly answer: string }[] }) =>
  tasks.map(({ answer }) => answer)

// By the cells of the file of 7 July 2026 for 2026.
describe('the lesson on what meeting the mark means', () => {
  const lesson = marks(marksLesson(newest, thresholds))

  it('has the counts of the newest year at 2, 3 and 3.5%', () => {
    expect(lesson.table.rows).toEqual([
      ['2%', '30', '1', '32'],
      ['3%', '9', '22', '32'],
      ['3.5%', '5', '26', '32'],
    ])
  })

  it('says who has no figure, and who is so near that 0.05 points less would be below', () => {
    const [, absent, close] = answers(lesson)
    expect(absent).toBe('31 allies have a figure. Iceland: no armed forces.')
    // Croatia and Luxembourg 2.03, Slovakia 2.02, Czechia 2.01, Belgium and Spain 2.00.
    expect(close).toBe(
      'Belgium, Croatia, Czechia, Luxembourg, Slovakia and Spain. 6 of them would be below, and 24 allies at or above (below then: Belgium, Croatia, Czechia, Luxembourg, Slovakia and Spain).',
    )
  })
})

describe('what the lesson says of the marks', () => {
  const told = (rows: string) => {
    const known = readThresholds(
      'thresholds.csv',
      `threshold,standing,from,due,body,status,source,measured\n${rows}\n`,
    )
    const { intro, tasks } = marks(marksLesson(newest, known.entries))
    return [intro[0], tasks[0]?.answer]
  }

  it('is what the table of marks has', () => {
    expect(marks(marksLesson(newest, thresholds)).intro[0]).toBe(
      'NATO’s guideline says that an ally should spend 2% of its GDP on defence. 3% was proposed in 2024 and never agreed. 3.5% was agreed in 2025 and is due by 2035.',
    )
    expect(marks(marksLesson(newest, thresholds)).tasks[0]?.answer).toBe(
      '30, 9 and 5. Only 2% is in force: 3% was never agreed and 3.5% is due by 2035. So one does not say that an ally “meets” the others.',
    )
  })

  it('follows the table where that has another history', () => {
    const rest = ',official,https://example.org,'
    expect(
      told(
        [
          `2,guideline,2006,,NATO${rest}`,
          `3,proposed,2019-01-01,,Somebody${rest}`,
          `3.5,agreed,2020-05-05,2024,NATO${rest}`,
        ].join('\n'),
      ),
    ).toEqual([
      'NATO’s guideline says that an ally should spend 2% of its GDP on defence. 3% was proposed in 2019 and never agreed. 3.5% was agreed in 2020 and is due by 2024.',
      '30, 9 and 5. Only 2% and 3.5% are in force: 3% was never agreed. So one does not say that an ally “meets” the other.',
    ])
  })
})

describe('the lesson on why two true stories differ', () => {
  const all = ['2024-06-17', '2025-04-24', '2025-08-28', '2026-07-07'].map(heldFigures)
  const found = releasesLesson(all, 2024, 200)

  it('has 23, 22, 18 and 17, and who left', () => {
    const lesson = found === null ? null : releases(found)
    expect(lesson?.table.rows.map(([, count]) => count)).toEqual(['23', '22', '18', '17'])
    expect(lesson?.tasks[1]?.answer).toBe(
      'Below now: Albania, Bulgaria, Czechia, Montenegro, North Macedonia and Slovakia. Joined: none.',
    )
  })

  it('is none where one release alone holds the year whole', () => {
    expect(releasesLesson([newest], 2024, 200)).toBeNull()
  })
})

describe('the lesson on who carries how much', () => {
  const lesson = burden(burdenLesson(newest))

  it('has the largest spenders with their shares and places by share', () => {
    expect(lesson.table.rows[0]?.[0]).toBe('United States')
    expect(lesson.table.rows).toHaveLength(8)
    // 3.17%: Lithuania, Estonia, Latvia, Poland, Greece, Denmark and Sweden are above, Norway is the same.
    expect(lesson.table.rows[0]?.slice(2)).toEqual(['3.17%', '8'])
    const [most, highest, , each] = answers(lesson)
    expect(highest).toBe('Lithuania, with 5.33%. The United States is in place 8 of 31.')
    // In the file 850,211 of 1,484,129 million: 57.29%; and 3,168 for each Norwegian.
    expect(most).toBe('The United States: US$ 850,211 million of US$ 1,484,129 million, or 57.3%.')
    expect(each).toBe(
      'Norway, with US$ 3,168 for each (prices of 2021); by share it is in place 8.',
    )
  })
})
