import { useTranslations } from 'next-intl'
import { Varsel } from '@/components/ui/varsel'
import { datoIOslo, visDato } from '@/lib/dato'
import type { Hentetabell } from '@/lib/domene/referanse/henting'
import type { Resultat } from '@/lib/domene/resultat'
import { visHeltall } from '@/lib/tall'

/** What an import came to: what is stored, or what went wrong and that nothing is. */
export function Importutfall({ utfall }: { utfall: Resultat<{ tabeller: Hentetabell[] }> }) {
  const t = useTranslations('referansetall')
  const alle = useTranslations()
  if (!utfall.ok) {
    const { feil } = utfall
    const melding =
      feil.kode === 'FEIL_TILSTAND' ? alle(feil.arsak as never, feil.verdier as never) : t('feil.ikkeTilgang')
    return (
      <Varsel farge="danger" role="alert">
        <p>{melding}</p>
        <p>{t('ingentingLagret')}</p>
      </Varsel>
    )
  }
  return (
    <Varsel farge="success" role="status">
      <p>{t('lagret')}</p>
      <ul>
        {utfall.verdi.tabeller.map(r => (
          <li key={r.tabell}>
            <Tabellinje rad={r} />
          </li>
        ))}
      </ul>
    </Varsel>
  )
}

/** One table of an import in a sentence: what came, and what stood there before. */
export function Tabellinje({ rad }: { rad: Hentetabell }) {
  const t = useTranslations('referansetall.rad')
  const dato = (tid: string) => visDato(datoIOslo(new Date(tid)))
  const { tabell, fra, til, forrige, uten } = rad
  return (
    <>
      {t('kom', {
        ...{ tabell, fra: String(fra), til: String(til), oppdatert: dato(rad.oppdatert) },
        ...{ antall: visHeltall(rad.antall), mangler: visHeltall(rad.mangler) },
      })}
      {forrige && ` ${t('forrige', { oppdatert: dato(forrige.oppdatert), hentet: dato(forrige.hentet) })}`}
      {uten.length > 0 && ` ${t('uten', { kommuner: uten.join(', ') })}`}
    </>
  )
}
