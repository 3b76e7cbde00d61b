import { beforeEach, describe, expect, it } from 'vitest'
import { somTilsyn, som } from '@/lib/data/database'
import {
  annetEmbete,
  direktorat,
  IDAG,
  lagInnsending,
  runde,
  skjema,
  statsforvalter,
  utkast,
  verdi,
} from '@/lib/data/innsamling/test-runde'
import { opprettInnsamling } from '@/lib/data/innsamling/lagring'
import { publiserInnsamling } from '@/lib/data/innsamling/publiser'
import type { Bruker } from '@/lib/domene/tilgang'
import { EIDSKOG, overlege } from '../aktor'
import { nyDatabase, somEier } from '../database'

/* What the second wall refuses by itself, whatever a program has forgotten: each as the role that would do it. */

nyDatabase({ for: 'test' })

let id = ''
beforeEach(async () => {
  id = await runde()
  await lagInnsending(id, EIDSKOG)
})

type Tx = Parameters<Parameters<typeof somTilsyn>[1]>[0]
const nektes = (bruker: Bruker, fn: (tx: Tx) => Promise<unknown>) =>
  expect(somTilsyn(bruker, fn)).rejects.toThrow()
const SPURT = { fylkesnummer: '34', innbyggertall: 1, kostragruppe: 'KG01' }

describe('a round', () => {
  it('asks nobody but kommuner of its own embete, and its owner alone says whom', async () => {
    const kladd = await utkast()
    const rad = (innsamlingId: string, kommunenummer: string, statsforvalterId: string) => (tx: Tx) =>
      tx.innsamlingskommune.createMany({
        data: [{ innsamlingId, kommunenummer, statsforvalterId, ...SPURT }],
      })
    await nektes(annetEmbete, rad(id, '3301', 'SF03'))
    await nektes(annetEmbete, rad(kladd, '3301', 'SF03'))
    await nektes(statsforvalter, rad(id, '0301', 'SF02'))
    await nektes(direktorat, rad(id, '0301', 'SF03'))
  })

  it('takes nobody out again, and nobody moves to another embete', async () => {
    await nektes(statsforvalter, tx => tx.innsamlingskommune.deleteMany())
    await nektes(statsforvalter, tx =>
      tx.innsamlingskommune.updateMany({ data: { statsforvalterId: 'SF03' } }),
    )
    const { id: nasjonal } = verdi(await opprettInnsamling(direktorat, null, skjema(), IDAG))
    verdi(await publiserInnsamling(direktorat, null, nasjonal, { versjon: 1 }, IDAG))
    await nektes(direktorat, tx => tx.innsamlingskommune.updateMany({ data: { statsforvalterId: 'SF03' } }))
  })

  it('stands as it was publisert', async () => {
    for (const data of [
      { publisert: null },
      { statusdato: new Date('2026-01-01') },
      { tittel: 'Noe annet' },
      { hjemmel: 'Ingen' },
      { frivillig: false },
    ])
      await nektes(statsforvalter, tx => tx.innsamling.updateMany({ where: { id }, data }))
    await somTilsyn(statsforvalter, tx =>
      tx.innsamling.updateMany({ where: { id }, data: { meldingNb: 'Hei', meldingNn: 'Hei' } }),
    )
  })
})

