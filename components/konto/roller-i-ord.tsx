import { useTranslations } from 'next-intl'
import type { Rolle } from '@/lib/domene/tilgang'

type Props = { roller: { rolle: Rolle; sykehjem: { id: string; navn: string }[] }[] }

/** Roles as words, a line each; a leder with the sykehjem led. */
export function RollerIOrd({ roller }: Props) {
  const t = useTranslations('brukere')
  return (
    <ul className="ln-liste">
      {roller.map(({ rolle, sykehjem }) => (
        <li key={rolle}>
          {rolle !== 'SYKEHJEMSLEDER'
            ? t(`rolle.${rolle}.navn`)
            : sykehjem.length === 0
              ? t('uten')
              : t('lederAv', {
                  rolle: t('rolle.SYKEHJEMSLEDER.navn'),
                  sykehjem: sykehjem.map(s => s.navn).join(', '),
                })}
        </li>
      ))}
    </ul>
  )
}
