import { useTranslations } from 'next-intl'
import { Filtervalg } from '@/components/skjema/filtervalg'
import { Knappelenke, Lenke } from '@/components/ui/lenke'
import { type Planfilter, VISNINGER, type Visning } from '@/lib/domene/tiltak/filter'
import { TILTAKSSTATUSER } from '@/lib/domene/tiltak/typer'
import stil from './plan.module.css'

type Props = {
  sti: string
  filter: Planfilter
  sykehjem: { id: string; navn: string }[]
  /** Does the reader lead any of them? */
  harEgne: boolean
  ansvarlige: string[]
}

/** Chooses which tiltak to see. By address: works without script, and can be linked to. */
export function Planfilterskjema({ sti, filter, sykehjem, harEgne, ansvarlige }: Props) {
  const t = useTranslations('plan.filter')
  const status = useTranslations('plan')
  const steder = [
    ...(harEgne ? [{ verdi: 'MINE', tekst: t('mine') }] : []),
    { verdi: '', tekst: t('alleSykehjem') },
    { verdi: 'KOMMUNEN', tekst: status('heleKommunen') },
    ...sykehjem.map(s => ({ verdi: s.id, tekst: s.navn })),
  ]
  const personer = [
    { verdi: '', tekst: t('alle') },
    { verdi: 'MEG', tekst: t('meg') },
    { verdi: 'INGEN', tekst: t('ingen') },
    ...ansvarlige.map(a => ({ verdi: a, tekst: a })),
  ]
  const statuser = [
    { verdi: '', tekst: t('alle') },
    ...TILTAKSSTATUSER.map(s => ({ verdi: s, tekst: status(`status.${s}`) })),
  ]
  return (
    <form method="get" action={sti} className={stil.filter} aria-label={t('tittel')}>
      <input type="hidden" name="visning" value={filter.visning} />
      <Filtervalg
        id="plan-sykehjem"
        navn="sykehjem"
        etikett={t('sykehjem')}
        valg={steder}
        valgt={filter.sykehjem}
      />
      <Filtervalg
        id="plan-ansvarlig"
        navn="ansvarlig"
        etikett={t('ansvarlig')}
        valg={personer}
        valgt={filter.ansvarlig}
      />
      <Filtervalg
        id="plan-status"
        navn="status"
        etikett={t('status')}
        valg={statuser}
        valgt={filter.status}
      />
      <button className="ds-button" data-variant="secondary" type="submit">
        {t('vis')}
      </button>
      {(filter.sykehjem || filter.ansvarlig || filter.status) && (
        <Knappelenke
          variant="tertiary"
          href={medValg(sti, { ...filter, sykehjem: '', ansvarlig: '', status: '' })}
        >
          {t('nullstill')}
        </Knappelenke>
      )}
    </form>
  )
}

/** Board or table: the same tiltak. */
export function Visningsvalg({ sti, filter }: { sti: string; filter: Planfilter }) {
  const t = useTranslations('plan.visning')
  return (
    <nav aria-label={t('tittel')}>
      <ul className={stil.visning}>
        {VISNINGER.map(visning => (
          <li key={visning}>
            <Lenke
              href={medValg(sti, { ...filter, visning })}
              aria-current={visning === filter.visning ? 'page' : undefined}
              scroll={false}
            >
              {t(`valg.${visning satisfies Visning}`)}
            </Lenke>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const medValg = (sti: string, { visning, sykehjem, ansvarlig, status }: Planfilter): string =>
  `${sti}?${new URLSearchParams({ visning, sykehjem, ansvarlig, status }).toString()}`