describe('an innsending', () => {
  it('is sent by the kommune and treated by the embete', async () => {
    await expect(
      som(overlege, tx => tx.innsending.updateMany({ data: { status: 'KONTROLLERT' } })),
    ).rejects.toThrow()
    await nektes(statsforvalter, tx => tx.innsending.updateMany({ data: { sisteVersjon: 7 } }))
    await nektes(statsforvalter, tx => tx.innsending.updateMany({ data: { status: 'TRUKKET' } }))
    await som(overlege, tx => tx.innsending.updateMany({ data: { status: 'TRUKKET' } }))
  })

  it('has a dialogue in which nobody writes as the other', async () => {
    const melding = { innsamlingId: id, kommunenummer: EIDSKOG, statsforvalterId: 'SF02' }
    const tekst = { avsender: 'x', tekst: 'x' }
    await expect(
      som(overlege, tx =>
        tx.innsendingsmelding.createMany({ data: [{ ...melding, ...tekst, fraKommunen: false }] }),
      ),
    ).rejects.toThrow()
    await nektes(statsforvalter, tx =>
      tx.innsendingsmelding.createMany({ data: [{ ...melding, ...tekst, fraKommunen: true }] }),
    )
  })

  it('is nothing to the embete when it is taken back, and no figures to the country unless levert', async () => {
    const sett = (status: 'TRUKKET' | 'RETURNERT' | 'INNSENDT') =>
      somEier(tx =>
        tx.innsending.updateMany({
          data: { status, returfrist: status === 'RETURNERT' ? new Date('2026-12-20') : null },
        }),
      )
    const antall = async () => [
      await somTilsyn(statsforvalter, tx => tx.innsendingsversjon.count()),
      await somTilsyn(direktorat, tx => tx.innsendingstall.count()),
    ]
    expect(await antall()).toEqual([1, 1])
    await sett('RETURNERT')
    expect(await antall()).toEqual([1, 0])
    await sett('TRUKKET')
    expect(await antall()).toEqual([0, 0])
  })

  it('is reminded of by its own embete', async () => {
    const rad = { innsamlingId: id, kommunenummer: EIDSKOG, nokkel: 'HAND:x', tekst: 'x' }
    await nektes(annetEmbete, tx =>
      tx.paminnelse.createMany({ data: [{ ...rad, statsforvalterId: 'SF03' }] }),
    )
  })
})

describe('the log', () => {
  const linje = (b: Bruker, endret: object) => ({
    ...{ kommunenummer: EIDSKOG, omrade: 'INNSENDING' as const, rolle: 'STATSFORVALTER' as const },
    ...{ handling: 'innsending.merket', objekttype: 'Innsending', objektId: id, brukerId: b.id },
    detaljer: {},
    ...endret,
  })
  const skriv = (b: Bruker, endret: object) => (tx: Tx) =>
    tx.hendelse.createMany({ data: [linje(b, endret)] })

  it('is written by each party of its own, as itself', async () => {
    await somTilsyn(statsforvalter, skriv(statsforvalter, {}))
    await nektes(annetEmbete, skriv(annetEmbete, {}))
    await nektes(statsforvalter, skriv(statsforvalter, { rolle: 'KOMMUNEOVERLEGE' }))
    await nektes(statsforvalter, skriv(statsforvalter, { rolle: 'DIREKTORAT' }))
    await nektes(statsforvalter, skriv(statsforvalter, { brukerId: '019a0000-0000-7000-8000-0000000000bb' }))
    await expect(
      som(overlege, tx => tx.hendelse.createMany({ data: [linje(overlege, {})] })),
    ).rejects.toThrow()
  })

  it('of what an embete notes to itself is not the country’s', async () => {
    const { id: nasjonal } = verdi(await opprettInnsamling(direktorat, null, skjema(), IDAG))
    verdi(await publiserInnsamling(direktorat, null, nasjonal, { versjon: 1 }, IDAG))
    await somTilsyn(statsforvalter, skriv(statsforvalter, { objektId: nasjonal, omrade: 'TILSYN' }))
    await nektes(
      statsforvalter,
      skriv(statsforvalter, {
        ...{ objektId: nasjonal, omrade: 'TILSYN' },
        kommunenummer: null,
        rolle: 'DIREKTORAT',
      }),
    )
    const handlinger = await somTilsyn(direktorat, tx =>
      tx.hendelse.findMany({ where: { objektId: nasjonal }, select: { handling: true } }),
    )
    expect(handlinger.map(h => h.handling).sort()).toEqual(['innsamling.opprettet', 'innsamling.publisert'])
  })
})
