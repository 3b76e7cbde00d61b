import 'server-only'
import { gjelderFraNokkel } from '../domene/advarsel/regler'
import { tekstIDetaljer } from '../domene/logg/detaljer'
import { erUuid } from '../domene/felles/uuid'
import type { Tx } from './database'
import { innsendingsobjekter } from './innsending/loggobjekter'
import { tilDato } from './konverter'
import { type Loggobjekt, objektIder, type Objektrad } from './loggobjekt'
import { vurderingsobjekter } from './vurdering/loggobjekter'

export type { Loggobjekt } from './loggobjekt'

/** The things of a kommune's own tables, in an open transaction of one who reads them. By id of the Hendelse. */
export async function innholdsobjekter(
  tx: Tx,
  kommunenummer: string,
  rader: readonly Objektrad[],
): Promise<Map<string, Loggobjekt>> {
  const finn = (type: Parameters<typeof pekerTil>[1]) => ({
    kommunenummer,
    id: { in: rader.flatMap(r => pekerTil(r, type) ?? []) },
  })
  const sykehjem = await tx.sykehjem.findMany({
    where: finn('Sykehjem'),
    select: { id: true, navn: true },
  })
  const avdelinger = await tx.avdeling.findMany({
    where: finn('Avdeling'),
    select: { id: true, navn: true, sykehjemId: true },
  })
  const avtaler = await tx.legeavtale.findMany({
    where: finn('Legeavtale'),
    select: { id: true, navn: true, sykehjemId: true },
  })
  const normer = await tx.lokalnorm.findMany({
    where: finn('Lokalnorm'),
    select: { id: true, gyldigFra: true, status: true },
  })

  const andre = new Map([
    ...(await vurderingsobjekter(tx, kommunenummer, rader)),
    ...(await innsendingsobjekter(tx, kommunenummer, rader)),
  ])

  const objekt = (rad: Objektrad): Loggobjekt => {
    const ved = <T extends { id: string }>(liste: T[], type: Parameters<typeof pekerTil>[1]) =>
      liste.find(x => x.id === pekerTil(rad, type))
    const norm = ved(normer, 'Lokalnorm')
    if (norm)
      return {
        navn: tilDato(norm.gyldigFra) ?? tekstIDetaljer(rad.detaljer, 'gyldigFra'),
        lenke: norm.status === 'UTKAST' ? { til: 'NORMUTKAST' } : { til: 'NORM', normId: norm.id },
      }
    const avdeling = ved(avdelinger, 'Avdeling')
    if (avdeling)
      return {
        navn: avdeling.navn,
        lenke: { til: 'AVDELING', sykehjemId: avdeling.sykehjemId, avdelingId: avdeling.id },
      }
    const avtale = ved(avtaler, 'Legeavtale')
    if (avtale)
      return {
        navn: avtale.navn,
        lenke: { til: 'LEGEAVTALE', sykehjemId: avtale.sykehjemId, legeavtaleId: avtale.id },
      }
    const hjem = ved(sykehjem, 'Sykehjem')
    if (hjem) return { navn: hjem.navn, lenke: { til: 'SYKEHJEM', sykehjemId: hjem.id } }
    return andre.get(rad.objektId) ?? { navn: navnDengang(rad), lenke: null }
  }
  return new Map(rader.map(r => [r.id, objekt(r)]))
}

/** The people and invitations of TILGANG rows, in an open konto transaction. `her`: those whose page the reader has. */
export async function tilgangsobjekter(
  tx: Tx,
  rader: readonly Objektrad[],
  her: { kommunenummer: string } | null,
): Promise<Map<string, Loggobjekt>> {
  const iBruker = { id: { in: objektIder(rader, 'Bruker') } }
  const brukere = await tx.bruker.findMany({
    where: iBruker,
    select: { id: true, navn: true, rolletildelinger: { select: { kommunenummer: true } } },
  })
  const invitasjoner = await tx.invitasjon.findMany({
    where: { id: { in: objektIder(rader, 'Invitasjon') } },
    select: { id: true, navn: true },
  })
  const objekt = (rad: Objektrad): Loggobjekt => {
    const bruker = brukere.find(b => rad.objekttype === 'Bruker' && b.id === rad.objektId)
    if (bruker) {
      const harSide = her !== null && bruker.rolletildelinger.some(r => r.kommunenummer === her.kommunenummer)
      return { navn: bruker.navn, lenke: harSide ? { til: 'BRUKER', brukerId: bruker.id } : null }
    }
    if (rad.objekttype === 'Uthenting') return { navn: rad.objektId, lenke: null }
    return { navn: invitasjoner.find(i => i.id === rad.objektId)?.navn ?? null, lenke: null }
  }
  return new Map(rader.map(r => [r.id, objekt(r)]))
}

/** The id of the thing to look up for a row: its own, or that of what it hangs on. */
function pekerTil(
  { objekttype, objektId, detaljer }: Objektrad,
  type: 'Sykehjem' | 'Avdeling' | 'Legeavtale' | 'Lokalnorm',
): string | null {
  const under =
    (type === 'Avdeling' && objekttype === 'Belegg' && 'avdelingId') ||
    (type === 'Legeavtale' && ['Legeavtaleversjon', 'Fravaer'].includes(objekttype) && 'legeavtaleId')
  const id = objekttype === type ? objektId : under ? tekstIDetaljer(detaljer, under) : null
  return id !== null && erUuid(id) ? id : null
}

function navnDengang({ objekttype, objektId, detaljer }: Objektrad): string | null {
  if (objekttype === 'Import') return objektId
  if (objekttype === 'Advarsel')
    return gjelderFraNokkel(tekstIDetaljer(detaljer, 'nokkel') ?? '')?.kode ?? null
  if (objekttype === 'Lokalnorm') return tekstIDetaljer(detaljer, 'gyldigFra')
  return tekstIDetaljer(detaljer, 'avtale') ?? tekstIDetaljer(detaljer, 'navn')
}
