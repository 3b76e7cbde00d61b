'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useSvar } from '@/components/vurdering/autolagring/autolagring'
import { Skrivefelt } from '@/components/vurdering/svar/skrivefelt'
import { Radiovalg } from '@/components/vurdering/svar/valgfelt'
import { Overskrift } from '@/components/ui/tekst'
import type { Sporsmal } from '@/lib/domene/innsamling/typer'
import { GAPARSAKER } from '@/lib/domene/innsending/typer'
import { type Feltoppsett, useUtkastfelt } from './bruk-felt'
import { LestFelt } from './lest-felt'
import { Linjefelt } from './linjefelt'
import { svarnokkel } from './nokler'
import { useUtkast } from './ramme'
import stil from './utkast.module.css'

/** Which texts can be written now; the others stand as they were sent. */
export type Aapne = { kommentar: boolean; arsak: boolean; kontakt: boolean; svar: readonly string[] }

type Props = {
  sporsmal: readonly Sporsmal[]
  aapne: Aapne
  /** Is there a gap that has a cause? */
  harGap: boolean
}

/** Everything the kommune writes itself, beside the figures. */
export function Tekstfelter({ sporsmal, aapne, harGap }: Props) {
  const t = useTranslations('innsending')
  return (
    <div className={stil.felter}>
      {harGap && <Arsak aapen={aapne.arsak} />}
      <Felt
        aapen={aapne.kommentar}
        nokkel="kommentar"
        etikett={t('felt.kommentar')}
        hjelp={t('hjelp.kommentar')}
      />
      {sporsmal.length > 0 && (
        <div className="ln-stabel">
          <Overskrift niva={3}>{t('sporsmal.tittel')}</Overskrift>
          {sporsmal.map(s => (
            <Svarfelt key={s.id} sporsmal={s} aapen={aapne.svar.includes(s.id)} />
          ))}
        </div>
      )}
      <div className="ln-stabel">
        <div className="ln-stabel-tett">
          <Overskrift niva={3}>{t('kontakt.tittel')}</Overskrift>
          <p className="ds-paragraph ln-lesbar">{t('kontakt.hjelp')}</p>
        </div>
        <Felt aapen={aapne.kontakt} nokkel="kontaktNavn" etikett={t('felt.kontaktNavn')} linje maa />
        <Felt aapen={aapne.kontakt} nokkel="kontaktEpost" etikett={t('felt.kontaktEpost')} linje maa />
        <Felt aapen={aapne.kontakt} nokkel="kontaktTelefon" etikett={t('felt.kontaktTelefon')} linje />
      </div>
    </div>
  )
}

type Feltprops = Feltoppsett & { aapen: boolean; linje?: boolean }

function Felt({ aapen, linje = false, ...oppsett }: Feltprops) {
  const bruk = useUtkastfelt(oppsett)
  if (!aapen) return <LestFelt bruk={bruk} />
  if (oppsett.slag === 'VALG') return <Radiovalg bruk={bruk} />
  return linje ? <Linjefelt bruk={bruk} /> : <Skrivefelt bruk={bruk} lang={false} />
}

function Arsak({ aapen }: { aapen: boolean }) {
  const t = useTranslations('innsending')
  const arsak = useTranslations('gaparsak')
  const { utkast } = useUtkast()
  const { bilde } = useSvar('arsak', null, { verdi: utkast.tekster.arsak ?? '', versjon: utkast.versjon })
  const annet = bilde.verdi === 'ANNET'
  return (
    <>
      <Felt
        aapen={aapen}
        nokkel="arsak"
        etikett={t('felt.arsak')}
        slag="VALG"
        valg={GAPARSAKER}
        visVerdi={v => (v === '' ? '' : arsak(v as never))}
        maa
      />
      <Felt
        aapen={aapen}
        nokkel="arsakTekst"
        etikett={t('felt.arsakTekst')}
        hjelp={t('hjelp.arsakTekst')}
        maa={annet}
      />
    </>
  )
}

function Svarfelt({ sporsmal: s, aapen }: { sporsmal: Sporsmal; aapen: boolean }) {
  const t = useTranslations('innsending.sporsmal')
  const tekst = useLocale() === 'nn' ? s.tekstNn : s.tekstNb
  const felles = { aapen, nokkel: svarnokkel(s), etikett: `${s.nummer}. ${tekst}`, maa: s.paakrevd }
  switch (s.slag) {
    case 'TEKST':
      return <Felt {...felles} />
    case 'TALL':
      return <Felt {...felles} slag="TALL" />
    case 'JA_NEI':
      return (
        <Felt
          {...felles}
          slag="VALG"
          valg={['JA', 'NEI']}
          visVerdi={v => (v === '' ? '' : t(v === 'JA' ? 'ja' : 'nei'))}
        />
      )
  }
}
