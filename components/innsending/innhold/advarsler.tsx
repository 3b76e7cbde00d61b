import { useTranslations } from 'next-intl'
import type { SendtAdvarsel } from '@/lib/domene/innsending/innhold'
import { type Kontroll, kontrolltekst } from '@/lib/domene/innsending/kontroll'

/** The warnings that go with the figures, each with the reason the kommune gave. */
export function Advarsler({ advarsler }: { advarsler: readonly SendtAdvarsel[] }) {
  const t = useTranslations()
  const grunnkode = useTranslations('grunnkode')
  const nokkel = (kode: string) => kontrolltekst({ kode: kode as Kontroll['kode'] })
  return (
    <ul className="ln-liste ln-stabel-tett">
      {advarsler.map(a => (
        <li key={a.nokkel} className="ln-lesbar">
          <strong>{t(`${nokkel(a.kode)}.tittel` as never)}</strong>
          <br />
          {t(`${nokkel(a.kode)}.tekst` as never, a.verdier as never)}
          <br />
          <span className="ln-dempet">
            {t('innsending.begrunnet', { grunn: grunnkode(a.grunnkode) })} {a.grunn}
          </span>
        </li>
      ))}
    </ul>
  )
}
