import { useTranslations } from 'next-intl'
import { Avsnitt } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { DekningAvtale } from '@/lib/domene/beregning/typer'
import type { Dato } from '@/lib/domene/felles/dato'
import {
  type Avtaleversjon,
  avtaleperioder,
  avtaletilstand,
  type Legeavtale,
} from '@/lib/domene/legeavtale/avtale'
import { visTimer } from '@/lib/tall'
import { Timested } from './timested'

type Props = {
  avtale: Legeavtale
  /** The version in force on the date; null = none is. */
  versjon: Avtaleversjon | null
  /** As it counts on the date; null when none is in force or the sykehjem is closed. */
  iDag: DekningAvtale | null
  dato: Dato
  avdelingsnavn: ReadonlyMap<string, string>
  /** The name of the kommune the hours are bought from. */
  kjoptFra: string | null
}

/** What the avtale is today. */
export function Avtalefakta({ avtale, versjon, iDag, dato, avdelingsnavn, kjoptFra }: Props) {
  const t = useTranslations('legeavtale.fakta')
  const former = useTranslations('avtaleform')
  if (!versjon) return <Avsnitt>{ikkeIKraft()}</Avsnitt>
  const til = avtaleperioder(avtale.versjoner).find(p => p.versjon.id === versjon.id)?.til ?? null
  const utenfor = versjon.utenforOrdinaer
  return (
    <dl className="ln-fakta">
      <dt>{t('uketimer')}</dt>
      <dd className="ln-tall">{visTimer(versjon.uketimer)}</dd>
      {iDag && iDag.udekketFravaer.n > 0n && (
        <>
          <dt>{t('faktisk')}</dt>
          <dd>
            {t('faktiskVerdi', { timer: visTimer(iDag.faktiskeTimer), borte: visTimer(iDag.udekketFravaer) })}
          </dd>
        </>
      )}
      <dt>{t('hvor')}</dt>
      <dd>
        <Timested fordeling={versjon.fordeling} avdelingsnavn={avdelingsnavn} />
      </dd>
      <dt>{t('form')}</dt>
      <dd>
        {former(versjon.avtaleform)}
        {versjon.midlertidig && `, ${t('midlertidig')}`}
      </dd>
      <dt>{t('gjelder')}</dt>
      <dd>
        {til === null
          ? t('fra', { fra: visDato(versjon.gjelderFra) })
          : t('fraTil', { fra: visDato(versjon.gjelderFra), til: visDato(til) })}
      </dd>
      {kjoptFra !== null && (
        <>
          <dt>{t('kjoptFra')}</dt>
          <dd>{kjoptFra}</dd>
        </>
      )}
      <dt>{t('utenfor')}</dt>
      <dd>{t(utenfor === null ? 'ikkeOppgitt' : utenfor ? 'ja' : 'nei')}</dd>
    </dl>
  )

  function ikkeIKraft(): string {
    const perioder = avtaleperioder(avtale.versjoner)
    if (avtaletilstand(avtale, dato) === 'KOMMENDE')
      return t('kommer', { fra: visDato(perioder.filter(p => p.fra > dato).at(-1)?.fra ?? null) })
    return t('avsluttet', { til: visDato(perioder[0]?.til ?? null) })
  }
}
