import 'server-only'
import { lesInnhold } from '../../domene/innsending/innhold'
import type { Frosset, Funn } from '../../domene/logg/verifisering'
import type { Tx } from '../database'
import { sha256Av } from '../innsending/frosset'
import { tallinjer } from '../innsending/skriv-versjon'

type Sjekk = { antall: number; funn: Funn[] }
type Brudd = Extract<Funn, { slag: 'FROSSET' }>['brudd']

/** Every frozen copy: what it hashes to now, what was stored as its hash, and what the log says was frozen. */
export async function sjekkFrosset(tx: Tx): Promise<{ antall: Record<Frosset, number>; funn: Funn[] }> {
  const [innsendinger, vurderinger, vedlegg] = [
    await sjekkInnsendinger(tx),
    await sjekkVurderinger(tx),
    await sjekkVedlegg(tx),
  ]
  return {
    antall: { INNSENDING: innsendinger.antall, VURDERING: vurderinger.antall, VEDLEGG: vedlegg.antall },
    funn: [...innsendinger.funn, ...vurderinger.funn, ...vedlegg.funn],
  }
}

/** One by one: a copy can be large, and there are many. */
async function gjennom(
  ider: readonly { id: string }[],
  hva: Frosset,
  se: (id: string) => Promise<{ kommunenummer: string; navn: string; brudd: Brudd | null }>,
): Promise<Sjekk> {
  const funn: Funn[] = []
  for (const { id } of ider) {
    const { brudd, ...hvor } = await se(id)
    if (brudd) funn.push({ slag: 'FROSSET', hva, ...hvor, brudd })
  }
  return { antall: ider.length, funn }
}

async function sjekkInnsendinger(tx: Tx): Promise<Sjekk> {
  const ider = await tx.innsendingsversjon.findMany({ select: { id: true }, orderBy: { sendt: 'asc' } })
  return gjennom(ider, 'INNSENDING', async id => {
    const rad = await tx.innsendingsversjon.findUniqueOrThrow({ where: { id }, include: { tall: true } })
    const hvor = { kommunenummer: rad.kommunenummer, navn: rad.referanse }
    if (sha256Av(rad.innhold) !== rad.sha256) return { ...hvor, brudd: 'INNHOLD' }
    const logget = await tx.$queryRaw<{ sha256: string | null }[]>`
      SELECT "detaljer"->>'sha256' AS "sha256" FROM "Hendelse" WHERE "handling" = 'innsending.sendt'
        AND "kommunenummer" = ${rad.kommunenummer} AND "detaljer"->>'referanse' = ${rad.referanse}`
    if (!logget.some(l => l.sha256 === rad.sha256)) return { ...hvor, brudd: 'LOGG' }
    const sendt = tallinjer(lesInnhold(rad.innhold))
      .map(l => linjetekst({ beboereAntatt: false, ...l }))
      .sort()
    const lagret = rad.tall.map(linjetekst).sort()
    return { ...hvor, brudd: sendt.join('\n') === lagret.join('\n') ? null : 'TALL' }
  })
}

const TALL = [
  ...['plasser', 'beboere', 'beboereAntatt', 'beboereIndikator', 'normtimer', 'avtalteTimer'],
  ...['avtalteTimerMedSats', 'faktiskeTimer', 'differanse', 'udekket', 'udekketFaktisk', 'udekketAvdelinger'],
  ...['dekning', 'dekningFaktisk', 'timerPerBeboer', 'indikatortimer', 'underNorm', 'ufullstendig'],
  ...['harNorm', 'harVurdering', 'harPlan'],
]

/** A line of figures as text: the same for the same figures, whether from the copy or from its row. */
function linjetekst(linje: Record<string, unknown> & { type: string | null }): string {
  // A decimal of the database is an object that reads as its digits.
  const tekst = (v: unknown) => (v === null || v === undefined ? '' : `${v as string | number | boolean}`)
  return [linje.type ?? '', ...TALL.map(felt => tall(tekst(linje[felt])))].join('|')
}

/** «2.50» and 2.5 are one figure. */
const tall = (tekst: string): string => (/^-?\d+(\.\d+)?$/.test(tekst) ? String(Number(tekst)) : tekst)

async function sjekkVurderinger(tx: Tx): Promise<Sjekk> {
  const ider = await tx.vurdering.findMany({
    where: { innhold: { not: null } },
    select: { id: true },
    orderBy: { godkjentTid: 'asc' },
  })
  return gjennom(ider, 'VURDERING', async id => {
    const rad = await tx.vurdering.findUniqueOrThrow({ where: { id } })
    const hvor = { kommunenummer: rad.kommunenummer, navn: id }
    if (sha256Av(rad.innhold ?? '') !== rad.sha256) return { ...hvor, brudd: 'INNHOLD' }
    const logget = await tx.hendelse.findMany({
      where: { handling: 'vurdering.godkjent', kommunenummer: rad.kommunenummer, objektId: id },
      select: { detaljer: true },
    })
    const stemmer = logget.some(l => (l.detaljer as { sha256?: unknown }).sha256 === rad.sha256)
    return { ...hvor, brudd: stemmer ? null : 'LOGG' }
  })
}

async function sjekkVedlegg(tx: Tx): Promise<Sjekk> {
  const ider = await tx.vedlegg.findMany({ select: { id: true }, orderBy: { lastetOpp: 'asc' } })
  return gjennom(ider, 'VEDLEGG', async id => {
    const [rad] = await tx.$queryRaw<{ kommunenummer: string; stemmer: boolean }[]>`
      SELECT "kommunenummer", encode(sha256("innhold"), 'hex') = "sha256" AS "stemmer" FROM "Vedlegg" WHERE "id" = ${id}::uuid`
    return { kommunenummer: rad?.kommunenummer ?? '', navn: id, brudd: rad?.stemmer ? null : 'INNHOLD' }
  })
}
