import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Fase } from '@/lib/domene/innsamling/fase'
import type { Innsamling, Innsamlingskommune } from '@/lib/domene/innsamling/typer'
import {
  gjeldendeFrist,
  gruppeFor,
  STANDGRUPPER,
  standFor,
  venterPaKommunen,
} from '@/lib/domene/innsending/stand'
import type { Klarbilde } from '@/lib/domene/innsending/klar'
import type { Innsending } from '@/lib/domene/innsending/typer'
import { ruter } from '@/lib/ruter'
import { Klartekst } from '../status/klartekst'
import stil from './rundeliste.module.css'
import { Standmerke } from './standmerke'

type Rad = {
  innsamling: Innsamling
  kommune: Innsamlingskommune
  avsender: string | null
  fase: Fase
  innsending: Innsending | null
  harUtkast: boolean
  klar: Klarbilde | null
}

/** The rounds that ask the kommune: what is open, what is to come, what is done. */
export function Rundeliste({ rader }: { rader: readonly Rad[] }) {
  const t = useTranslations('innsending.liste')
  return STANDGRUPPER.map(gruppe => {
    const her = rader.filter(r => gruppeFor(r) === gruppe)
    if (her.length === 0) return null
    return (
      <section key={gruppe} className="ln-stabel-tett" aria-labelledby={`gruppe-${gruppe}`}>
        <Overskrift niva={2} id={`gruppe-${gruppe}`}>
          {t(`gruppe.${gruppe}`)}
        </Overskrift>
        <ul className={stil.liste}>
          {her.map(r => (
            <Runde key={r.innsamling.id} rad={r} />
          ))}
        </ul>
      </section>
    )
  })
}

function Runde({ rad }: { rad: Rad }) {
  const t = useTranslations('innsending')
  const { innsamling, kommune, avsender, innsending } = rad
  const sendt = innsending && innsending.status !== 'TRUKKET' ? innsending : null
  return (
    <li>
      <div className={stil.navn}>
        <Lenke href={ruter.innsending(kommune.kommunenummer, innsamling.id)}>{innsamling.tittel}</Lenke>
        <span className="ln-dempet ln-liten">{avsender ?? t('runde.nasjonal')}</span>
        {rad.klar && venterPaKommunen(rad) && (
          <span className="ln-liten">
            <Klartekst klar={rad.klar} /> {t(`klar.liste.${rad.klar.gjelder ? 'KLAR' : 'ENDRET'}`)}
          </span>
        )}
      </div>
      <span className="ln-tall">
        {rad.fase === 'KOMMENDE'
          ? t('liste.apner', { dato: visDato(innsamling.apner) })
          : t('liste.frist', { dato: visDato(gjeldendeFrist(innsamling, rad)) })}
      </span>
      <span>
        {sendt && (
          <Lenke href={ruter.innsendingskvittering(kommune.kommunenummer, innsamling.id, sendt.sisteVersjon)}>
            {t('liste.kvittering', { nummer: sendt.sisteVersjon })}
            <span className="ln-usynlig">: {innsamling.tittel}</span>
          </Lenke>
        )}
      </span>
      <span>
        <Standmerke stand={standFor(rad)} />
      </span>
    </li>
  )
}
