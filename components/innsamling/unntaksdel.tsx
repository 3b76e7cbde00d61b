import { useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import type { Innsamlingskommune } from '@/lib/domene/innsamling/typer'
import { Kommunevalg } from './kommunevalg'
import { Unntaksliste } from './unntaksliste'

type Props = {
  kommuner: Innsamlingskommune[]
  /** Whose exception is to be set; null = none chosen yet. */
  valgt: Innsamlingskommune | null
  /** The page, by whose exception is to be set. */
  sti: (kommunenummer?: string) => string
  /** The form, where one is chosen. */
  children: React.ReactNode
}

/** The exceptions of a round, and the way to set one. */
export function Unntaksdel({ kommuner, valgt, sti, children }: Props) {
  const t = useTranslations('innsamling.unntak')
  return (
    <>
      <Unntaksliste kommuner={kommuner} endre={sti} />
      <section aria-labelledby="sett-unntak" className="ln-stabel">
        <Overskrift niva={2} id="sett-unntak">
          {valgt ? t('for', { kommune: valgt.navn }) : t('sett')}
        </Overskrift>
        {valgt ? children : <Kommunevalg sti={sti()} kommuner={kommuner} />}
      </section>
    </>
  )
}
