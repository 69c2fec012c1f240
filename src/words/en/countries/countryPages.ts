/*
 * What the pages about single allies say. They share much of it, so they load it as one.
 */
export * as differ from '../differ/differWords'
export * as play from '../differ/playWords'
export * as since from '../differ/sinceWords'
export * as money from '../moneyWords'
export * as allyFigure from './allyFigureWords'
export * as compare from './compareWords'
export * as lesson from './lessonWords'
export * as profile from './profileWords'
export * as sheet from './sheetWords'
export * as sipri from './sipriWords'
