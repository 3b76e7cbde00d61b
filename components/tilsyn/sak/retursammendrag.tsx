import { useTranslations } from 'next-intl'
import type { Innsendingsinnhold } from '@/lib/domene/innsending/innhold'
import { returnerbareDeler } from '@/lib/domene/innsending/merke'
import type { Retur } from '@/lib/domene/innsending/typer'
import { useDelnavn } from './navn'

type Props = { returer: readonly Retur[]; innhold: Innsendingsinnhold }

/** What was sent back of a version, each part with its reason. innhold: of that version. */
export function Retursammendrag({ returer, innhold }: Props) {
  const t = useTranslations('tilsyn.returner')
  const navn = useDelnavn()
  const deler = returnerbareDeler(innhold)
  return (
    <div className="ln-stabel-tett">
      <p className="ds-paragraph">{t('duBa')}</p>
      <ul className="ln-liste ln-stabel-tett">
        {returer.map(r => {
          const del = deler.find(d => d.del === r.del)
          return (
            <li key={r.del} className="ln-lesbar">
              <strong>{del ? navn(del) : r.del}</strong>: {r.grunn}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
