import { hentInnsamling } from '../../../lib/data/innsamling/les'
import { opprettInnsamling } from '../../../lib/data/innsamling/lagring'
import { publiserInnsamling } from '../../../lib/data/innsamling/publiser'
import { settUnntak } from '../../../lib/data/innsamling/unntak'
import { hentInnsending } from '../../../lib/data/innsending/les'
import { sendInn } from '../../../lib/data/innsending/send'
import { lagreUtkast } from '../../../lib/data/innsending/utkast'
import { type Dato, plussDager } from '../../../lib/domene/felles/dato'
import type { Bruker } from '../../../lib/domene/tilgang'
import type { PrismaClient } from '../../generated/client'
import { EIDSKOG, krev } from '../krev'
import { iFjor, landet, naa, standIFjor, standLandet, standNaa } from './runder'
import { skrivInnsendinger } from './skriv'

const EMBETE = 'SF02'

/** Kommuner that a user of the demonstration works in, or that has nothing registered: they send for themselves, or not. */
const IKKE_GENERERT = [EIDSKOG, '3401', '3417', '3418']

type Aktorer = { overlege: Bruker; statsforvalter: Bruker; direktorat: Bruker }

/**
 * A finished round of Innlandet, the same year's national one, and an open round with every status among its kommuner. What made-up
 * kommuner sent is generated, the same each time; Eidskog's is reckoned from what it has registered.
 */
export async function lastInnsamlinger(klient: PrismaClient, a: Aktorer, idag: Dato): Promise<void> {
  const aar = Number(idag.slice(0, 4)) - (idag.slice(5) < '04-01' ? 2 : 1)
  const dengang = `${aar + 1}-01-02`
  const etter = `${aar + 1}-03-12`
  const sender = a.overlege.id

  const fjor = await apneRunde(a.statsforvalter, EMBETE, iFjor(aar), dengang)
  const skrevet = { sender, senest: etter }
  const sendtIFjor = await skrivInnsendinger(klient, fjor.innsamling, generert(fjor.kommuner), {
    ...{ ...skrevet, behandler: a.statsforvalter.id, stand: standIFjor, forrige: new Map() },
  })
  await sendEkte(a.overlege, fjor.innsamling.id, `${aar + 1}-02-03`)
  await klient.innsending.updateMany({
    where: { innsamlingId: fjor.innsamling.id, kommunenummer: EIDSKOG },
    data: { status: 'KONTROLLERT' },
  })

  const land = await apneRunde(a.direktorat, null, landet(aar), dengang)
  await skrivInnsendinger(klient, land.innsamling, generert(land.kommuner), {
    ...{ ...skrevet, behandler: a.statsforvalter.id, stand: standLandet, forrige: new Map() },
  })

  const open = await apneRunde(a.statsforvalter, EMBETE, naa(idag), plussDager(idag, -23))
  await giUnntak(a.statsforvalter, open, idag)
  await skrivInnsendinger(klient, open.innsamling, generert(open.kommuner), {
    ...{ sender, senest: idag, behandler: a.statsforvalter.id, stand: standNaa, forrige: sendtIFjor },
  })
}

const generert = <T extends { kommunenummer: string }>(kommuner: readonly T[]): T[] =>
  kommuner
    .filter(k => !IKKE_GENERERT.includes(k.kommunenummer))
    .sort((a, b) => Number(a.kommunenummer) - Number(b.kommunenummer))

type Runde = NonNullable<Awaited<ReturnType<typeof hentInnsamling>>>

async function apneRunde(bruker: Bruker, eier: string | null, skjema: unknown, dato: Dato): Promise<Runde> {
  const { id } = krev(await opprettInnsamling(bruker, eier, skjema, dato))
  krev(await publiserInnsamling(bruker, eier, id, { versjon: 1 }, dato, new Date(`${dato}T07:00:00Z`)))
  const runde = await hentInnsamling(bruker, eier, id)
  if (!runde) throw new Error('The round just made is not there')
  return runde
}

/** One free of answering, one with a later frist: the last two that nobody else writes of. */
async function giUnntak(statsforvalter: Bruker, { innsamling, kommuner }: Runde, idag: Dato): Promise<void> {
  const uten = generert(kommuner).filter((_, nr) => standNaa(nr) === 'UTEN')
  const [fritatt, senere] = uten.slice(-2)
  const frist = plussDager(innsamling.frist, 14)
  const egenFrist = `${frist.slice(8)}.${frist.slice(5, 7)}.${frist.slice(0, 4)}`
  const sett = (kommunenummer: string | undefined, unntak: object) =>
    settUnntak(statsforvalter, EMBETE, innsamling.id, kommunenummer ?? '', { versjon: 1, ...unntak }, idag)
  krev(
    await sett(fritatt?.kommunenummer, {
      egenFrist: '',
      fritatt: true,
      grunn: 'Kommunen kjøper alle plasser i nabokommunen.',
    }),
  )
  krev(
    await sett(senere?.kommunenummer, {
      egenFrist,
      fritatt: false,
      grunn: 'Ny kommuneoverlege fra 1. i måneden.',
    }),
  )
}

/** As the kommune itself would: a reason for each warning, a contact, and off. */
async function sendEkte(overlege: Bruker, innsamlingId: string, idag: Dato): Promise<void> {
  const bilde = await hentInnsending(overlege, EIDSKOG, innsamlingId, idag)
  if (!bilde) throw new Error('Eidskog is not asked')
  krev(
    await lagreUtkast(overlege, EIDSKOG, innsamlingId, {
      versjon: 0,
      tekster: {
        ...{ kommentar: '', arsak: 'REKRUTTERING', arsakTekst: 'Stillingen ved Furulia er lyst ut på nytt.' },
        ...{ kontaktNavn: overlege.navn, kontaktEpost: overlege.epost, kontaktTelefon: '' },
      },
      grunner: bilde.kontroller
        .filter(k => k.alvor === 'ADVARSEL')
        .map(k => ({ nokkel: k.nokkel, verdi: k.verdi, grunnkode: 'RIKTIG_TALL', grunntekst: '' })),
    }),
  )
  const klar = await hentInnsending(overlege, EIDSKOG, innsamlingId, idag)
  const inn = { slag: 'FULL', merke: klar?.merke ?? '', versjon: 0 }
  krev(await sendInn(overlege, EIDSKOG, innsamlingId, inn, idag, new Date(`${idag}T09:12:00Z`)))
}
