'use client'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { Tallfelt, Tekstomrade, Velgfelt } from '@/components/skjema/felter'
import type { Avdelingstype } from '@/lib/domene/avdeling/typer'
import { forslagFor, underForslag } from '@/lib/domene/norm/sats'
import { BASISER } from '@/lib/domene/norm/typer'
import type { UtkastInn } from '@/lib/domene/norm/utkast-schema'
import { lesSats, uleselig } from '@/lib/domene/norm/utkastskjema'
import { useKortSatstekst, useSatstekst } from '../bruk-satstekst'
import stil from './utkast.module.css'

type Sti = `satser.${Avdelingstype}` | `egne.${number}`
type Props = {
  sti: Sti
  /** null = no avdeling chosen yet. */
  type: Avdelingstype | null
  valgfritt?: boolean
}

/** The two numbers of a rate, what they come to, and the reason when they come to less than was proposed. */
export function Satsfelter({ sti, type, valgfritt = false }: Props) {
  const t = useTranslations('norm.utkast')
  const basis = useTranslations('basis')
  const rad = useWatch<UtkastInn, Sti>({ name: sti })
  return (
    <>
      <div className={valgfritt ? `${stil.linje} ${stil.utenMerke}` : stil.linje}>
        <Tallfelt navn={`${sti}.uketimer`} etikett={t('uketimer')} valgfritt={valgfritt} />
        <Tallfelt navn={`${sti}.per`} etikett={t('per')} inputMode="numeric" valgfritt={valgfritt} />
        <Velgfelt
          navn={`${sti}.basis`}
          etikett={t('basis')}
          valgfritt={valgfritt}
          valg={BASISER.map(b => ({ verdi: b, tekst: basis(b) }))}
        />
        <Ekko rad={rad} />
      </div>
      <Begrunnelse sti={sti} type={type} rad={rad} />
    </>
  )
}

type Rad = UtkastInn['satser'][Avdelingstype]

/** «= 20 minutter per plass per uke», as it is typed. */
function Ekko({ rad }: { rad: Rad }) {
  const t = useTranslations('norm.utkast')
  const satstekst = useSatstekst()
  const sats = lesSats(rad)
  return (
    <p className={stil.ekko}>{sats ? satstekst(sats) : uleselig(rad) ? t('skrivBegge') : t('ingenSats')}</p>
  )
}

/** Asked for right here when the rate becomes lower than the proposal for its type. */
function Begrunnelse({ sti, type, rad }: { sti: Sti; type: Avdelingstype | null; rad: Rad }) {
  const t = useTranslations('norm.utkast')
  const kort = useKortSatstekst()
  const sats = lesSats(rad)
  const forslag = type && forslagFor(type)
  if (!type || !sats || !forslag || !underForslag(type, sats)) return null
  return (
    <Tekstomrade
      navn={`${sti}.begrunnelse`}
      etikett={t('begrunnelse')}
      beskrivelse={t('begrunnelseHjelp', { sats: kort(sats), forslag: kort(forslag) })}
      rader={3}
    />
  )
}
