import { getTranslations } from 'next-intl/server'
import { NesteFerdig } from '@/components/vurdering/oversikt/neste-ferdig'
import { NesteGodkjent } from '@/components/vurdering/oversikt/neste-godkjent'
import { NesteUtkast } from '@/components/vurdering/oversikt/neste-utkast'
import { Godkjenn } from '@/components/vurdering/status/godkjenn'
import { Returner } from '@/components/vurdering/status/returner'
import { Statusknapp } from '@/components/vurdering/status/statusknapp'
import { hentVurderinger } from '@/lib/data/vurdering/les'
import { kan, rolleFor } from '@/lib/domene/tilgang'
import { fremdrift } from '@/lib/domene/vurdering/fremdrift'
import type { Vurderingsinnhold } from '@/lib/domene/vurdering/innhold'
import { start } from '../actions'
import { gjenapne, godkjenn, merkFerdig, returner } from './actions'
import type { hentBilde } from './hent'

type Props = { bilde: Awaited<ReturnType<typeof hentBilde>> }

/** What comes next for this version, with what the reader can do about it. */
export function Neste({ bilde }: Props) {
  switch (bilde.vurdering.status) {
    case 'UTKAST':
      return <Utkast bilde={bilde} />
    case 'FERDIG':
      return <Ferdig bilde={bilde} />
    case 'GODKJENT':
      return <Godkjent bilde={bilde} />
  }
}

async function Utkast({ bilde }: Props) {
  const { vurdering, svar, innhold, mangler, kanEndre, kanEndreHjem } = bilde
  const { kommunenummer, id, versjon } = vurdering
  const t = await getTranslations('vurdering.merkFerdig')
  return (
    <NesteUtkast
      kommunenummer={kommunenummer}
      id={id}
      mangler={mangler}
      fremdrift={fremdrift({ svar, sykehjem: innhold.tall.sykehjem, risikoer: vurderte(innhold) }, mangler)}
      kanEndre={kanEndre}
      egne={kanEndre ? [] : innhold.sykehjem.filter(s => kanEndreHjem(s.id))}
      merkFerdig={
        <Statusknapp
          tekst={t('knapp')}
          forklart={t('forklart')}
          utfor={merkFerdig.bind(null, kommunenummer, id, versjon)}
        />
      }
    />
  )
}

const vurderte = ({ risikoer }: Vurderingsinnhold) =>
  risikoer.map(r => ({ nummer: r.nummer, sannsynlighet: r.s, konsekvens: r.k }))

async function Ferdig({ bilde: { bruker, vurdering, innhold, nedskrevet, mangler } }: Props) {
  const { kommunenummer, id, nummer, versjon, statusdato } = vurdering
  const t = await getTranslations('vurdering.gjenapne')
  const rolle = await getTranslations('rolle')
  const signerer = rolleFor(bruker, 'vurdering:godkjenne', { kommunenummer })
  return (
    <NesteFerdig
      kommunenummer={kommunenummer}
      id={id}
      statusdato={statusdato}
      sykehjem={innhold.sykehjem}
      mangler={mangler}
      godkjenn={
        signerer && (
          <Godkjenn
            versjon={versjon}
            lest={nedskrevet.sha256}
            nummer={nummer}
            navn={bruker.navn}
            rolle={rolle(signerer)}
            godkjenn={godkjenn.bind(null, kommunenummer, id)}
          />
        )
      }
      returner={signerer && <Returner versjon={versjon} returner={returner.bind(null, kommunenummer, id)} />}
      gjenapne={
        kan(bruker, 'vurdering:endre', { kommunenummer }) && (
          <Statusknapp
            variant="secondary"
            tekst={t('knapp')}
            forklart={t('forklart')}
            utfor={gjenapne.bind(null, kommunenummer, id, versjon)}
          />
        )
      }
    />
  )
}

async function Godkjent({ bilde: { bruker, vurdering } }: Props) {
  const { kommunenummer, nummer } = vurdering
  const [nyeste] = (await hentVurderinger(bruker, kommunenummer)) ?? []
  return (
    <NesteGodkjent
      nyere={nyeste && nyeste.nummer > nummer ? nyeste : null}
      start={kan(bruker, 'vurdering:endre', { kommunenummer }) ? start.bind(null, kommunenummer) : null}
    />
  )
}
