import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { DekningAvtale } from '@/lib/domene/beregning/typer'
import type { SituasjonFravaer, SituasjonLegeavtale } from '@/lib/domene/beregning/situasjon'
import { type Dato, plussDager } from '@/lib/domene/felles/dato'
import { avtaleperioder, pagaendeOgKommende } from '@/lib/domene/legeavtale/avtale'
import { visTimer } from '@/lib/tall'
import { Fravaersperiode } from '../fravaer/fravaersperiode'
import stil from './legeavtale.module.css'

/** One row: the avtale as registered, and as it counts on the date (null = not in force). */
export type Avtalelinje = { avtale: SituasjonLegeavtale; iDag: DekningAvtale | null }

type Props = {
  tittel: string
  linjer: Avtalelinje[]
  dato: Dato
  sti: (id: string) => string
  /** What the kommuner hours are bought from are called, by number. */
  kommunenavn: ReadonlyMap<string, string>
}

/** The avtaler of a sykehjem on a date: hours, where they are used, until when, and who is away. */
export function Avtaletabell({ tittel, linjer, dato, sti, kommunenavn }: Props) {
  const t = useTranslations('legeavtale.liste')
  const former = useTranslations('avtaleform')
  return (
    <Tabell tittel={tittel}>
      <thead>
        <tr>
          <th scope="col">{t('avtale')}</th>
          <th scope="col" className="ln-hoyre">
            {t('uketimer')}
          </th>
          <th scope="col">{t('hvor')}</th>
          <th scope="col">{t('til')}</th>
          <th scope="col">{t('fravaer')}</th>
        </tr>
      </thead>
      <tbody>
        {linjer.map(({ avtale, iDag }) => {
          const periode = gjeldende(avtale, dato)
          const versjon = periode?.versjon
          return (
            <tr key={avtale.id}>
              <th scope="row">
                <Lenke href={sti(avtale.id)}>{avtale.navn}</Lenke>
                <span className={stil.undertekst}>{versjon && former(versjon.avtaleform)}</span>
                {versjon?.kjoptFra && (
                  <span className={stil.undertekst}>
                    {t('kjoptFra', { kommune: kommunenavn.get(versjon.kjoptFra) ?? versjon.kjoptFra })}
                  </span>
                )}
                {versjon?.midlertidig && <Merkelapp>{t('midlertidig')}</Merkelapp>}{' '}
                {periode && periode.fra > dato && (
                  <Merkelapp farge="info">{t('fra', { dato: visDato(periode.fra) })}</Merkelapp>
                )}
              </th>
              <td className="ln-hoyre ln-tall">
                {versjon && visTimer(versjon.uketimer)}
                {iDag && iDag.udekketFravaer.n > 0n && (
                  <span className={stil.undertekst}>
                    {t('faktisk', { timer: visTimer(iDag.faktiskeTimer) })}
                  </span>
                )}
              </td>
              <td>{versjon && t(versjon.fordeling === null ? 'hele' : 'fordelt')}</td>
              <td>{slutt(periode)}</td>
              <td>
                <Fravaersliste rader={pagaendeOgKommende(avtale.fravaer, dato)} ingen={t('ingenFravaer')} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </Tabell>
  )

  /** What ends a version: its last day, or the change that takes over. */
  function slutt(periode: ReturnType<typeof gjeldende>): string {
    if (!periode?.til) return t('utenSlutt')
    return periode.avlost ? t('endres', { dato: visDato(plussDager(periode.til, 1)) }) : visDato(periode.til)
  }
}

/** The version in force, else the next to come, else the last there was. */
function gjeldende(avtale: SituasjonLegeavtale, dato: Dato) {
  const nyesteForst = avtaleperioder(avtale.versjoner)
  const begynt = nyesteForst.find(p => p.fra <= dato)
  if (begynt && (begynt.til === null || begynt.til >= dato)) return begynt
  return nyesteForst.filter(p => p.fra > dato).at(-1) ?? begynt ?? null
}

function Fravaersliste({ rader, ingen }: { rader: SituasjonFravaer[]; ingen: string }) {
  if (rader.length === 0) return ingen
  return (
    <ul className="ln-liste">
      {rader.map(f => (
        <li key={f.id}>
          <Fravaersperiode fravaer={f} />
        </li>
      ))}
    </ul>
  )
}
