'use client'
import { useTranslations } from 'next-intl'
import { Varsel } from '@/components/ui/varsel'
import { feltnokkel } from '@/lib/domene/vurdering/typer'
import { uenighetFor } from '@/lib/domene/vurdering/uenighet'
import { useSvar } from '../autolagring/autolagring'
import { Svarfelt } from '../svar/svarfelt'
import { useSvarramme } from '../svar/svarramme'
import stil from './hjem.module.css'

const FELT = 'B.forsvarlig'

/** The professional judgement, beside the number (tall), and what is said when the two point different ways. */
export function Skjonn({ tall }: { tall: React.ReactNode }) {
  return (
    <div className={stil.skjonn}>
      <div className="ln-stabel">
        <Svarfelt felt={FELT} />
        <Uenighet />
        <Svarfelt felt={`${FELT}.begrunnelse`} kort />
      </div>
      {tall}
    </div>
  )
}

function Uenighet() {
  const t = useTranslations('vurdering.uenighet')
  const { svar, hjem } = useSvarramme()
  const nokkel = feltnokkel(FELT, hjem?.id ?? null)
  const { bilde } = useSvar(FELT, hjem?.id ?? null, svar[nokkel])
  const slag = hjem && uenighetFor({ [nokkel]: { verdi: bilde.verdi, versjon: 0 } }, hjem)
  return (
    <div role="status">{slag && <Varsel farge="warning">{t('begrunn', { uenighet: t(slag) })}</Varsel>}</div>
  )
}
