'use client'
import { useTranslations } from 'next-intl'
import { useSkjema } from '@/components/skjema/bruk-skjema'
import { Tekstfelt } from '@/components/skjema/felter'
import { Skjema } from '@/components/skjema/skjema'
import { byttAppSchema, slaPaSchema } from '@/lib/domene/konto/totrinn'
import type { Resultat } from '@/lib/domene/resultat'
import { Kopier } from '../kopier'
import { Brukernavn, Passordfelt } from '../passordfelt'
import { Qr } from './qr'
import stil from './totrinn.module.css'

export type Oppsett = { hemmelighet: string; qr: { bredde: number; sti: string } }
type Inn = { passord: string; kode: string; gammel?: string }
type Props = {
  oppsett: Oppsett
  epost: string
  /** It is on already: the app is changed, and a code of the old one is asked for too. */
  bytte: boolean
  slaPa: (inn: Inn) => Promise<Resultat<{ koder: string[] }>>
  etter: (svar: { koder: string[] }) => void
  avbryt: React.ReactNode
}

/** In fours, as it is easiest to type from. Apps take it with the spaces. */
const iGrupper = (nokkel: string): string => nokkel.replace(/(.{4})(?=.)/g, '$1 ')

/** What the app needs, to scan or to type, and the form that shows it has taken it. */
export function Totrinnsoppsett({ oppsett, epost, bytte, slaPa, etter, avbryt }: Props) {
  const t = useTranslations('totrinn')
  const skjema = useSkjema<Inn, { koder: string[] }>({
    skjema: bytte ? byttAppSchema : slaPaSchema,
    start: { passord: '', kode: '', ...(bytte && { gammel: '' }) },
    lagre: slaPa,
    etter,
  })
  return (
    <div className="ln-stabel">
      <ol className={stil.steg}>
        <li>{t('oppsett.steg1')}</li>
        <li>
          <div className="ln-stabel">
            {t('oppsett.steg2')}
            <Qr qr={oppsett.qr} tekst={t('oppsett.qr')} />
            <dl className="ln-fakta">
              <dt>{t('oppsett.nokkel')}</dt>
              <dd>
                <code>{iGrupper(oppsett.hemmelighet)}</code>
              </dd>
            </dl>
            <Kopier verdi={oppsett.hemmelighet} />
          </div>
        </li>
        <li>{t('oppsett.steg3')}</li>
      </ol>
      <Skjema skjema={skjema} lagreTekst={bytte ? t('oppsett.byttApp') : t('oppsett.slaPa')} avbryt={avbryt}>
        <Brukernavn epost={epost} />
        <Kodefelt
          navn="kode"
          etikett={bytte ? t('oppsett.nyKode') : t('oppsett.kode')}
          hjelp={t('oppsett.kodeHjelp')}
          tall
        />
        {bytte && <Kodefelt navn="gammel" etikett={t('oppsett.gammel')} hjelp={t('kodeHjelp')} />}
        <Passordfelt navn="passord" etikett={t('passord')} />
      </Skjema>
    </div>
  )
}

type Kodeprops = { navn: string; etikett: string; hjelp: string; tall?: boolean }

/** tall: a code of the app only, so a phone shows its digits. */
export const Kodefelt = ({ navn, etikett, hjelp, tall = false }: Kodeprops) => (
  <Tekstfelt
    navn={navn}
    etikett={etikett}
    beskrivelse={hjelp}
    bredde="dato"
    autoComplete="one-time-code"
    inputMode={tall ? 'numeric' : 'text'}
  />
)
