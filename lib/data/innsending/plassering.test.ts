import { describe, expect, it } from 'vitest'
import { admin, EIDSKOG, leder, nabo, overlege } from '../../../test/aktor'
import { nyDatabase, somEier } from '../../../test/database'
import { hentPlassering } from './plassering'
import { besvar, lagHjem, lagRunde, returner, send, verdi } from './test-runde'

nyDatabase({ for: 'test' })

/** Kommuner of Innlandet with as many inhabitants as Eidskog has, about. */
const ANDRE = ['3401', '3417', '3418', '3419', '3420']

/** What another kommune has sent, as rows. */
const lagSendt = (innsamlingId: string, kommunenummer: string, timerPerBeboer: string, dekning: string) =>
  somEier(async tx => {
    const her = { innsamlingId, kommunenummer, statsforvalterId: 'SF02' }
    const sendt = new Date('2026-11-20')
    await tx.innsamlingskommune.update({
      where: { innsamlingId_kommunenummer: { innsamlingId, kommunenummer } },
      data: { innbyggertall: 6500 },
    })
    await tx.innsending.create({
      data: { ...her, status: 'INNSENDT', sisteVersjon: 1, forsteSendt: sendt, sistSendt: sendt },
    })
    const { id: versjonId } = await tx.innsendingsversjon.create({
      data: {
        ...{ ...her, nummer: 1, slag: 'FULL', referanse: `LN-${kommunenummer}`, innhold: '{}', sha256: '' },
        ...{ sendt, sendtAv: overlege.id, sendtAvNavn: 'En', sendtAvRolle: 'KOMMUNEOVERLEGE' },
      },
    })
    await tx.innsendingstall.create({
      data: { ...her, versjonId, nummer: 1, timerPerBeboer, dekning, ufullstendig: false },
    })
  })

describe('the place of a kommune', () => {
  it('is told at once when five have sent, as a place and a count and nothing more', async () => {
    await lagHjem('Solbakken', 60, '30')
    const runde = await lagRunde({ kommuner: [EIDSKOG, ...ANDRE] })
    for (const [i, nr] of ANDRE.slice(0, 3).entries()) await lagSendt(runde, nr, `0.${40 + i * 10}`, '80.0')
    expect(await hentPlassering(overlege, EIDSKOG, runde)).toBeNull()
    await besvar(runde)
    verdi(await send(runde))
    const plass = () => hentPlassering(overlege, EIDSKOG, runde)
    expect((await plass())?.mal[0]).toEqual({ mal: 'timerPerBeboer', storrelse: null, embete: null })
    await lagSendt(runde, '3419', '0.70', '80.0')
    const naa = await plass()
    expect(naa?.mal).toEqual([
      { mal: 'timerPerBeboer', storrelse: { plass: 3, antall: 5 }, embete: { plass: 3, antall: 5 } },
      { mal: 'dekning', storrelse: null, embete: null },
    ])
    for (const bruker of [admin, nabo]) expect(await hentPlassering(bruker, EIDSKOG, runde)).toBeNull()
    expect(await hentPlassering(leder(), EIDSKOG, runde)).toEqual(naa)
    await returner(runde, 'KONTAKT')
    expect(await plass()).toBeNull()
  })
})
