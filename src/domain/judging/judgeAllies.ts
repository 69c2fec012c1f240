import type { AllyCode } from '../ally'
import { alliesAmong } from '../claim/allyGroups'
import type { CountReading, SetReading } from '../claim/allyReadings'
import type { Observation } from '../observation/observation'
import { type AllyTested, readyTests, testAlly } from './allyTest'
import { type Basis, measureMeant } from './figureSpan'
import { bareJudgement, type Judgement, type ReadingVerdict } from './judgement'
import { foundIn, VERDICT_OF } from './judgeNumber'
import { type Fit, fitOf, intervalOf, type SaidNumber, wholeSpan } from './saidInterval'

/** How many allies pass: of those without a figure, and those too uncertain, each may or may not. */
export function judgeCount(reading: CountReading, basis: Basis): Judgement {
  const codes = alliesAmong(basis.figures.allies, reading.year, reading.among, reading.excluding)
  const tested = testAll(codes, reading, basis)
  const number = numbersOf(tested)
  const { passes: sure, uncertain, missing } = number
  const verdictUpTo = (most: number) => VERDICT_OF[fitOfCount(reading, [sure, most], codes.length)]
  const most = sure + uncertain + missing
  const isBare = most + number['does not pass'] === missing
  const verdict = isBare ? 'not-held' : orSilent(verdictUpTo(most), missing, codes.length)
  return {
    ...ofTested(verdict, tested, reading, basis),
    found: foundIn(wholeSpan(sure, most), 0),
    passing: figuresOf(tested, ({ standing }) => standing === 'passes'),
    open: figuresOf(tested, isOpen),
    holdsForThoseHeld: verdict === 'undecided' && verdictUpTo(sure + uncertain) === 'holds',
  }
}

/**
 * Compares a number of allies, or from one to another, with what is said: each whole number by itself. A
 * part is of all that are counted over, with or without a figure.
 */
export function fitOfCount(
  { op, value, at_most }: SaidNumber,
  [low, high]: readonly [low: number, high: number],
  allies: number,
): Fit {
  const isPart = op.startsWith('part:')
  const interval = intervalOf({ op, value, at_most, prec: isPart ? undefined : 1 }, null)
  const under = isPart ? Math.max(allies, 1) : 1
  const fits = Array.from({ length: high - low + 1 }, (_, index) => {
    const number = { over: low + index, under }
    return fitOf({ low: number, high: number }, interval)
  })
  const [first = 'open'] = fits
  return fits.every((fit) => fit === first) ? first : 'open'
}

/** Which allies pass. */
export function judgeSet(reading: SetReading, basis: Basis): Judgement {
  const named = testAll(reading.allies, reading, basis)
  const asked = [...named, ...testAll(othersAsked(reading, basis), reading, basis)]
  const on = asked.filter((one) => isOn(one, reading))
  const off = asked.filter((one) => isOff(one, reading))
  const against = speaksAgainst(reading, on, off)
  const open = asked.filter((one) => isOpen(one) || isUntold(one, reading, named))
  const missing = open.filter(({ standing }) => standing !== 'uncertain')
  const isSilent = 2 * missing.length > asked.length || isEach(missing, named)
  const openVerdict = isSilent ? 'not-held' : 'undecided'
  const isHeld = open.length === 0 && asked.length > 0
  const verdict = against.length > 0 ? 'does not hold' : isHeld ? 'holds' : openVerdict
  return {
    ...ofTested(verdict, asked, reading, basis),
    figures: figuresOf(named),
    found: foundIn(wholeSpan(on.length, on.length + open.length), 0),
    passing: figuresOf(on),
    against: figuresOf(against),
    open: figuresOf(open),
    holdsForThoseHeld: verdict === 'undecided' && missing.length === open.length,
  }
}

/** Whoever is asked besides those named: nobody where it is said of those alone. */
function othersAsked(
  { scope, allies, year, among, excluding }: SetReading,
  { figures }: Basis,
): readonly AllyCode[] {
  if (scope === 'each' || (scope === 'none' && allies.length > 0)) return []
  return alliesAmong(figures.allies, year, among, excluding).filter(
    (code) => !allies.includes(code),
  )
}

/** Who is named and on neither side of the test leaves it open; among others of whom none passes it counts for nothing. */
const isUntold = (one: AllyTested, { scope }: SetReading, named: readonly AllyTested[]) =>
  one.standing === 'neither' &&
  named.includes(one) &&
  (scope !== 'none' || named.every(({ standing }) => standing === 'neither'))

const isEach = (some: readonly AllyTested[], all: readonly AllyTested[]) =>
  all.length > 0 && all.every((one) => some.includes(one))

/** Who was no ally in the year cannot be among the only ones. */
const isOn = ({ standing, isCounted }: AllyTested, { scope }: SetReading) =>
  standing === 'passes' && (scope !== 'only' || isCounted)

const isOff = (one: AllyTested, reading: SetReading) =>
  one.standing === 'does not pass' || (one.standing === 'passes' && !isOn(one, reading))

function speaksAgainst(
  { scope, allies }: SetReading,
  on: readonly AllyTested[],
  off: readonly AllyTested[],
): readonly AllyTested[] {
  const isNamed = ({ ally }: AllyTested) => allies.includes(ally)
  switch (scope) {
    case 'each':
    case 'all':
      return off
    case 'none':
      return on
    case 'only':
      return [...off.filter(isNamed), ...on.filter((one) => !isNamed(one))]
  }
}

function testAll(
  codes: readonly AllyCode[],
  reading: CountReading | SetReading,
  basis: Basis,
): readonly AllyTested[] {
  const tests = readyTests(reading, reading.year, basis)
  return codes.map((code) => testAlly(code, tests))
}

/** How many stand how. */
function numbersOf(
  tested: readonly AllyTested[],
): Readonly<Record<AllyTested['standing'], number>> {
  const numbers = { passes: 0, 'does not pass': 0, uncertain: 0, missing: 0, neither: 0 }
  for (const { standing } of tested) numbers[standing] += 1
  return numbers
}

const isOpen = ({ standing }: AllyTested) => standing === 'missing' || standing === 'uncertain'

/** The figures of all, or of those that are wanted. */
function figuresOf(
  tested: readonly AllyTested[],
  isWanted: (one: AllyTested) => boolean = () => true,
): readonly Observation[] {
  const figures: Observation[] = []
  for (const one of tested) if (isWanted(one)) figures.push(...one.figures)
  return figures
}

/** What is open because more than half of the allies have no figure is not held, and neither is a year without allies. */
export function orSilent(verdict: ReadingVerdict, missing: number, allies: number): ReadingVerdict {
  const isSilent = allies === 0 || (verdict === 'undecided' && 2 * missing > allies)
  return isSilent ? 'not-held' : verdict
}

function ofTested(
  verdict: ReadingVerdict,
  tested: readonly AllyTested[],
  reading: CountReading | SetReading,
  basis: Basis,
): Judgement {
  const { measure = 'share', test, tests = [] } = reading
  const [first = test] = tests
  return {
    ...bareJudgement(verdict, basis.figures.release.id),
    closeCalls: figuresOf(tested, ({ isClose }) => isClose),
    measure: first === undefined ? null : measureMeant(first.measure ?? measure, basis),
  }
}
