import { useTranslations } from 'next-intl'
import { Aarsfigur, type Serie } from '@/components/figur/aarsfigur'
import { Tabell } from '@/components/ui/tabell'
import { Overskrift } from '@/components/ui/tekst'
import { aarAv } from '@/lib/domene/felles/dato'
import type { Egenindikator } from '@/lib/domene/referanse/egen'
import type { Referanse } from '@/lib/domene/referanse/indikator'
import { visTimer } from '@/lib/tall'
import stil from './indikator.module.css'
import { Kilde } from './kilde'
import { useStorrelse } from './storrelse'

type Props = { kommune: string; egne: Egenindikator[]; referanser: Referanse[] }

/** The kommune's own value at each turn of the year, beside the country and kommuner of its size. */
export function Aarsdel({ kommune, egne, referanser }: Props) {
  const t = useTranslations('indikator.aarene')
  const [forste] = referanser
  const storrelse = useStorrelse(forste?.storrelse ?? { fra: 0, til: null })
  const aar = referanser.map(r => r.aar)
  const egen = (a: number) => egne.find(e => aarAv(e.dato) === a)?.timerPerBeboer ?? null
  const serier: Serie[] = [
    { slag: 'EGEN', navn: t('egen', { kommune }), tall: aar.map(egen) },
    { slag: 'LANDET', navn: t('landet'), tall: referanser.map(r => r.gjennomsnitt?.verdi ?? null) },
    {
      slag: 'STORRELSE',
      navn: t('storrelse', { storrelse }),
      tall: referanser.map(r => r.medianStorrelse?.verdi ?? null),
    },
  ]
  return (
    <section className="ln-stabel" aria-labelledby="aarene">
      <Overskrift niva={2} id="aarene">
        {t('tittel')}
      </Overskrift>
      <Aarsfigur
        tittel={t('figur')}
        beskrivelse={t('beskrivelse', { fra: String(aar[0] ?? ''), til: String(aar.at(-1) ?? '') })}
        aar={aar}
        serier={serier}
      />
      <Tabell tittel={t('tabell')}>
        <thead>
          <tr>
            <th scope="col">{t('aar')}</th>
            {serier.map(s => (
              <th key={s.slag} scope="col" className="ln-hoyre">
                {s.navn}
              </th>
            ))}
            <th scope="col" className={stil.kilde}>
              {t('kilde')}
            </th>
          </tr>
        </thead>
        <tbody>
          {referanser.toReversed().map((r, i) => (
            <tr key={r.aar}>
              <th scope="row">{r.aar}</th>
              {serier.map(s => (
                <td key={s.slag} className="ln-hoyre ln-tall">
                  {visTimer(s.tall[referanser.length - 1 - i] ?? null)}
                </td>
              ))}
              <td>{r.gjennomsnitt ? <Kilde figur={r.gjennomsnitt} /> : t('ingen')}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </section>
  )
}
