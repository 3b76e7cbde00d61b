import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { visDato, visKlokkeslett } from '@/lib/dato'
import { erDato } from '@/lib/domene/felles/dato'
import { Detaljer } from './detaljer'
import { type Rad, hrefFor } from './typer'
import stil from './logg.module.css'

const HVEM = { FJERNET: 'fjernet', SYSTEM: 'system', EMBETE: 'embetet', FREMMED: 'fremmed' } as const

/** One Hendelse as a sentence: when, who, as what, did what; and what changed, to open. */
export function Loggrad({ rad, kommunenummer }: { rad: Rad; kommunenummer: string | null }) {
  const t = useTranslations('logg')
  const rolle = useTranslations('rolle')
  const hendelse = useTranslations('hendelse')
  const { hvem, handling, lenke } = rad
  const hvemTekst = hvem.slag === 'BRUKER' ? hvem.navn : t(HVEM[hvem.slag])
  const navn = useObjektnavn(rad)
  const objekt = (deler: React.ReactNode) =>
    lenke && kommunenummer ? (
      <Lenke href={hrefFor(kommunenummer, lenke)}>{deler}</Lenke>
    ) : (
      <strong>{deler}</strong>
    )
  const ren = handling ? hendelse.markup(handling, { navn, objekt: deler => deler }) : t('ukjent')
  return (
    <li className={stil.rad}>
      <time className={stil.tid} dateTime={rad.tid.toISOString()}>
        {visKlokkeslett(rad.tid)}
      </time>
      <div className="ln-stabel-tett">
        <p className="ln-lesbar">
          <strong>{hvemTekst}</strong>
          {rad.rolle && hvem.slag !== 'EMBETE' && <span className="ln-dempet">, {rolle(rad.rolle)},</span>}{' '}
          {handling ? hendelse.rich(handling, { navn, objekt }) : t('ukjent')}
          {rad.sted && <span className="ln-dempet"> ({rad.sted})</span>}
        </p>
        <Detaljer rader={rad.detaljer} hva={ren} />
      </div>
    </li>
  )
}

/** What the thing is called, as the reader writes it: a date as a date, a warning by its heading. */
function useObjektnavn({ navn, handling }: Rad): string {
  const t = useTranslations()
  if (navn === null) return t('logg.borte')
  if (erDato(navn)) return visDato(navn)
  const merknad = `merknad.${navn}.tittel`
  return handling === 'advarsel.begrunnet' && t.has(merknad as never) ? t(merknad as never) : navn
}
