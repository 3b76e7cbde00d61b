import { hentKolleger } from '../../lib/data/kolleger'
import { opprettTiltak } from '../../lib/data/tiltak/lagring'
import { evaluer, loggfor, settStatus } from '../../lib/data/tiltak/oppfolging'
import type { Dato } from '../../lib/domene/felles/dato'
import type { Bruker } from '../../lib/domene/tilgang'
import type { PrismaClient } from '../generated/client'
import { type Demotiltak, TILTAK } from './3416/tiltak'
import { EIDSKOG, krev } from './krev'

/** The tiltak as they were planned, in the order of the data. risikoer: ids, by number. Answers their ids. */
export async function planleggTiltak(
  klient: PrismaClient,
  overlege: Bruker,
  risikoer: readonly string[],
  idag: Dato,
): Promise<string[]> {
  const hjem = await klient.sykehjem.findMany({
    where: { kommunenummer: EIDSKOG },
    select: { id: true, navn: true, avdelinger: { select: { id: true, navn: true } } },
  })
  const kolleger = (await hentKolleger(overlege, EIDSKOG)) ?? []
  const ider: string[] = []
  for (const t of TILTAK) {
    const sykehjem = hjem.find(h => h.navn === t.sykehjem)
    const ny = await opprettTiltak(
      overlege,
      EIDSKOG,
      {
        ...{ tittel: t.tittel, beskrivelse: t.beskrivelse, kategori: t.kategori, type: '' },
        sykehjemId: sykehjem?.id ?? '',
        avdelingId: sykehjem?.avdelinger.find(a => a.navn === t.avdeling)?.id ?? '',
        ...{ effektTimer: t.effektTimer ?? '', effektFra: t.effektFra ?? '' },
        ...{ kostnad: t.kostnad ?? '', budsjettaar: t.budsjettaar ?? '' },
        ...{ ansvarligRolle: t.ansvarligRolle ?? '', ansvarligNavn: t.ansvarligNavn ?? '' },
        ansvarligBrukerId: kolleger.find(k => k.navn === t.ansvarligNavn)?.id ?? '',
        ...{ frist: t.frist ?? '', evalueringsdato: t.evalueringsdato ?? '' },
        milepaeler: (t.milepaeler ?? []).map(m => ({ frist: '', nadd: '', ...m })),
        risikoer: (t.risikoer ?? []).flatMap(nr => risikoer[nr - 1] ?? []),
      },
      idag,
    )
    ider.push(krev(ny).id)
  }
  return ider
}

/** What has become of them since. */
export async function folgOppTiltak(overlege: Bruker, ider: readonly string[], idag: Dato): Promise<void> {
  for (const [i, t] of TILTAK.entries()) await folgOpp(overlege, ider[i] ?? '', t, idag)
}

const HANDLING = { PAGAR: 'START', GJENNOMFORT: 'GJENNOMFOR', AVBRUTT: 'AVBRYT' } as const

async function folgOpp(overlege: Bruker, id: string, t: Demotiltak, idag: Dato): Promise<void> {
  let versjon = 1
  if (t.status) {
    const inn = { versjon, handling: HANDLING[t.status], gjennomfort: t.dato ?? '', grunn: t.grunn ?? '' }
    krev(await settStatus(overlege, EIDSKOG, id, inn, idag))
    versjon += 1
  }
  for (const tekst of t.logg ?? []) krev(await loggfor(overlege, EIDSKOG, id, { tekst }))
  if (!t.evaluering) return
  const { dato, resultat, timer = '' } = t.evaluering
  const inn = { versjon, evaluert: dato, resultat, faktiskEffektTimer: timer, neste: '' }
  krev(await evaluer(overlege, EIDSKOG, id, inn, idag))
}
