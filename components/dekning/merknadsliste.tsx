import { useTranslations } from 'next-intl'
import { Lenke } from '@/components/ui/lenke'
import { datoIOslo, visDato } from '@/lib/dato'
import { type Begrunnelse, begrunnelseFor } from '@/lib/domene/advarsel/regler'
import type { BegrunnelseInn } from '@/lib/domene/advarsel/schema'
import { rettested } from '@/lib/domene/dekning/merknader'
import type { Alvor, Merknad } from '@/lib/domene/kvalitet/typer'
import type { Resultat } from '@/lib/domene/resultat'
import { Begrunn } from './begrunn'
import stil from './dekning.module.css'
import { Ikon, type Ikonnavn } from './ikon'
import { retteadresse } from './retteadresse'

/** The reasons given in the kommune, and how to give one where the reader may. */
export type Begrunning = {
  kommunenummer: string
  begrunnelser: readonly Begrunnelse[]
  kanBegrunne: (sykehjemId: string | undefined) => boolean
  lagre: (inn: BegrunnelseInn) => Promise<Resultat<Begrunnelse>>
}

const IKON: Record<Alvor, Ikonnavn> = { FEIL: 'feil', ADVARSEL: 'advarsel', INFO: 'info' }

/** Messages about the figures beside them: how grave, what was found, where to mend it, and the reason given. */
export function Merknadsliste({ merknader, begrunning }: { merknader: Merknad[]; begrunning: Begrunning }) {
  const t = useTranslations('dekning.merknad')
  if (merknader.length === 0) return null
  return (
    <ul className={stil.merknader} aria-label={t('liste')}>
      {merknader.map(m => (
        <li
          key={m.nokkel}
          data-alvor={m.alvor}
          data-begrunnet={standing(m, begrunning) !== null || undefined}
        >
          <Ikon navn={IKON[m.alvor]} />
          <Merknadstekst merknad={m} begrunning={begrunning} />
        </li>
      ))}
    </ul>
  )
}

function Merknadstekst({ merknad: m, begrunning }: { merknad: Merknad; begrunning: Begrunning }) {
  const t = useTranslations('dekning.merknad')
  const tekster = useTranslations('merknad')
  const { kommunenummer, kanBegrunne, lagre } = begrunning
  const gjeldende = standing(m, begrunning)
  const sted = rettested(m)
  return (
    <div className="ln-stabel-tett">
      <p>
        <strong>
          {t(`alvor.${m.alvor}`)}: {tekster(`${m.kode}.tittel`)}
        </strong>
        <br />
        {tekster(`${m.kode}.tekst`, m.verdier as never)}{' '}
        <Lenke href={retteadresse(kommunenummer, sted)}>{t(`rett.${sted.slag}`)}</Lenke>
      </p>
      {m.alvor === 'ADVARSEL' && (
        <div role="status">
          {gjeldende ? <Grunn begrunnelse={gjeldende} /> : <p className="ln-dempet">{t('utenGrunn')}</p>}
        </div>
      )}
      {m.alvor === 'ADVARSEL' && kanBegrunne(m.gjelder.sykehjemId) && (
        <Begrunn nokkel={m.nokkel} verdi={m.verdi} gjeldende={gjeldende} lagre={lagre} />
      )}
    </div>
  )
}

const standing = (m: Merknad, { begrunnelser }: Begrunning): Begrunnelse | null =>
  m.alvor === 'ADVARSEL' ? begrunnelseFor(m, begrunnelser) : null

function Grunn({ begrunnelse: { grunnkode, grunntekst, begrunnet } }: { begrunnelse: Begrunnelse }) {
  const t = useTranslations('dekning.merknad')
  const koder = useTranslations('grunnkode')
  return (
    <p>
      {t('begrunnet', { dato: visDato(datoIOslo(new Date(begrunnet))), grunn: koder(grunnkode) })}{' '}
      {grunntekst}
    </p>
  )
}
