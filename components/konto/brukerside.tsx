import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import { LAGRINGSTID } from '@/lib/domene/konto/lagringstid'
import type { Resultat } from '@/lib/domene/resultat'
import type { Brukerrad } from './brukerliste'
import { NyLenkeknapp } from './ny-lenkeknapp'
import { RollerIOrd } from './roller-i-ord'
import { type RollerInn, Rolleskjema } from './rolleskjema'

type Props = {
  bruker: Brukerrad
  /** The place as it stands in an address, and its name. */
  sted: string
  stedsnavn: string
  /** Where there is but one role there is nothing to change: it is kept or taken. */
  kanEndre: boolean
  sykehjem: { id: string; navn: string }[]
  harPassordlenke: boolean
  harTotrinn: boolean
  tilbake: string
  endre: (inn: RollerInn) => Promise<Resultat<null>>
  fjern: () => Promise<Resultat<null>>
  lagPassordlenke: () => Promise<Resultat<{ token: string; utloper: Date }>>
  trekkPassordlenke: () => Promise<Resultat<null>>
  nullstillTotrinn: () => Promise<Resultat<null>>
}

/** One user of a place: facts, roles, a new password, and the way out. */
export function Brukerside(p: Props) {
  const t = useTranslations('brukere')
  const totrinn = useTranslations('totrinn')
  const { bruker, sted, stedsnavn, sykehjem } = p
  const { navn } = bruker
  return (
    <div className="ln-stabel-luftig">
      <dl className="ln-fakta">
        <dt>{t('epost')}</dt>
        <dd>{bruker.epost}</dd>
        <dt>{t('sistInnlogget')}</dt>
        <dd>{bruker.sistInnlogget ? visTidspunkt(bruker.sistInnlogget) : t('aldri')}</dd>
        {!p.kanEndre && (
          <>
            <dt>{t('roller')}</dt>
            <dd>
              <RollerIOrd roller={bruker.roller} />
            </dd>
          </>
        )}
      </dl>
      {p.kanEndre && (
        <section className="ln-stabel">
          <Overskrift niva={2}>{t('bruker.roller')}</Overskrift>
          <Avsnitt>{t('bruker.rollerHjelp')}</Avsnitt>
          <Rolleskjema sted={sted} roller={bruker.roller} sykehjem={sykehjem} endre={p.endre} />
        </section>
      )}
      <section className="ln-stabel">
        <Overskrift niva={2}>{t('bruker.passord')}</Overskrift>
        <Avsnitt>{t('bruker.passordTekst', { navn })}</Avsnitt>
        {p.harPassordlenke && <Avsnitt>{t('bruker.apenPassordlenke')}</Avsnitt>}
        <div className="ln-rekke">
          <NyLenkeknapp
            knapp={t('bruker.lagPassordlenke')}
            tittel={t('bruker.lagPassordlenke')}
            tekst={t('bruker.passordTekst', { navn })}
            navn={navn}
            lag={p.lagPassordlenke}
          />
          {p.harPassordlenke && (
            <Slettknapp
              tittel={t('bruker.trekkPassordlenke')}
              ja={t('apne.trekk')}
              slett={p.trekkPassordlenke}
            >
              <Avsnitt>{t('bruker.trekkPassordlenkeTekst')}</Avsnitt>
            </Slettknapp>
          )}
        </div>
      </section>
      <section className="ln-stabel">
        <Overskrift niva={2}>{totrinn('tittel')}</Overskrift>
        <Avsnitt>{p.harTotrinn ? totrinn('bruker.paa') : totrinn('bruker.av')}</Avsnitt>
        {p.harTotrinn && (
          <Slettknapp
            tittel={totrinn('bruker.nullstill')}
            ja={totrinn('bruker.ja')}
            slett={p.nullstillTotrinn}
          >
            <Avsnitt>{totrinn('bruker.tekst', { navn })}</Avsnitt>
          </Slettknapp>
        )}
      </section>
      <Slettknapp
        tittel={t('bruker.fjern', { sted: stedsnavn })}
        ja={t('bruker.fjernJa')}
        slett={p.fjern}
        etter={p.tilbake}
      >
        <Avsnitt>{t('bruker.fjernTekst', { navn, dager: LAGRINGSTID.fjernetBruker })}</Avsnitt>
      </Slettknapp>
    </div>
  )
}
