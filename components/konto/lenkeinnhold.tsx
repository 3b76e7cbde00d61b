import { useTranslations } from 'next-intl'
import { Side } from '@/components/ramme/side'
import { Avsnitt } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { visTidspunkt } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import type { Rolle } from '@/lib/domene/tilgang'
import { Oidcknapp } from './oidcknapp'
import { Taimotknapp, Taimotskjema } from './taimotskjema'

type Props = {
  lenke: {
    navn: string
    epost: string
    utloper: Date
    krav: 'NYTT_PASSORD' | 'PASSORD' | 'INNLOGGET'
    nyttPassord: boolean
    medIdentitet: boolean
    roller: { rolle: Rolle; sted: string | null }[]
  }
  annenInnlogget: boolean
  taImot: (inn: unknown) => Promise<Resultat<{ epost: string }>>
  /** The provider one may log in through instead of choosing a password; null where there is none. */
  oidc: string | null
  sti: string
  taImotMedIdentitet: () => Promise<Resultat<{ epost: string }>>
}

/** What a one-time link gives, and the one thing to do to take it. */
export function Lenkeinnhold({ lenke, annenInnlogget, taImot, oidc, sti, taImotMedIdentitet }: Props) {
  const t = useTranslations('invitasjon')
  const o = useTranslations('oidc')
  const { navn, epost, krav, nyttPassord } = lenke
  return (
    <Side
      tittel={nyttPassord ? t('tittelPassord') : t('tittel')}
      ingress={nyttPassord ? t('ingressPassord', { navn }) : t('ingress', { navn })}
      smal
    >
      {!nyttPassord && <Roller roller={lenke.roller} />}
      <dl className="ln-fakta">
        <dt>{t('epost')}</dt>
        <dd>{epost}</dd>
      </dl>
      {annenInnlogget && <Varsel farge="warning">{t('annenInnlogget', { epost })}</Varsel>}
      {krav === 'PASSORD' && <Avsnitt>{t('harBruker')}</Avsnitt>}
      {krav === 'INNLOGGET' && <Taimotknapp taImot={taImot.bind(null, {})} knapp={t('taImotInnlogget')} />}
      {lenke.medIdentitet && oidc !== null && (
        <Taimotknapp taImot={taImotMedIdentitet} knapp={o('invitasjon.taImot', { navn: oidc })} nySesjon />
      )}
      {krav !== 'INNLOGGET' && !lenke.medIdentitet && (
        <>
          {oidc !== null && krav === 'NYTT_PASSORD' && !nyttPassord && (
            <>
              <Avsnitt>{o('invitasjon.tekst', { navn: oidc })}</Avsnitt>
              <Oidcknapp tekst={o('loggInn', { navn: oidc })} tilbake={sti} dempet />
              <Avsnitt>{o('invitasjon.eller')}</Avsnitt>
            </>
          )}
          <Taimotskjema
            epost={epost}
            krav={krav}
            etikett={krav === 'PASSORD' ? t('passord') : t('nyttPassord')}
            knapp={nyttPassord ? t('lagrePassord') : t('taImot')}
            taImot={taImot}
          />
        </>
      )}
      <p className="ln-dempet ln-liten">{t('utloper', { tid: visTidspunkt(lenke.utloper) })}</p>
    </Side>
  )
}

function Roller({ roller }: { roller: Props['lenke']['roller'] }) {
  const t = useTranslations('brukere')
  return (
    <ul className="ds-list">
      {roller.map(r => (
        <li key={r.rolle}>
          <strong>{t(`rolle.${r.rolle}.navn`)}</strong>
          {r.sted && `, ${r.sted}`}
          <br />
          {t(`rolle.${r.rolle}.hva`)}
        </li>
      ))}
    </ul>
  )
}
