import { z } from 'zod'
import { utenUskrivbart } from '../felles/felt'
import { harFodselsnummer } from '../felles/fodselsnummer'
import { pakkMelding } from '../felles/melding'

const MAKS = 254
const FORM = /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+\.[^\s@<>(),;:"\\.]{2,}$/u

/** What an e-mail address is kept and compared as: trimmed, NFC, lower case, without what no database can hold. */
export const epostnokkel = (epost: string): string =>
  utenUskrivbart(epost).trim().normalize('NFC').toLowerCase()

/** An e-mail address as typed → its key. Checks the form: whether it can be reached, nobody knows. Refuses a fødselsnummer. */
export const epostfelt = (): z.ZodType<string, string> =>
  z.string({ error: 'feil.felt.mangler' }).transform((tekst, ctx) => {
    const epost = epostnokkel(tekst)
    const kode =
      epost === ''
        ? 'feil.felt.mangler'
        : !FORM.test(epost) || epost.length > MAKS
          ? pakkMelding('konto.feil.epost', { funnet: tekst.trim().slice(0, MAKS) })
          : harFodselsnummer(epost)
            ? 'feil.tekst.fodselsnummer'
            : null
    if (kode === null) return epost
    ctx.addIssue({ code: 'custom', message: kode })
    return z.NEVER
  })
