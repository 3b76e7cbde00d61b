'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import { Datofelt, Tekstomrade } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { Utbrett } from '@/components/ui/utbrett'
import { Varsel } from '@/components/ui/varsel'
import { datoIFelt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { statushandlinger, type Tiltakshandling } from '@/lib/domene/tiltak/overgang'
import { type StatusInn, statusSchema } from '@/lib/domene/tiltak/schema'
import type { Tiltaksstatus } from '@/lib/domene/tiltak/typer'
import { useLiteSkjema } from './bruk-lite-skjema'

type Props = {
  status: Tiltaksstatus
  versjon: number
  idag: Dato
  sett: (inn: StatusInn) => Promise<Resultat<null>>
}

/** What can be done with a tiltak as it stands: each act opens, says what it means, and is done by its own button. */
export function Statusdel({ status, ...resten }: Props) {
  const t = useTranslations('plan.handling')
  return (
    <div>
      {statushandlinger(status).map(handling => (
        <Utbrett key={`${status} ${handling}`} tittel={t(`navn.${handling}`)}>
          <Statusskjema handling={handling} {...resten} />
        </Utbrett>
      ))}
    </div>
  )
}

function Statusskjema({
  handling,
  versjon,
  idag,
  sett,
}: Omit<Props, 'status'> & { handling: Tiltakshandling }) {
  const t = useTranslations('plan.handling')
  const router = useRouter()
  const schema = useMemo(() => statusSchema(idag), [idag])
  const skjema = useLiteSkjema<StatusInn, null>({
    skjema: schema,
    start: { versjon, handling, gjennomfort: handling === 'GJENNOMFOR' ? datoIFelt(idag) : '', grunn: '' },
    lagre: inn => sett({ ...inn, versjon }),
    etter: () => router.refresh(),
  })
  return (
    <div className="ln-stabel ln-lesbar">
      <p className="ds-paragraph">{t(`betyr.${handling}`)}</p>
      {handling === 'GJENNOMFOR' && <Varsel farge="info">{t('timeneIAvtale')}</Varsel>}
      <Skjema skjema={skjema} lagreTekst={t(`navn.${handling}`)}>
        {handling === 'GJENNOMFOR' && <Datofelt navn="gjennomfort" etikett={t('gjennomfort')} />}
        {handling === 'AVBRYT' && (
          <Tekstomrade navn="grunn" etikett={t('grunn')} beskrivelse={t('grunnHjelp')} rader={3} />
        )}
      </Skjema>
    </div>
  )
}
