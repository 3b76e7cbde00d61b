'use client'
import { useTranslations } from 'next-intl'
import type { Konfliktlinje } from '@/components/skjema/konfliktvalg'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import type { UtkastInn } from '@/lib/domene/norm/utkast-schema'
import type { Avdelingsvalg } from './egne-satser'

type Rad = Omit<UtkastInn['egne'][number], 'avdelingId'>

/** The rates of two drafts, type by type and avdeling by avdeling, as they are written. */
export function useKonfliktlinjer(avdelinger: Avdelingsvalg[]) {
  const t = useTranslations('norm.utkast')
  const navn = useTranslations('avdelingstype')
  const basis = useTranslations('basis')
  const somTekst = (rad: Rad | undefined) =>
    !rad || (rad.uketimer === '' && rad.per === '')
      ? ''
      : [
          t('konfliktsats', { uketimer: rad.uketimer, per: rad.per, basis: basis(rad.basis as 'PLASS') }),
          rad.begrunnelse,
        ]
          .filter(Boolean)
          .join('. ')
  return (mine: UtkastInn, lagret: UtkastInn): Konfliktlinje[] => {
    const egen = (inn: UtkastInn, id: string) => inn.egne.find(e => e.avdelingId === id)
    const ider = new Set([...mine.egne, ...lagret.egne].map(e => e.avdelingId))
    return [
      ...AVDELINGSTYPER.map(type => ({
        navn: type,
        etikett: navn(type),
        mitt: somTekst(mine.satser[type]),
        lagret: somTekst(lagret.satser[type]),
      })),
      ...[...ider].map(id => ({
        navn: id,
        etikett: avdelinger.find(a => a.id === id)?.navn ?? '',
        mitt: somTekst(egen(mine, id)),
        lagret: somTekst(egen(lagret, id)),
      })),
    ]
  }
}
