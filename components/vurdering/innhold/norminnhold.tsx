import { useTranslations } from 'next-intl'
import { useKortSatstekst } from '@/components/norm/bruk-satstekst'
import { Tabell } from '@/components/ui/tabell'
import { visDato } from '@/lib/dato'
import type { Norminnhold as Norm, Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import { visTimer } from '@/lib/tall'

/** The norm as it stood when the version was signed: in force, decided for later, and the draft. */
export function Norminnhold({ norm }: { norm: Vurderingsinnhold['norm'] }) {
  const t = useTranslations('vurdering.innhold.norm')
  const alle = [norm.gjeldende, ...norm.kommende, norm.utkast].filter(n => n !== null)
  return alle.map(n => (
    <Satser
      key={`${n.status} ${n.gyldigFra}`}
      norm={n}
      tittel={n.gyldigFra === null ? t('utkast') : t('fra', { dato: visDato(n.gyldigFra) })}
    />
  ))
}

function Satser({ norm, tittel }: { norm: Norm; tittel: string }) {
  const t = useTranslations('vurdering.innhold.norm')
  const type = useTranslations('avdelingstype')
  const sats = useKortSatstekst()
  const { sum } = norm.effekt
  return (
    <div className="ln-stabel-tett">
      <Tabell tittel={tittel} visTittel>
        <thead>
          <tr>
            <th scope="col">{t('gjelder')}</th>
            <th scope="col">{t('sats')}</th>
          </tr>
        </thead>
        <tbody>
          {norm.satser.map(s => (
            <tr key={`${s.type} ${s.sykehjemNavn} ${s.avdelingNavn}`}>
              <th scope="row">
                {s.avdelingNavn === null
                  ? type(s.type)
                  : t('avdeling', { avdeling: s.avdelingNavn, sykehjem: s.sykehjemNavn ?? '' })}
              </th>
              <td>{sats(s)}</td>
            </tr>
          ))}
        </tbody>
      </Tabell>
      {sum.normtimer !== null && (
        <p className="ds-paragraph">
          {t('effekt', {
            ...{ norm: visTimer(sum.normtimer), avtalt: visTimer(sum.avtalteTimer) },
            mangler: visTimer(sum.udekket),
          })}
        </p>
      )}
    </div>
  )
}
