import { useTranslations } from 'next-intl'
import { useStorrelsesnavn } from '@/components/samlet/storrelsesnavn'
import { Filtervalg } from '@/components/skjema/filtervalg'
import { Knappelenke } from '@/components/ui/lenke'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { type Erfaringsfilter, erFiltrert } from '@/lib/domene/erfaring/filter'
import { STORRELSESGRUPPER } from '@/lib/domene/samlet/storrelse'
import { TILTAKSKATEGORIER } from '@/lib/domene/tiltak/typer'
import stil from './erfaring.module.css'

/** Chooses which erfaringer to see. By address: works without script, and can be linked to. */
export function Erfaringsvalg({ sti, filter }: { sti: string; filter: Erfaringsfilter }) {
  const t = useTranslations('erfaring.filter')
  const type = useTranslations('avdelingstype')
  const plan = useTranslations('plan')
  const storrelse = useStorrelsesnavn()
  const valgene = [
    ['type', AVDELINGSTYPER.map(verdi => ({ verdi, tekst: type(verdi) }))],
    ['kategori', TILTAKSKATEGORIER.map(verdi => ({ verdi, tekst: plan(`kategori.${verdi}`) }))],
    ['storrelse', STORRELSESGRUPPER.map(g => ({ verdi: g.nokkel, tekst: storrelse(g.nokkel) ?? g.nokkel }))],
  ] as const
  return (
    <form method="get" action={sti} className={stil.filter} aria-label={t('tittel')}>
      <div className="ds-field">
        <label className="ds-label" htmlFor="erfaring-sok">
          {t('sok')}
        </label>
        <input
          key={filter.sok}
          className="ds-input"
          id="erfaring-sok"
          name="sok"
          type="search"
          maxLength={100}
          defaultValue={filter.sok}
        />
      </div>
      {valgene.map(([navn, valg]) => (
        <Filtervalg
          key={navn}
          id={`erfaring-${navn}`}
          navn={navn}
          etikett={t(navn)}
          valg={[{ verdi: '', tekst: t('alle') }, ...valg]}
          valgt={filter[navn]}
        />
      ))}
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
      {erFiltrert(filter) && (
        <Knappelenke variant="tertiary" href={sti}>
          {t('nullstill')}
        </Knappelenke>
      )}
    </form>
  )
}
