import { expect, it } from 'vitest'
import { KONGSVINGER } from '../aktor'
import { nyDatabase } from '../database'
import { funksjonerForAktor } from './isolasjon/funksjoner'
import { ADRESSE, dumpEidskog, lagEidskog } from './isolasjon/oppsett'
import { RADER } from './isolasjon/rader'

/**
 * The net over the data layer: every function that takes an actor is called by those to whom Eidskog is nothing, with
 * ids of real rows there. What they are told is what they would be told of something that does not exist.
 */
nyDatabase({ for: 'test' })

/** What has been sent, and said about it: these rows no function changes. */
const frosset = (dump: Record<string, string[]>): string[] =>
  ['Innsendingsversjon', 'Innsendingsgrunnlag', 'Innsendingstall', 'Innsendingsmelding'].flatMap(
    tabell => dump[tabell] ?? [],
  )

it('every exported function of lib/data that takes an actor has a row, and every row a function', () => {
  expect(Object.keys(RADER).sort()).toEqual(funksjonerForAktor())
}, 60_000)

it.each(Object.entries(RADER))(
  '%s is nothing to a stranger, changes nothing in Eidskog, and lets the one in whose it is',
  async (_navn, { kall, svar, fremmede, egen, medId }) => {
    await lagEidskog()
    const foer = await dumpEidskog()
    const somIngenting = svar === 'IKKE_FUNNET' ? { ok: false, feil: { kode: 'IKKE_FUNNET' } } : svar
    for (const [hvem, bruker] of fremmede) {
      const her = await kall(bruker, ADRESSE)
      if (svar !== 'EGET') expect(her, hvem).toEqual(somIngenting)
      // The ids are Eidskog's, the kommune in the address is the stranger's own.
      const lant = { ...ADRESSE, kommunenummer: KONGSVINGER }
      if (medId) expect(await kall(bruker, lant), `${hvem}, own kommune`).toEqual(somIngenting)
    }
    expect(await dumpEidskog()).toEqual(foer)

    if (svar === 'EGET') return
    const eget = await kall(egen, ADRESSE)
    expect(frosset(await dumpEidskog())).toEqual(expect.arrayContaining(frosset(foer)))
    if (svar === 'IKKE_FUNNET') expect(eget).toMatchObject({ ok: true })
    else expect([null, undefined, 0]).not.toContain(Array.isArray(eget) ? eget.length : eget)
  },
)
