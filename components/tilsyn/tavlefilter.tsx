import { useTranslations } from 'next-intl'
import { Filtervalg } from '@/components/skjema/filtervalg'
import { Knappelenke } from '@/components/ui/lenke'
import { TAVLESTATUSER, type Tavlefilter, tavlesok, UTVALG } from '@/lib/domene/tilsyn/tavlefilter'
import stil from './tilsyn.module.css'

type Props = { sti: string; filter: Tavlefilter; fylker: { fylkesnummer: string; navn: string }[] }

/** Chooses which kommuner to see. By address: works without script, and can be linked to. */
export function Tavlefilterskjema({ sti, filter, fylker }: Props) {
  const t = useTranslations('tilsyn.filter')
  const status = useTranslations('tilsyn.status')
  const utvalg = useTranslations('tilsyn.utvalg')
  const alle = { verdi: '', tekst: t('alle') }
  return (
    <form method="get" action={sti} className={stil.filter} aria-label={t('tittel')}>
      {filter.sorter !== 'navn' && <input type="hidden" name="sorter" value={filter.sorter} />}
      {filter.synkende && <input type="hidden" name="retning" value="ned" />}
      {filter.kart !== 'STATUS' && <input type="hidden" name="kart" value={filter.kart} />}
      <div className="ds-field">
        <label className="ds-label" htmlFor="tavle-sok">
          {t('sok')}
        </label>
        <input
          key={filter.sok}
          className="ds-input"
          id="tavle-sok"
          name="sok"
          defaultValue={filter.sok}
          autoComplete="off"
        />
      </div>
      <Filtervalg
        id="tavle-status"
        navn="status"
        etikett={t('status')}
        valgt={filter.status}
        valg={[alle, ...TAVLESTATUSER.map(s => ({ verdi: s, tekst: status(s) }))]}
      />
      <Filtervalg
        id="tavle-utvalg"
        navn="utvalg"
        etikett={t('utvalg')}
        valgt={filter.utvalg}
        valg={[alle, ...UTVALG.map(u => ({ verdi: u, tekst: utvalg(u) }))]}
      />
      {fylker.length > 1 && (
        <Filtervalg
          id="tavle-fylke"
          navn="fylke"
          etikett={t('fylke')}
          valgt={filter.fylke}
          valg={[alle, ...fylker.map(f => ({ verdi: f.fylkesnummer, tekst: f.navn }))]}
        />
      )}
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
      {(filter.sok || filter.status || filter.utvalg || filter.fylke) && (
        <Knappelenke
          variant="tertiary"
          href={`${sti}?${tavlesok(filter, { sok: '', status: '', utvalg: '', fylke: '' })}`}
        >
          {t('nullstill')}
        </Knappelenke>
      )}
    </form>
  )
}
