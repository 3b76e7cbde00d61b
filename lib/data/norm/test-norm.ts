import { EIDSKOG, overlege } from '../../../test/aktor'
import { somEier } from '../../../test/database'
import type { UtkastInn } from '../../domene/norm/utkast-schema'
import type { VedtakInn } from '../../domene/norm/vedtak-schema'
import { tilUtkastskjema } from '../../domene/norm/utkastskjema'
import type { Normversjon } from '../../domene/norm/versjon'
import { hentNormer } from '../norm'
import { opprettUtkast } from './utkast'
import { registrerVedtak } from './vedtak'

/* What tests of the norm start from. */

export const IDAG = '2026-11-22'
export const UKJENT = '019a0000-0000-7000-8000-00000000ffff'

/** An avdeling in a sykehjem of its own. Answers its id. */
export const lagAvdeling = (navn = 'Post A', kommunenummer = EIDSKOG, nedlagt: string | null = null) =>
  somEier(async tx => {
    const hjem = await tx.sykehjem.create({
      data: { kommunenummer, navn: `Hjem ${navn}`, navnenokkel: `hjem ${navn}`, eierform: 'KOMMUNAL' },
    })
    const { id } = await tx.avdeling.create({
      data: {
        ...{ kommunenummer, sykehjemId: hjem.id, navn, navnenokkel: navn, type: 'LANGTID' },
        nedlagt: nedlagt === null ? null : new Date(nedlagt),
      },
    })
    return id
  })

export const normer = async (): Promise<Normversjon[]> => (await hentNormer(overlege, EIDSKOG)) ?? []

/** A draft with the proposal of 2012. */
export async function nyttUtkast(): Promise<Normversjon> {
  await opprettUtkast(overlege, EIDSKOG, 'FORSLAG', IDAG)
  const utkast = (await normer()).find(n => n.status === 'UTKAST')
  if (!utkast) throw new Error('No draft')
  return utkast
}

/** The draft as its form holds it. */
export const somSkjema = (utkast: Normversjon, endring: Partial<UtkastInn> = {}): UtkastInn => ({
  ...tilUtkastskjema(utkast),
  ...endring,
})

export const vedtak = (verdier: Partial<VedtakInn> = {}): VedtakInn => ({
  ...{ versjon: 1, gyldigFra: '01.01.2027', revisjonsdato: '', arkivsaksnummer: '26/1234' },
  saksgang: [
    { organ: 'Helse- og omsorgsutvalget', motedato: '', saksnummer: '', status: 'INNSTILLING' },
    { organ: 'Kommunestyret', motedato: '12.11.2026', saksnummer: '87/26', status: 'VEDTATT' },
  ],
  ...verdier,
})

/** A vedtatt norm with the proposal of 2012. Answers it as it is read. */
export async function vedtattNorm(verdier: Partial<VedtakInn> = {}): Promise<Normversjon> {
  const { versjon } = await nyttUtkast()
  const svar = await registrerVedtak(overlege, EIDSKOG, vedtak({ versjon, ...verdier }), IDAG)
  if (!svar.ok) throw new Error(JSON.stringify(svar))
  const norm = (await normer()).find(n => n.id === svar.verdi.id)
  if (!norm) throw new Error('No norm')
  return norm
}

export const hendelser = () => somEier(tx => tx.hendelse.findMany({ orderBy: { tid: 'asc' } }))
export const sisteHendelse = async () => (await hendelser()).at(-1)
