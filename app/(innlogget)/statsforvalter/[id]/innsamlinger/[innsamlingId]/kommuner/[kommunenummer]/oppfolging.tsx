import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/innsending/dialog/dialog'
import { Merkeliste } from '@/components/tilsyn/sak/merkeliste'
import { Merkeskjema } from '@/components/tilsyn/sak/merkeskjema'
import { Meldingsskjema, Notatskjema } from '@/components/tilsyn/sak/meldingsskjema'
import { useDelnavn, useMerkenavn } from '@/components/tilsyn/sak/navn'
import { Notater } from '@/components/tilsyn/sak/notater'
import { Planskjema, Svarfristskjema } from '@/components/tilsyn/sak/planskjema'
import { Returskjema } from '@/components/tilsyn/sak/returskjema'
import { Statusdel } from '@/components/tilsyn/sak/statusdel'
import { Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import type { Behandling } from '@/lib/data/tilsyn/les'
import { datoIFelt, idagIOslo } from '@/lib/dato'
import { plussDager } from '@/lib/domene/felles/dato'
import type { Innsendingsinnhold } from '@/lib/domene/innsending/innhold'
import { merkbareFelter, returnerbareDeler } from '@/lib/domene/innsending/merke'
import * as handling from './actions'

type Props = {
  sted: [id: string, innsamlingId: string, kommunenummer: string]
  sak: Behandling & { innhold: Innsendingsinnhold }
}

/** What is done with an innsending: its status, then veiledning, which changes nothing of what was sent. */
export function Oppfolging({ sted, sak }: Props) {
  const t = useTranslations('tilsyn')
  const delnavn = useDelnavn()
  const merkenavn = useMerkenavn()
  const { innsending, innhold, kan } = sak
  const idag = idagIOslo()
  const versjon = innsending?.versjon ?? 0
  const omSvarfrist = datoIFelt(plussDager(idag, sak.innsamling.svarfristDager))
  const nar = (lov: boolean, gjor: typeof handling.behandle) =>
    lov ? gjor.bind(null, ...sted, versjon) : null
  return (
    <div className="ln-stabel-luftig">
      <Statusdel
        key={versjon}
        behandle={nar(kan.BEHANDLE, handling.behandle)}
        slipp={nar(kan.SLIPPE, handling.slippSak)}
        kontroller={nar(kan.KONTROLLERE, handling.merkKontrollert)}
        igjen={sak.status === 'KONTROLLERT'}
        retur={
          kan.RETURNERE && (
            <Returskjema
              {...{ versjon, idag, frist: omSvarfrist }}
              deler={returnerbareDeler(innhold).map(d => ({ del: d.del, tekst: delnavn(d) }))}
              returner={handling.sendTilbake.bind(null, ...sted)}
            />
          )
        }
      />
      <section aria-labelledby="veiledning" className="ln-stabel">
        <Overskrift niva={2} id="veiledning">
          {t('veiledning.tittel')}
        </Overskrift>
        <p className="ds-paragraph ln-lesbar">{t('veiledning.forklart')}</p>
        <Merkeliste merker={sak.merker} innhold={innhold} lukk={handling.lukk.bind(null, ...sted)} />
        <div>
          <Utbrett tittel={t('merk.tittel')}>
            <Merkeskjema
              felter={merkbareFelter(innhold).map(f => ({ verdi: f.felt, tekst: merkenavn(f) }))}
              merk={handling.merkVerdi.bind(null, ...sted)}
            />
          </Utbrett>
          <Utbrett tittel={t('bePlan.tittel')}>
            <Planskjema
              key={versjon}
              {...{ versjon, idag, svarfrist: omSvarfrist }}
              be={handling.beOmPlan.bind(null, ...sted)}
            />
          </Utbrett>
          <Utbrett tittel={t('svarfrist.tittel')}>
            <Svarfristskjema
              key={versjon}
              {...{ versjon, idag, svarfrist: datoIFelt(innsending?.ventSvarInnen ?? null) }}
              sett={handling.endreSvarfrist.bind(null, ...sted)}
            />
          </Utbrett>
        </div>
      </section>
      <section aria-labelledby="dialog" className="ln-stabel">
        <Overskrift niva={2} id="dialog">
          {t('melding.tittel')}
        </Overskrift>
        <Dialog meldinger={sak.meldinger} />
        <Meldingsskjema idag={idag} skriv={handling.sendMelding.bind(null, ...sted)} />
      </section>
      <section aria-labelledby="notater" className="ln-stabel">
        <Overskrift niva={2} id="notater">
          {t('notat.tittel')}
        </Overskrift>
        <p className="ds-paragraph ln-lesbar">{t('notat.forklart')}</p>
        <Notater notater={sak.notater} />
        <Notatskjema skriv={handling.lagreNotat.bind(null, ...sted)} />
      </section>
    </div>
  )
}
