import { useTranslations } from 'next-intl'
import { ruter } from '@/lib/ruter'
import { Navlenke } from './navlenke'

type Vis = { innhold: boolean; import: boolean; logg: boolean; innstillinger: boolean; brukere: boolean }

/** ogsa: pages that belong to it and stand beside it. */
type Punkt = { href: string; tekst: string; vis: boolean; noyaktig?: boolean; ogsa?: string[] }

/** The menu of one kommune: only what the reader's roles open. */
export function Kommunemeny({ kommunenummer: nr, vis }: { kommunenummer: string; vis: Vis }) {
  const t = useTranslations('meny')
  const punkter: Punkt[] = [
    { href: ruter.kommune(nr), tekst: t('oversikt'), vis: vis.innhold, noyaktig: true },
    {
      ...{ href: ruter.dekning(nr), tekst: t('dekning'), vis: vis.innhold },
      ogsa: [ruter.utvikling(nr), ruter.indikator(nr), ruter.datakvalitet(nr), ruter.prov(nr)],
    },
    { href: ruter.sykehjemListe(nr), tekst: t('sykehjem'), vis: vis.innhold },
    { href: ruter.vurderinger(nr), tekst: t('vurdering'), vis: vis.innhold },
    { href: ruter.norm(nr), tekst: t('norm'), vis: vis.innhold },
    { href: ruter.plan(nr), tekst: t('plan'), vis: vis.innhold, ogsa: [ruter.erfaringer(nr)] },
    { href: ruter.innsendinger(nr), tekst: t('innsending'), vis: vis.innhold },
    { href: ruter.import(nr), tekst: t('import'), vis: vis.import },
    { href: ruter.logg(nr), tekst: t('logg'), vis: vis.logg },
    { href: ruter.innstillinger(nr), tekst: t('innstillinger'), vis: vis.innstillinger },
    { href: ruter.brukere(nr), tekst: t('brukere'), vis: vis.brukere },
  ]
  return (
    <nav className="ln-nav" aria-label={t('merkelapp')}>
      <div className="ln-ytre">
        <ul>
          {punkter
            .filter(p => p.vis)
            .map(p => (
              <li key={p.href}>
                <Navlenke href={p.href} noyaktig={p.noyaktig} ogsa={p.ogsa}>
                  {p.tekst}
                </Navlenke>
              </li>
            ))}
        </ul>
      </div>
    </nav>
  )
}
