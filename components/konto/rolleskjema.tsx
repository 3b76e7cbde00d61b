'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Skjema } from '@/components/skjema/skjema'
import { Knapp } from '@/components/ui/knapp'
import { Kort } from '@/components/ui/kort'
import { Overskrift } from '@/components/ui/tekst'
import { rolleendringSchema, rollenokkel } from '@/lib/domene/konto/roller'
import { lesSted, rollerVed } from '@/lib/domene/konto/sted'
import type { Resultat } from '@/lib/domene/resultat'
import type { Brukerrad } from './brukerliste'
import { Rollefelt } from './rollefelt'
import { RollerIOrd } from './roller-i-ord'

export type RollerInn = { roller: string[]; sykehjem: string[]; grunnlag: string }
type Props = {
  sted: string
  roller: Brukerrad['roller']
  sykehjem: { id: string; navn: string }[]
  endre: (inn: RollerInn) => Promise<Resultat<null>>
}

const tilSkjema = (roller: Brukerrad['roller']): RollerInn => ({
  roller: roller.map(r => r.rolle),
  sykehjem: roller.flatMap(r => r.sykehjem.map(s => s.id)),
  grunnlag: rollenokkel(roller.map(r => ({ rolle: r.rolle, sykehjemIder: r.sykehjem.map(s => s.id) }))),
})

/** The roles of one user here. When another administrator changed them meanwhile, both are shown. */
export function Rolleskjema({ sted: nokkel, roller, sykehjem, endre }: Props) {
  const t = useTranslations('brukere.bruker')
  const ruter = useRouter()
  const sted = lesSted(nokkel)
  if (!sted) throw new Error('Not a place')
  const skjema = useSkjema<RollerInn, null>({
    skjema: rolleendringSchema(sted),
    start: tilSkjema(roller),
    lagre: endre,
    etter: () => {
      // What was just saved is what the next change builds on
      const { roller: valgte, sykehjem: ledet } = skjema.form.getValues()
      const grunnlag = rollenokkel(
        valgte.map(rolle => ({
          rolle: rolle as Brukerrad['roller'][number]['rolle'],
          sykehjemIder: rolle === 'SYKEHJEMSLEDER' ? ledet : [],
        })),
      )
      skjema.form.reset({ roller: valgte, sykehjem: ledet, grunnlag })
      ruter.refresh()
    },
  })
  const lagret = skjema.konflikt as Brukerrad | null
  const beholdMine = () => {
    if (lagret) skjema.form.setValue('grunnlag', tilSkjema(lagret.roller).grunnlag)
    skjema.onSubmit()
  }
  const brukLagret = () => {
    if (lagret) skjema.form.reset(tilSkjema(lagret.roller))
    skjema.lukkKonflikt()
  }
  return (
    <Skjema skjema={skjema} lagreTekst={t('lagre')}>
      {lagret && (
        <Kort className="ds-card ln-stabel">
          <Overskrift niva={3}>{t('lagret')}</Overskrift>
          <RollerIOrd roller={lagret.roller} />
          <div className="ln-rekke">
            <Knapp type="button" variant="secondary" onClick={beholdMine}>
              {t('beholdMine')}
            </Knapp>
            <Knapp type="button" variant="secondary" onClick={brukLagret}>
              {t('brukLagret')}
            </Knapp>
          </div>
        </Kort>
      )}
      <Rollefelt roller={rollerVed(sted)} sykehjem={sykehjem} />
    </Skjema>
  )
}
