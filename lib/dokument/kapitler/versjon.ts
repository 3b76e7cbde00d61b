import { visDatoLang, visTidspunkt } from '../../dato'
import type { Celle, Dokument } from '../typer'

/** What the version is: kommune, number, status, date, and who approved it. */
export const versjonsfakta = ({ t, innhold }: Dokument): [string, Celle][] => [
  [t('dokument.forside.kommune'), `${innhold.kommune.navn} (${innhold.kommune.kommunenummer})`],
  [t('dokument.forside.versjon'), String(innhold.nummer)],
  [t('dokument.forside.status'), t(`dokument.vurderingsstatus.${innhold.status}`)],
  [t('dokument.forside.dato'), visDatoLang(innhold.statusdato)],
  [
    t('dokument.forside.godkjent'),
    innhold.godkjent === null
      ? ''
      : t('dokument.forside.godkjentAv', {
          ...{ navn: innhold.godkjent.navn, rolle: t(`rolle.${innhold.godkjent.rolle}`) },
          tid: visTidspunkt(new Date(innhold.godkjent.tid)),
        }),
  ],
]
