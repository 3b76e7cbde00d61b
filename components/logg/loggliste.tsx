import { useTranslations } from 'next-intl'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { datoIOslo, visDatoLang } from '@/lib/dato'
import { Loggrad } from './loggrad'
import type { Rad } from './typer'
import stil from './logg.module.css'

/** Rows of the log by day, the newest first. kommunenummer: where their links lead; null: nowhere. */
export function Loggliste({ rader, kommunenummer }: { rader: Rad[]; kommunenummer: string | null }) {
  const t = useTranslations('logg')
  if (rader.length === 0) return <Avsnitt>{t('ingen')}</Avsnitt>
  const dager = [...new Set(rader.map(r => datoIOslo(r.tid)))]
  return (
    <>
      {dager.map(dag => (
        <section key={dag} className="ln-stabel-tett">
          <Overskrift niva={2} storrelse="xs">
            {visDatoLang(dag)}
          </Overskrift>
          <ul className={stil.liste}>
            {rader
              .filter(r => datoIOslo(r.tid) === dag)
              .map(r => (
                <Loggrad key={r.id} rad={r} kommunenummer={kommunenummer} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}
