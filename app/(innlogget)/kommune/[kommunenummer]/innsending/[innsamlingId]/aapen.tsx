import { getTranslations } from 'next-intl/server'
import { Innhold } from '@/components/innsending/innhold/innhold'
import { kilderFor } from '@/components/innsending/innhold/kilder'
import { Kontrolliste } from '@/components/innsending/kontroll/kontrolliste'
import { TilSending } from '@/components/innsending/status/til-sending'
import { type Aapne, Tekstfelter } from '@/components/innsending/utkast/tekstfelter'
import { Del } from '@/components/oversikt/del'
import { Avsnitt } from '@/components/ui/tekst'
import { ruter } from '@/lib/ruter'
import { begrunnbar, type hentBilde } from './hent'

type Bilde = Awaited<ReturnType<typeof hentBilde>>

/** What would be sent now, what the checks say of it, and what the kommune writes itself. */
export async function Aapen({ bilde }: { bilde: Bilde }) {
  const { innsamling, kommune, grunnlag, kontroller, kan, stand, steg, klarSom } = bilde
  const t = await getTranslations('innsending')
  const sted = {
    ...{ kommunenummer: kommune.kommunenummer, innsamlingId: innsamling.id },
    statusdato: innsamling.statusdato,
  }
  return (
    <>
      {kontroller.length > 0 && stand !== 'KOMMENDE' && (
        <Del id="kontroller" tittel={t('kontrolliste.tittel')}>
          <Avsnitt>{t('kontrolliste.forklart')}</Avsnitt>
          <Kontrolliste kontroller={kontroller} sted={sted} kanBegrunne={begrunnbar(bilde)} />
        </Del>
      )}
      <Del id="tallene" tittel={t('innhold.tittel')}>
        <Avsnitt>{t('innhold.forklart')}</Avsnitt>
        <Innhold
          grunnlag={grunnlag}
          kilder={kilderFor(sted.kommunenummer, sted.statusdato)}
          niva={3}
          bareTall
        />
      </Del>
      {stand !== 'KOMMENDE' && (
        <Del id="skrevet" tittel={t('innhold.skrevet')}>
          <Tekstfelter
            sporsmal={innsamling.sporsmal}
            aapne={aapneTekster(bilde)}
            harGap={grunnlag.tall?.sum.underNorm === true}
          />
        </Del>
      )}
      {kan.sende && steg !== 'VENTE' && (
        <div className="ln-rekke">
          <TilSending
            href={ruter.sendInn(sted.kommunenummer, innsamling.id, klarSom ?? undefined)}
            tekst={t(steg === 'SENDE' ? 'vei.FULL' : 'vei.KLARGJORE')}
          />
        </div>
      )}
    </>
  )
}

function aapneTekster({ kan, aapneDeler, innsamling: { sporsmal } }: Bilde): Aapne {
  const aapen = (del: string): boolean =>
    kan.skrive && (aapneDeler === 'ALLE' || aapneDeler.some(d => d === del))
  return {
    ...{ kommentar: aapen('KOMMENTAR'), arsak: aapen('ARSAK'), kontakt: aapen('KONTAKT') },
    svar: sporsmal.map(s => s.id).filter(id => aapen(`SVAR@${id}`)),
  }
}
