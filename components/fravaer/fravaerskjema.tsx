'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Datofelt, Tallfelt, Velgfelt } from '@/components/skjema/felter'
import { type Konfliktfelt, Konfliktvalg } from '@/components/skjema/konfliktvalg'
import { medKvittering } from '@/components/skjema/kvittering'
import { Skjema } from '@/components/skjema/skjema'
import { Lenke } from '@/components/ui/lenke'
import { datoIFelt } from '@/lib/dato'
import type { Dato } from '@/lib/domene/felles/dato'
import { type RettFravaerInn, rettFravaerSchema } from '@/lib/domene/fravaer/schema'
import { FRAVAERSARSAKER } from '@/lib/domene/fravaer/typer'
import type { Fravaerrad, Legeavtale } from '@/lib/domene/legeavtale/avtale'
import type { Resultat } from '@/lib/domene/resultat'
import { visTimer } from '@/lib/tall'

type Props = {
  /** The avtale: a vikar is held against its hours on the first day. */
  avtale: Legeavtale
  /** The row to correct; null = a new one. */
  fravaer: Fravaerrad | null
  idag: Dato
  tilbake: string
  lagreTekst: string
  lagre: (inn: RettFravaerInn) => Promise<Resultat<unknown>>
}

const TOMT: RettFravaerInn = { fra: '', til: '', timer: '', vikartimer: '0', arsak: '', versjon: 1 }
const tilSkjema = (f: Fravaerrad): RettFravaerInn => ({
  fra: datoIFelt(f.fra),
  til: datoIFelt(f.til),
  timer: f.timer === null ? '' : visTimer(f.timer),
  vikartimer: visTimer(f.vikartimer),
  arsak: f.arsak ?? '',
  versjon: f.versjon,
})

/** A period in which an avtale is not met: new, or a correction. */
export function Fravaerskjema({ avtale, fravaer, idag, tilbake, lagreTekst, lagre }: Props) {
  const t = useTranslations('fravaer')
  const arsaker = useTranslations('fravaersarsak')
  const router = useRouter()
  const skjema = useSkjema<RettFravaerInn, unknown>({
    skjema: rettFravaerSchema(idag, avtale),
    start: fravaer ? tilSkjema(fravaer) : TOMT,
    lagre,
    etter: () => router.push(medKvittering(tilbake)),
  })
  const felter: Konfliktfelt<RettFravaerInn>[] = [
    { navn: 'fra', etikett: t('felt.fra') },
    { navn: 'til', etikett: t('felt.til') },
    { navn: 'timer', etikett: t('felt.timer') },
    { navn: 'vikartimer', etikett: t('felt.vikartimer') },
    { navn: 'arsak', etikett: t('felt.arsak'), vis: v => (v === '' ? '' : arsaker(v as never)) },
  ]
  return (
    <Skjema skjema={skjema} lagreTekst={lagreTekst} avbryt={<Lenke href={tilbake}>{t('avbryt')}</Lenke>}>
      <Konfliktvalg skjema={skjema} felter={felter} tilSkjema={tilSkjema} />
      <Datofelt navn="fra" etikett={t('felt.fra')} />
      <Datofelt navn="til" etikett={t('felt.til')} beskrivelse={t('felt.tilHjelp')} valgfritt />
      <Tallfelt navn="timer" etikett={t('felt.timer')} beskrivelse={t('felt.timerHjelp')} valgfritt />
      <Tallfelt navn="vikartimer" etikett={t('felt.vikartimer')} beskrivelse={t('felt.vikartimerHjelp')} />
      <Velgfelt
        navn="arsak"
        etikett={t('felt.arsak')}
        beskrivelse={t('felt.arsakHjelp')}
        valgfritt
        tomt={t('ikkeOppgitt')}
        valg={FRAVAERSARSAKER.map(a => ({ verdi: a, tekst: arsaker(a) }))}
      />
    </Skjema>
  )
}
