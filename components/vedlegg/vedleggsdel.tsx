import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import type { Resultat } from '@/lib/domene/resultat'
import type { Vedlegg } from '@/lib/domene/vedlegg/typer'
import { NyttVedlegg } from './nytt-vedlegg'
import type { Opplasting } from './opplasting'
import { Vedleggsrad } from './vedleggsrad'
import stil from './vedlegg.module.css'

type Props = {
  kommunenummer: string
  vedlegg: Vedlegg[]
  kanEndre: boolean
  lastOpp: Opplasting
  /** id: the version the new one comes after. */
  nyVersjon: (id: string, skjema: FormData) => ReturnType<Opplasting>
  fjern: (id: string) => Promise<Resultat<null>>
}

/** The files of one thing; where the reader may, with the way to add, renew and remove. */
export function Vedleggsdel({ kommunenummer, vedlegg, kanEndre, lastOpp, nyVersjon, fjern }: Props) {
  const t = useTranslations('vedlegg')
  return (
    <section className="ln-stabel" aria-labelledby="vedlegg">
      <Overskrift niva={2} id="vedlegg">
        {t('tittel')}
      </Overskrift>
      {vedlegg.length === 0 ? (
        <Avsnitt>{t('ingen')}</Avsnitt>
      ) : (
        <ul className={stil.liste}>
          {vedlegg.map(v => (
            <Vedleggsrad
              key={v.tidligere.at(-1)?.id ?? v.id}
              kommunenummer={kommunenummer}
              vedlegg={v}
              endring={
                kanEndre ? { nyVersjon: nyVersjon.bind(null, v.id), fjern: fjern.bind(null, v.id) } : null
              }
            />
          ))}
        </ul>
      )}
      {kanEndre && <NyttVedlegg lastOpp={lastOpp} />}
    </section>
  )
}
