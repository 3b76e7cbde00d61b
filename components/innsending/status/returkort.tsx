import { useLocale, useTranslations } from 'next-intl'
import { Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { visDato } from '@/lib/dato'
import type { Sporsmal } from '@/lib/domene/innsamling/typer'
import { tallErAapne } from '@/lib/domene/innsending/korreksjon'
import type { Del, Retur } from '@/lib/domene/innsending/typer'

type Props = {
  returer: readonly Retur[]
  aapneDeler: readonly Del[] | 'ALLE'
  sporsmal: readonly Sporsmal[]
  sykehjemsnavn: (id: string) => string
}

/** What was sent back, why, and by when; and what that opens. */
export function Returkort({ returer, aapneDeler, sporsmal, sykehjemsnavn }: Props) {
  const t = useTranslations('innsending.retur')
  const nynorsk = useLocale() === 'nn'
  const navn = (del: Del): string => {
    if (del.startsWith('TALL@')) return t('tall', { navn: sykehjemsnavn(del.slice('TALL@'.length)) })
    const s = sporsmal.find(q => del === `SVAR@${q.id}`)
    if (s) return t('svar', { nummer: s.nummer, tekst: nynorsk ? s.tekstNn : s.tekstNb })
    return t(`del.${del as 'KOMMENTAR' | 'ARSAK' | 'KONTAKT'}`)
  }
  const tall = aapneDeler !== 'ALLE' && tallErAapne(aapneDeler)
  const arsakMed =
    aapneDeler !== 'ALLE' && aapneDeler.includes('ARSAK') && !returer.some(r => r.del === 'ARSAK')
  return (
    <Varsel farge="warning" role="region" aria-labelledby="retur">
      <div className="ln-stabel-tett">
        <Overskrift niva={2} storrelse="xs" id="retur">
          {t('tittel')}
        </Overskrift>
        <ul className="ln-liste ln-stabel-tett">
          {returer.map(r => (
            <li key={r.del} className="ln-lesbar">
              <strong>{navn(r.del)}</strong> {t('innen', { dato: visDato(r.frist) })}
              <br />
              {r.grunn}
            </li>
          ))}
        </ul>
        <p className="ds-paragraph ln-lesbar">
          {t(aapneDeler === 'ALLE' ? 'altAapent' : 'restenLaast')}
          {tall && ` ${t('tallRegnes')}`}
          {arsakMed && ` ${t('arsakMed')}`}
        </p>
      </div>
    </Varsel>
  )
}
