import { useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import type { Statustall } from '@/lib/domene/vurdering/statustall'
import { visDesimal, visProsent, visTimer } from '@/lib/tall'

/** The hours by form of agreement, and how large the posts are. */
export function Avtaleformtabell({ tall }: { tall: Statustall }) {
  const t = useTranslations('vurdering.tall')
  const form = useTranslations('avtaleform')
  return (
    <Tabell tittel={t('avtaleform.tittel')} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('kolonne.avtaleform')}</th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.avtaler')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.timer')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tall.sum.avtaleformer.map(a => (
          <tr key={a.avtaleform}>
            <th scope="row">{form(a.avtaleform)}</th>
            <td className="ln-hoyre ln-tall">{a.antall}</td>
            <td className="ln-hoyre ln-tall">{visTimer(a.timer)}</td>
          </tr>
        ))}
      </tbody>
    </Tabell>
  )
}

/** Every post by its label, with its size. */
export function Stillingstabell({ tall }: { tall: Statustall }) {
  const t = useTranslations('vurdering.tall')
  const form = useTranslations('avtaleform')
  const utenfor = (u: boolean | null) => t(u === null ? 'ikkeOppgitt' : u ? 'ja' : 'nei')
  return (
    <Tabell tittel={t('stillinger.tittel')} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('kolonne.avtale')}</th>
          <th scope="col">{t('sykehjem')}</th>
          <th scope="col">{t('kolonne.avtaleform')}</th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.timer')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('kolonne.stilling')}
          </th>
          <th scope="col">{t('kolonne.tilgjengelig')}</th>
        </tr>
      </thead>
      <tbody>
        {tall.sykehjem.flatMap(s =>
          s.stillinger.map(l => (
            <tr key={`${s.id} ${l.navn}`}>
              <th scope="row">{l.midlertidig ? t('midlertidig', { navn: l.navn }) : l.navn}</th>
              <td>{s.navn}</td>
              <td>{form(l.avtaleform)}</td>
              <td className="ln-hoyre ln-tall">{visTimer(l.uketimer)}</td>
              <td className="ln-hoyre ln-tall">{visProsent(l.prosent)}</td>
              <td>{utenfor(l.utenforOrdinaer)}</td>
            </tr>
          )),
        )}
      </tbody>
    </Tabell>
  )
}

/** «Snitt 40 %, median 40 % …»: small posts are the field's named weakness. */
export function Stillingssetning({ tall }: { tall: Statustall }) {
  const t = useTranslations('vurdering.tall')
  const { snitt, median, fulltid, under25 } = tall.sum.stillingsstorrelser
  if (snitt === null || median === null) return <p className="ds-paragraph">{t('ingenStillinger')}</p>
  return (
    <p className="ds-paragraph ln-lesbar">
      {t('stillingssetning', {
        ...{ snitt: visProsent(snitt), median: visProsent(median), fulltid, under25 },
        antall: tall.sum.antallStillinger,
        timer: visDesimal(tall.timerPerArsverk),
      })}
    </p>
  )
}
