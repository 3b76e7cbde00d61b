import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'

/** The definition's own headings, in its order, and how many paragraphs each has here. */
const DELER = [
  ['navn', 1],
  ['maaling', 1],
  ['teller', 2],
  ['nevner', 1],
  ['presiseringer', 4],
  ['feilkilder', 3],
  ['tolkning', 3],
] as const
const AVSNITT = ['a', 'b', 'c', 'd'] as const

/** How the national indicator is defined, in plain words of our own, with what the definition leaves unclear. */
export function Definisjon() {
  const t = useTranslations('indikator.definisjon')
  return (
    <section className="ln-stabel" aria-labelledby="definisjon">
      <Overskrift niva={2} id="definisjon">
        {t('overskrift')}
      </Overskrift>
      <p className="ln-lesbar">{t('om')}</p>
      {DELER.map(([del, antall]) => (
        <div key={del} className="ln-stabel-tett ln-lesbar">
          <Overskrift niva={3}>{t(`${del}.tittel`)}</Overskrift>
          {AVSNITT.slice(0, antall).map(avsnitt => (
            <p key={avsnitt}>{t(`${del}.${avsnitt}` as never)}</p>
          ))}
        </div>
      ))}
    </section>
  )
}
