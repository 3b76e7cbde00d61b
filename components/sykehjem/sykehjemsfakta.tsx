import { useTranslations } from 'next-intl'
import type { Dato } from '@/lib/domene/felles/dato'
import type { Sykehjem } from '@/lib/domene/sykehjem/typer'
import { visDato } from '@/lib/dato'
import { Apningsmerke } from './apningsmerke'

/** What is registered about the home itself. What is blank is left out. */
export function Sykehjemsfakta({ sykehjem, dato }: { sykehjem: Sykehjem; dato: Dato }) {
  const t = useTranslations('sykehjem')
  const eierform = useTranslations('eierform')
  const nummer = sykehjem.organisasjonsnummer
  return (
    <dl className="ln-fakta">
      <dt>{t('status.tittel')}</dt>
      <dd>
        <Apningsmerke enhet={sykehjem} dato={dato} />
      </dd>
      <dt>{t('eierform')}</dt>
      <dd>{eierform(sykehjem.eierform)}</dd>
      {nummer && (
        <>
          <dt>{t('organisasjonsnummer')}</dt>
          <dd className="ln-tall">{nummer.replace(/(\d{3})(?=\d)/g, '$1\u00a0')}</dd>
        </>
      )}
      {sykehjem.apnet && (
        <>
          <dt>{t('apnet')}</dt>
          <dd>{visDato(sykehjem.apnet)}</dd>
        </>
      )}
      {sykehjem.nedlagt && (
        <>
          <dt>{t('nedlagt')}</dt>
          <dd>{visDato(sykehjem.nedlagt)}</dd>
        </>
      )}
    </dl>
  )
}
