import { useTranslations } from 'next-intl'
import { avrund } from '@/lib/domene/felles/avrunding'
import { girNormtimer, minutterPerEnhet } from '@/lib/domene/norm/sats'
import type { Sats, Satstall } from '@/lib/domene/norm/versjon'
import { visDesimal, visTall } from '@/lib/tall'

/** Writes a rate: «1 uketime per 3 plasser = 20 minutter per plass per uke». 0 uketimer is no rate, and says so. */
export function useSatstekst(): (sats: Satstall) => string {
  const t = useTranslations('norm.sats')
  return sats => {
    if (!girNormtimer(sats)) return t('null')
    const minutter = minutterPerEnhet(sats)
    const runde = minutter.mul(10).d === 1n
    return t(sats.basis, {
      uketimer: visDesimal(sats.uketimer),
      antall: Number(sats.uketimer),
      per: sats.per,
      omtrent: runde ? 'nei' : 'ja',
      minutter: visTall(minutter, minutter.d === 1n ? 0 : 1),
      antallMinutter: avrund(minutter, 1),
    })
  }
}

/** The short form, for tables and sentences: «1 uketime per 3 plasser». */
export function useKortSatstekst(): (sats: Satstall) => string {
  const t = useTranslations('norm.sats.kort')
  return sats =>
    t(sats.basis, { uketimer: visDesimal(sats.uketimer), antall: Number(sats.uketimer), per: sats.per })
}

/** What a rate is for: the type, or the named avdeling («Post A, Solbakken»). */
export function useSatsnavn(): (
  sats: Pick<Sats, 'type' | 'avdelingId' | 'sykehjemNavn' | 'avdelingNavn'>,
) => string {
  const t = useTranslations('avdelingstype')
  return s =>
    s.avdelingId === null ? t(s.type) : [s.avdelingNavn, s.sykehjemNavn].filter(n => n !== null).join(', ')
}
