import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { som, type Tx } from '@/lib/data/database'
import { hentVersjon } from '@/lib/data/innsending/les'
import { EIDSKOG } from '../aktor'
import { nyDatabase, somEier } from '../database'
import { sjekkJson } from '../svarsjekk'
import { INNHOLD } from './isolasjon/innhold'
import { fyllUtOgSend, INNSENDING } from './isolasjon/innsending'
import { ADRESSE, EGEN, lagEidskog, RADER } from './isolasjon/oppsett'
import { PLAN } from './isolasjon/plan'
import type { Rad } from './isolasjon/rad'
import { RISIKO } from './isolasjon/risiko'
import { VURDERING } from './isolasjon/vurdering'

/**
 * What is sent is a copy: nothing a kommune does afterwards reaches it. Here all that changes anything in a kommune is
 * done one after another to one that has sent; the net of isolation looks at the same after each by itself.
 */
nyDatabase({ for: 'test' })

const ENDRINGER = Object.entries({ ...INNHOLD, ...INNSENDING, ...PLAN, ...RISIKO, ...VURDERING }).filter(
  ([, rad]: [string, Rad]) => rad.svar === 'IKKE_FUNNET',
)

/** Those that must have gone through for the test to say anything. */
const SKAL_GJORES = [
  ...['innstilling.lagreInnstilling', 'sykehjem.opprettSykehjem', 'legeavtale/versjon.leggTilAvtaleversjon'],
  ...['legeavtale/versjon.avsluttLegeavtale', 'fravaer.registrerFravaer', 'import/importer.importer'],
  ...['norm/utkast.lagreUtkast', 'norm/feilregistrering.markerFeilregistrert', 'risiko/lagring.lagreRisiko'],
  ...['tiltak/lagring.lagreTiltak', 'vurdering/felt.lagreFelt', 'innsending/send.trekk'],
  ...['innsending/dialog.skrivMelding'],
]

const { innsamlingId } = RADER

async function sendt(): Promise<{ bytes: Buffer; sha256: string }> {
  const lest = await hentVersjon(EGEN, EIDSKOG, innsamlingId, 1)
  if (!lest) throw new Error('Nothing sent')
  expect(sjekkJson(`/api/v1/kommuner/${EIDSKOG}/innsendinger/${innsamlingId}/1`, lest.tekst)).toEqual([])
  return { bytes: Buffer.from(lest.tekst, 'utf8'), sha256: lest.versjon.sha256 }
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const rader = () =>
  somEier(async tx => [
    await tx.innsendingstall.findMany({ where: { innsamlingId }, orderBy: { id: 'asc' } }),
    await tx.innsendingsgrunnlag.findMany({ where: { versjon: { innsamlingId } } }),
  ])

it('what is sent is the same, byte for byte, whatever is done in the kommune afterwards', async () => {
  await lagEidskog()
  expect(await fyllUtOgSend(EGEN, ADRESSE)).toMatchObject({ ok: true, verdi: { nummer: 1 } })
  const [foer, raderFoer] = [await sendt(), await rader()]
  expect(foer.sha256).toBe(sha256(foer.bytes))
  const gjort: string[] = []
  for (const [navn, { kall, egen }] of ENDRINGER) {
    const svar = (await kall(egen, ADRESSE)) as { ok: boolean }
    if (svar.ok) gjort.push(navn)
    expect((await sendt()).bytes.equals(foer.bytes), navn).toBe(true)
  }
  expect(await sendt()).toEqual(foer)
  expect(await rader()).toEqual(raderFoer)
  expect(gjort).toEqual(expect.arrayContaining(SKAL_GJORES))
}, 120_000)

it('is held by the database too, against the app’s own role and against its owner', async () => {
  await lagEidskog()
  await fyllUtOgSend(EGEN, ADRESSE)
  const foer = await sendt()
  const denne = { where: { innsamlingId } }
  for (const inngang of [<T>(fn: (tx: Tx) => Promise<T>) => som(EGEN, fn), somEier])
    for (const skriv of [
      (tx: Tx) => tx.innsendingsversjon.updateMany({ ...denne, data: { innhold: '{}' } }),
      (tx: Tx) =>
        tx.innsendingsversjon.updateMany({ ...denne, data: { sha256: 'x', sendtAvNavn: 'En annen' } }),
      (tx: Tx) => tx.innsendingsversjon.deleteMany(denne),
      (tx: Tx) => tx.innsendingstall.updateMany({ ...denne, data: { udekket: '0' } }),
      (tx: Tx) => tx.innsendingstall.deleteMany(denne),
      (tx: Tx) => tx.innsendingsgrunnlag.updateMany({ data: { situasjon: '{}' } }),
    ])
      await expect(inngang<unknown>(skriv)).rejects.toThrow(/LN006|kan ikke endres|permission denied/)
  expect((await sendt()).bytes.equals(foer.bytes)).toBe(true)
})
