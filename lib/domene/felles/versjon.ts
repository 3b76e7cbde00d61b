import { z } from 'zod'

/** The versjon a change builds on: a form carries it unseen, and a stale one is a KONFLIKT. */
export const versjonfelt = z.number().int().positive()
