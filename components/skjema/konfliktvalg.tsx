'use client'
import { useTranslations } from 'next-intl'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { Knapp } from '@/components/ui/knapp'
import { Kort } from '@/components/ui/kort'
import { Tabell } from '@/components/ui/tabell'
import { Overskrift } from '@/components/ui/tekst'

export type Konfliktfelt<Inn extends FieldValues> = {
  navn: Path<Inn>
  etikett: string
  /** How a value is written for the reader (the word of an enum). The text itself when left out. */
  vis?: (verdi: string) => string
}

/** One thing as it stands in both. */
export type Konfliktlinje = { navn: string; etikett: string; mitt: string; lagret: string }

type MedVersjon = FieldValues & { versjon: number }

type Props<Inn extends MedVersjon, Rad> = {
  skjema: {
    form: UseFormReturn<Inn>
    onSubmit: () => void
    konflikt: unknown
    lukkKonflikt: () => void
  }
  felter: Konfliktfelt<Inn>[]
  /** More lines to compare, for what is not one field each. */
  linjer?: (mine: Inn, lagret: Inn) => Konfliktlinje[]
  /** The stored row as the form writes it, with its own versjon. */
  tilSkjema: (gjeldende: Rad) => Inn
}

/**
 * Somebody else saved while this was being written: both texts side by side, where they differ. «Behold mine» saves
 * on top of the newer version, «bruk den lagrede» takes the other text into the form. First thing inside Skjema.
 */
export function Konfliktvalg<Inn extends MedVersjon, Rad>({
  skjema,
  felter,
  linjer,
  tilSkjema,
}: Props<Inn, Rad>) {
  const t = useTranslations('konflikt')
  const { form, konflikt } = skjema
  if (konflikt === null) return null
  const lagret = tilSkjema(konflikt as Rad)
  const mine = form.getValues()
  const enkle = felter.map(
    ({ navn, etikett, vis = v => v }): Konfliktlinje => ({
      navn,
      etikett,
      mitt: vis(String(mine[navn])),
      lagret: vis(String(lagret[navn])),
    }),
  )
  const ulike = [...enkle, ...(linjer?.(mine, lagret) ?? [])].filter(f => f.mitt !== f.lagret)

  const beholdMine = () => {
    form.setValue('versjon' as Path<Inn>, lagret.versjon as PathValue<Inn, Path<Inn>>)
    skjema.onSubmit()
  }
  const brukLagret = () => {
    form.reset(lagret)
    skjema.lukkKonflikt()
  }
  return (
    <Kort tonet className="ds-card ln-stabel">
      <Overskrift niva={2}>{t('tittel')}</Overskrift>
      {ulike.length === 0 ? (
        <p className="ds-paragraph">{t('like')}</p>
      ) : (
        <Tabell tittel={t('tabell')}>
          <thead>
            <tr>
              <th scope="col">{t('felt')}</th>
              <th scope="col">{t('mitt')}</th>
              <th scope="col">{t('lagret')}</th>
            </tr>
          </thead>
          <tbody>
            {ulike.map(f => (
              <tr key={f.navn}>
                <th scope="row">{f.etikett}</th>
                <td>{f.mitt || t('tomt')}</td>
                <td>{f.lagret || t('tomt')}</td>
              </tr>
            ))}
          </tbody>
        </Tabell>
      )}
      <div className="ln-rekke">
        <Knapp type="button" variant="secondary" onClick={beholdMine}>
          {t('beholdMine')}
        </Knapp>
        <Knapp type="button" variant="secondary" onClick={brukLagret}>
          {t('brukLagret')}
        </Knapp>
      </div>
    </Kort>
  )
}
