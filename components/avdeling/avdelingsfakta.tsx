import { useTranslations } from 'next-intl'
import { Apningsmerke } from '@/components/sykehjem/apningsmerke'
import { visDato } from '@/lib/dato'
import type { Avdeling } from '@/lib/domene/avdeling/typer'
import type { Dato } from '@/lib/domene/felles/dato'

type Props = { avdeling: Avdeling; dato: Dato; rettType?: React.ReactNode }

/** What is registered about the avdeling itself. rettType: the way to correct a mistyped type. */
export function Avdelingsfakta({ avdeling, dato, rettType }: Props) {
  const t = useTranslations('avdeling')
  const type = useTranslations('avdelingstype')
  return (
    <dl className="ln-fakta">
      <dt>{t('type')}</dt>
      <dd className="ln-stabel-tett ln-lesbar">
        <span>{type(avdeling.type)}</span>
        <span className="ln-dempet">{type(`hjelp.${avdeling.type}`)}</span>
        {rettType}
      </dd>
      <dt>{t('status')}</dt>
      <dd>
        <Apningsmerke enhet={avdeling} dato={dato} />
      </dd>
      {avdeling.apnet && (
        <>
          <dt>{t('apnet')}</dt>
          <dd>{visDato(avdeling.apnet)}</dd>
        </>
      )}
      {avdeling.nedlagt && (
        <>
          <dt>{t('nedlagt')}</dt>
          <dd>{visDato(avdeling.nedlagt)}</dd>
        </>
      )}
    </dl>
  )
}
