import { getTranslations } from 'next-intl/server'
import { Avtalesum } from '@/components/legeavtale/avtalesum'
import { Avtaletabell } from '@/components/legeavtale/avtaletabell'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import { hentKommuner } from '@/lib/data/register'
import { hentSituasjon } from '@/lib/data/situasjon'
import { beregnDekning } from '@/lib/domene/beregning/dekning'
import type { Dato } from '@/lib/domene/felles/dato'
import { selgere } from '@/lib/domene/innsending/kjopt'
import { avtaletilstand } from '@/lib/domene/legeavtale/avtale'
import type { Bruker } from '@/lib/domene/tilgang'
import { ruter } from '@/lib/ruter'

type Props = { bruker: Bruker; kommunenummer: string; sykehjemId: string; dato: Dato; kanEndre: boolean }

/** The legeavtaler of a sykehjem on a date, with the sum of agreed and actual hours. Part of the sykehjem's page. */
export async function Legeavtaleliste({ bruker, kommunenummer, sykehjemId, dato, kanEndre }: Props) {
  const situasjon = await hentSituasjon(bruker, kommunenummer)
  const sykehjem = situasjon?.sykehjem.find(s => s.id === sykehjemId)
  if (!situasjon || !sykehjem) return null
  const t = await getTranslations('legeavtale.liste')
  const linje = beregnDekning(situasjon, dato).sykehjem.find(s => s.id === sykehjemId) ?? null
  const linjer = sykehjem.legeavtaler.map(avtale => ({
    avtale,
    iDag: linje?.avtaler.find(a => a.id === avtale.id) ?? null,
  }))
  const avsluttet = linjer.filter(l => avtaletilstand(l.avtale, dato) === 'AVSLUTTET')
  const lopende = linjer.filter(l => !avsluttet.includes(l))
  const fra = await hentKommuner(selgere({ ...situasjon, sykehjem: [sykehjem] }))
  const kommunenavn = new Map(fra.map(k => [k.kommunenummer, k.navnEntydig]))
  const tabell = { dato, kommunenavn, sti: (id: string) => ruter.legeavtale(kommunenummer, sykehjemId, id) }
  return (
    <section className="ln-stabel" aria-labelledby="legeavtaler">
      <div className="ln-rekke ln-mellom">
        <Overskrift niva={2} id="legeavtaler">
          {t('tittel')}
        </Overskrift>
        {kanEndre && (
          <Knappelenke
            variant={linjer.length === 0 ? 'primary' : 'secondary'}
            href={ruter.nyLegeavtale(kommunenummer, sykehjemId)}
          >
            {t('ny')}
          </Knappelenke>
        )}
      </div>
      {linjer.length === 0 && <Avsnitt>{t(kanEndre ? 'tom' : 'tomForLeser')}</Avsnitt>}
      {lopende.length > 0 && <Avtaletabell {...tabell} tittel={t('tabell')} linjer={lopende} />}
      {linjer.length > 0 && <Avtalesum linje={linje} />}
      {avsluttet.length > 0 && (
        <Utbrett tittel={t('avsluttede', { antall: avsluttet.length })}>
          <Avtaletabell {...tabell} tittel={t('avsluttedeTittel')} linjer={avsluttet} />
        </Utbrett>
      )}
    </section>
  )
}
