import { useTranslations } from 'next-intl'
import { Merkelapp } from '@/components/ui/merkelapp'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { forslagFor, underForslag } from '@/lib/domene/norm/sats'
import type { Sats } from '@/lib/domene/norm/versjon'
import { useKortSatstekst, useSatsnavn, useSatstekst } from './bruk-satstekst'
import stil from './norm.module.css'

/** The rates of one version, each as a sentence, with what it is measured against and why it is lower. */
export function Satsliste({ satser }: { satser: Sats[] }) {
  const t = useTranslations('norm')
  const type = useTranslations('avdelingstype')
  const uten = AVDELINGSTYPER.filter(a => !satser.some(s => s.avdelingId === null && s.type === a))
  if (satser.length === 0) return <p className="ds-paragraph">{t('ingenSatser')}</p>
  return (
    <div className="ln-stabel-tett">
      <dl className={stil.satser}>
        {satser.map(sats => (
          <Satslinje key={sats.avdelingId ?? sats.type} sats={sats} />
        ))}
      </dl>
      {uten.length > 0 && (
        <p className="ln-dempet ln-liten">
          {t('utenSats', { typer: uten.map(u => type(u).toLowerCase()).join(', ') })}
        </p>
      )}
    </div>
  )
}

function Satslinje({ sats }: { sats: Sats }) {
  const t = useTranslations('norm')
  const type = useTranslations('avdelingstype')
  const satstekst = useSatstekst()
  const kort = useKortSatstekst()
  const navn = useSatsnavn()
  const forslag = forslagFor(sats.type)
  return (
    <div>
      <dt>
        {navn(sats)}
        {sats.avdelingId !== null && <span className={stil.undertittel}>{type(sats.type)}</span>}
      </dt>
      <dd className="ln-stabel-tett">
        <span>{satstekst(sats)}</span>
        {forslag && underForslag(sats.type, sats) && (
          <>
            <span>
              <Merkelapp farge="warning">{t('underForslag')}</Merkelapp>{' '}
              <span className="ln-dempet ln-liten">{t('forslagKort', { sats: kort(forslag) })}</span>
            </span>
            <span className={stil.begrunnelse}>
              {sats.begrunnelse
                ? t('begrunnelseFor', { begrunnelse: sats.begrunnelse })
                : t('begrunnelseMangler')}
            </span>
          </>
        )}
      </dd>
    </div>
  )
}
