'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Knapp } from '@/components/ui/knapp'
import { Kort } from '@/components/ui/kort'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { visKode } from '@/lib/domene/konto/totrinn'
import { Kopier } from '../kopier'
import stil from './totrinn.module.css'

type Props = { koder: string[]; epost: string; ferdig: () => void }

/** The recovery codes, shown once: to copy, keep as a file or print. Takes focus: they must not be missed. */
export function Gjenopprettingskoder({ koder, epost, ferdig }: Props) {
  const t = useTranslations('totrinn.koder')
  const ramme = useRef<HTMLDivElement>(null)
  useEffect(() => ramme.current?.focus(), [koder])
  const linjer = koder.map(visKode).join('\r\n')

  const lastNed = () => {
    const adresse = URL.createObjectURL(new Blob([`${t('filtittel', { epost })}\r\n\r\n${linjer}\r\n`]))
    const lenke = document.createElement('a')
    lenke.href = adresse
    lenke.download = t('filnavn')
    lenke.click()
    URL.revokeObjectURL(adresse)
  }
  return (
    <div ref={ramme} tabIndex={-1} role="group" aria-label={t('tittel')}>
      <Kort className="ds-card ln-stabel">
        <Overskrift niva={2}>{t('tittel')}</Overskrift>
        <Avsnitt>{t('tekst')}</Avsnitt>
        <ul className={stil.koder} aria-label={t('liste')}>
          {koder.map(kode => (
            <li key={kode}>{visKode(kode)}</li>
          ))}
        </ul>
        <Kopier verdi={linjer}>
          <Knapp type="button" variant="secondary" onClick={lastNed}>
            {t('lastNed')}
          </Knapp>
          <Knapp type="button" variant="secondary" onClick={() => window.print()}>
            {t('skrivUt')}
          </Knapp>
        </Kopier>
        <div>
          <Knapp type="button" onClick={ferdig}>
            {t('ferdig')}
          </Knapp>
        </div>
      </Kort>
    </div>
  )
}
