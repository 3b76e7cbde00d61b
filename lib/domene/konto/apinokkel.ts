import { z } from 'zod'
import type { Dato } from '../felles/dato'
import { datofelt, tekstfelt } from '../felles/felt'

/** What every personal key begins with, so that one who finds it knows what it is. */
export const NOKKELPREFIKS = 'lnk_'
export const MAKS_NOKLER = 20

/** What of a key is shown afterwards, to tell keys apart. */
export const synligDel = (nokkel: string): string => nokkel.slice(0, NOKKELPREFIKS.length + 6)

/** A new personal key. utloper: the last day it works; blank: until it is revoked. */
export const nyNokkelSchema = (idag: Dato) =>
  z.object({ navn: tekstfelt({ maks: 60 }), utloper: datofelt({ valgfritt: true, tidligst: idag }) })
