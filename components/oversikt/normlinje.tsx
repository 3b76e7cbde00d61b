import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { Avsnitt } from '@/components/ui/tekst'
import type { SituasjonNorm } from '@/lib/domene/beregning/situasjon'
import type { DekningNorm } from '@/lib/domene/beregning/typer'
import { visDatoLang } from '@/lib/dato'
import { ruter } from '@/lib/ruter'

type Props = { kommunenummer: string; norm: DekningNorm | null; kommende: SituasjonNorm | null }

/** Which norm is in force, and which comes next. */
export function Normlinje({ kommunenummer, norm, kommende }: Props) {
  const t = useTranslations('oversikt')
  const til = (id: string) => (tekst: React.ReactNode) => (
    <Lenke href={ruter.normversjon(kommunenummer, id)}>{tekst}</Lenke>
  )
  return (
    <>
      <Avsnitt>
        {norm
          ? t.rich('norm', { dato: visDatoLang(norm.gyldigFra), lenke: til(norm.id) })
          : t.rich('ingenNorm', {
              lenke: tekst => <Lenke href={ruter.norm(kommunenummer)}>{tekst}</Lenke>,
            })}
      </Avsnitt>
      {kommende && (
        <Avsnitt>
          {t.rich('kommendeNorm', { dato: visDatoLang(kommende.gyldigFra), lenke: til(kommende.id) })}
        </Avsnitt>
      )}
    </>
  )
}
