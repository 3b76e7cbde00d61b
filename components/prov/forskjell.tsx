import { useTranslations } from 'next-intl'
import { Timefigur } from '@/components/dekning/timefigur'
import { Overskrift } from '@/components/ui/tekst'
import { visDatoLang } from '@/lib/dato'
import { visTimer } from '@/lib/tall'
import { Forskjelltabell } from './forskjelltabell'
import stil from './prov.module.css'
import type { Provbilde } from './typer'

/** The kommune as it stands and as tried: in a sentence, in bars and figure by figure. */
export function Forskjell({ bilde }: { bilde: Provbilde }) {
  const t = useTranslations('prov.svar')
  const { na, prov, endringer, pris, dato, dag } = bilde
  return (
    <>
      <div className="ln-stabel-tett">
        <Overskrift niva={2} id="forskjellen">
          {t('tittel')}
        </Overskrift>
        <p className="ln-dempet ln-liten">{t('per', { dato: visDatoLang(dato) })}</p>
        <p role="status" className={stil.setning}>
          <Setning bilde={bilde} />
        </p>
      </div>
      {endringer.length > 0 && (
        <Timefigur
          tittel={t('figur', { dag })}
          slag={['NORM', 'AVTALT']}
          linjer={[
            { navn: t('na', { dag }), tall: na.sum },
            { navn: t('prov'), tall: prov.sum },
          ]}
        />
      )}
      <Forskjelltabell
        tittel={t('tabell', { dag })}
        dag={dag}
        na={na.sum}
        prov={prov.sum}
        timerPerArsverk={na.timerPerArsverk}
        pris={pris}
      />
    </>
  )
}

/** What the changes do, in one sentence. */
export function Setning({ bilde: { na, prov, endringer, dag } }: { bilde: Provbilde }) {
  const t = useTranslations('prov.svar')
  if (endringer.length === 0) return t('uendret')
  if (prov.sum.udekket === null) return t('ingenNorm')
  return t('mindre', { prov: visTimer(prov.sum.udekket), na: visTimer(na.sum.udekket), dag })
}
