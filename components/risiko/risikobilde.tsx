import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { antallPerNiva } from '@/lib/domene/risiko/regler'
import type { Risikoskala } from '@/lib/domene/risiko/typer'
import type { Risikolinje } from './linje'
import { Risikomatriser } from './matriser'
import { Risikoliste } from './risikoliste'

type Props = {
  /** At least one, by number. */
  risikoer: readonly Risikolinje[]
  skala: Risikoskala
  /** Of its two headings; those under them are one lower. */
  niva?: 2 | 3
}

/** All risks of one version: the sum in a sentence, the two matrices, the list. */
export function Risikobilde({ risikoer, skala, niva = 2 }: Props) {
  const t = useTranslations('risiko')
  const under = niva === 2 ? 3 : 4
  return (
    <>
      <section className="ln-stabel">
        <Overskrift niva={niva}>{t('matrise.overskrift')}</Overskrift>
        <Oppsummering risikoer={risikoer} skala={skala} />
        <Risikomatriser risikoer={risikoer} skala={skala} niva={under} />
      </section>
      <section className="ln-stabel-tett">
        <Overskrift niva={niva}>{t('liste')}</Overskrift>
        <Risikoliste risikoer={risikoer} skala={skala} niva={under} />
      </section>
    </>
  )
}

function Oppsummering({ risikoer, skala }: Props) {
  const t = useTranslations('risiko')
  const foer = antallPerNiva(risikoer, 'FOR', skala)
  const etter = antallPerNiva(risikoer, 'ETTER', skala)
  return (
    <Avsnitt>
      {t('oppsummering', {
        antall: risikoer.length,
        ...{ hoy: foer.HOY, middels: foer.MIDDELS, lav: foer.LAV },
        ...{ restHoy: etter.HOY, restMiddels: etter.MIDDELS, restLav: etter.LAV },
      })}
    </Avsnitt>
  )
}
