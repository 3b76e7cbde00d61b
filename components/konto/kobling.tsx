import { useTranslations } from 'next-intl'
import { Slettknapp } from '@/components/skjema/slettknapp'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visTidspunkt } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { type Koblingsbevis, Koblingsskjema } from './koblingsskjema'

type Props = {
  navn: string
  epost: string
  kobling: { koblet: Date; sistBrukt: Date | null } | null
  harPassord: boolean
  /** The organisation this session is for, when it came through the provider; flere: it could be for another. */
  virksomhet: { navn: string; flere: boolean } | null
  totrinn: boolean
  start: (inn: Koblingsbevis) => Promise<Resultat<null>>
  fjern: () => Promise<Resultat<null>>
}

/** Log-in with the kommune's own identity, beside the password: linked or not, and the way to the other. */
export function Kobling({ navn, epost, kobling, harPassord, virksomhet, totrinn, start, fjern }: Props) {
  const t = useTranslations('oidc.kobling')
  return (
    <section className="ln-stabel">
      <Overskrift niva={2}>{t('tittel', { navn })}</Overskrift>
      {virksomhet && (
        <Avsnitt>
          {t('virksomhet', { sted: virksomhet.navn })}
          {virksomhet.flere && (
            <>
              {' '}
              <Lenke href={ruter.velgVirksomhet(ruter.minSide())}>{t('bytt')}</Lenke>
            </>
          )}
        </Avsnitt>
      )}
      {kobling ? (
        <>
          <Avsnitt>{t('koblet', { tid: visTidspunkt(kobling.koblet) })}</Avsnitt>
          {kobling.sistBrukt && <Avsnitt>{t('sistBrukt', { tid: visTidspunkt(kobling.sistBrukt) })}</Avsnitt>}
          {harPassord ? (
            <div>
              <Slettknapp tittel={t('fjern')} ja={t('fjern')} slett={fjern}>
                <Avsnitt>{t('fjernTekst')}</Avsnitt>
              </Slettknapp>
            </div>
          ) : (
            <Avsnitt>{t('utenPassord')}</Avsnitt>
          )}
        </>
      ) : (
        <>
          <Avsnitt>{t('tekst', { navn })}</Avsnitt>
          <Koblingsskjema epost={epost} navn={navn} totrinn={totrinn} start={start} />
        </>
      )}
    </section>
  )
}
