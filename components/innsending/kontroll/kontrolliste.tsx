import { useTranslations } from 'next-intl'
import { Ikon, type Ikonnavn } from '@/components/dekning/ikon'
import stil from '@/components/dekning/dekning.module.css'
import { Lenke } from '@/components/ui/lenke'
import { type Kontroll, kontrolltekst } from '@/lib/domene/innsending/kontroll'
import type { Alvor } from '@/lib/domene/kvalitet/typer'
import { Grunn } from './grunn'
import { rettested } from './rettested'

type Props = {
  kontroller: readonly Kontroll[]
  sted: { kommunenummer: string; statusdato: string; innsamlingId: string }
  /** May the reader give this one a reason here? */
  kanBegrunne: (kontroll: Kontroll) => boolean
}

const IKON: Record<Alvor, Ikonnavn> = { FEIL: 'feil', ADVARSEL: 'advarsel', INFO: 'info' }

/** What the checks found, the gravest first: what it is, where it is mended, and the reason a warning is sent with. */
export function Kontrolliste({ kontroller, sted, kanBegrunne }: Props) {
  const t = useTranslations('innsending.kontrolliste')
  return (
    <ul className={stil.merknader} aria-label={t('liste')}>
      {kontroller.map(k => (
        <li key={k.nokkel} data-alvor={k.alvor} data-begrunnet={k.begrunnelse !== null || undefined}>
          <Ikon navn={IKON[k.alvor]} />
          <Funn kontroll={k} sted={sted} kanBegrunne={kanBegrunne} />
        </li>
      ))}
    </ul>
  )
}

function Funn({ kontroll: k, sted, kanBegrunne }: Omit<Props, 'kontroller'> & { kontroll: Kontroll }) {
  const t = useTranslations()
  const { hva, href } = rettested(k, sted)
  return (
    <div className="ln-stabel-tett">
      <p>
        <strong>
          {t(`innsending.alvor.${k.alvor}`)}: {t(`${kontrolltekst(k)}.tittel` as never)}
        </strong>
        <br />
        {t(`${kontrolltekst(k)}.tekst` as never, k.verdier as never)}{' '}
        <Rettelenke href={href}>{t(`innsending.rett.${hva}`)}</Rettelenke>
      </p>
      {k.alvor === 'ADVARSEL' && (
        <div role="status">
          <Staaende kontroll={k} />
        </div>
      )}
      {k.alvor === 'ADVARSEL' && kanBegrunne(k) && (
        <Grunn nokkel={k.nokkel} verdi={k.verdi} begrunnelse={k.begrunnelse} />
      )}
    </div>
  )
}

function Staaende({ kontroll: { begrunnelse } }: { kontroll: Kontroll }) {
  const t = useTranslations('innsending')
  const grunnkode = useTranslations('grunnkode')
  if (begrunnelse === null) return <p className="ln-dempet">{t('utenGrunn')}</p>
  return (
    <p>
      {t('begrunnet', { grunn: grunnkode(begrunnelse.grunnkode) })} {begrunnelse.grunn}
    </p>
  )
}

/** Into a field it is a plain link: only that tells the field, on this page or another, that it is asked for. */
const Rettelenke = ({ href, children }: { href: string; children: string }) =>
  href.includes('#') ? (
    <a className="ds-link" href={href}>
      {children}
    </a>
  ) : (
    <Lenke href={href}>{children}</Lenke>
  )
