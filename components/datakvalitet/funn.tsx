import { useTranslations } from 'next-intl'
import { type Begrunning, Merknadsliste } from '@/components/dekning/merknadsliste'
import { retteadresse } from '@/components/dekning/retteadresse'
import { Lenke } from '@/components/ui/lenke'
import { Overskrift } from '@/components/ui/tekst'
import { visDato } from '@/lib/dato'
import type { Regelkode } from '@/lib/domene/datakvalitet/regelverk'
import type { Andrefunn, Historikk, Regeltilstand } from '@/lib/domene/datakvalitet/tilstand'
import { rettested } from '@/lib/domene/dekning/merknader'
import { vistSpenn } from '@/lib/domene/kvalitet/spenn'
import { ruter } from '@/lib/ruter'
import { visProsent, visTimer } from '@/lib/tall'
import { funnanker, Regeltittel } from './regeltittel'

type Props = { regel: Regeltilstand; historikk: Historikk[]; begrunning: Begrunning }

/** What one rule found: where, and where to mend it. */
export function Regelfunn({ regel, historikk, begrunning }: Props) {
  const t = useTranslations('datakvalitet.funn')
  const { kommunenummer } = begrunning
  const id = funnanker(regel.kode)
  return (
    <section aria-labelledby={id} className="ln-stabel-tett">
      <Overskrift niva={3} id={id} tabIndex={-1}>
        <Regeltittel kode={regel.kode} />
      </Overskrift>
      <Merknadsliste merknader={regel.merknader} begrunning={begrunning} />
      {regel.radfeil.length > 0 && (
        <ul>
          {regel.radfeil.map(f => (
            <li key={f.hva}>
              {f.hva}. <Lenke href={retteadresse(kommunenummer, rettested(f))}>{t('rett')}</Lenke>
            </li>
          ))}
        </ul>
      )}
      {regel.andre.length > 0 && (
        <ul>
          {regel.andre.map(f => (
            <li key={f.nokkel}>
              <Annet kode={regel.kode} funn={f} historikk={historikk} kommunenummer={kommunenummer} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

type Annetprops = { kode: Regelkode; funn: Andrefunn; historikk: Historikk[]; kommunenummer: string }

function Annet({ kode, funn, historikk, kommunenummer: nr }: Annetprops) {
  const t = useTranslations('datakvalitet.funn')
  const { verdier, tiltakId } = funn
  if (kode === 'TILTAK_FORBI_FRIST')
    return (
      <>
        {t(kode, { tittel: verdier.tittel ?? '', frist: visDato(String(verdier.frist)) })}{' '}
        <Lenke href={tiltakId ? ruter.tiltak(nr, tiltakId) : ruter.plan(nr)}>{t('tiltak')}</Lenke>
      </>
    )
  if (kode === 'UTEN_EVALUERING')
    return (
      <>
        {t(kode, { sist: verdier.sist ? visDato(String(verdier.sist)) : 'aldri' })}{' '}
        <Lenke href={ruter.plan(nr)}>{t('plan')}</Lenke>
      </>
    )
  if (kode === 'UTENFOR_GRUPPEN')
    return (
      <>
        {t(kode, { funnet: verdier.funnet ?? '', median: verdier.median ?? '', aar: String(verdier.aar) })}{' '}
        <Lenke href={ruter.dekning(nr)}>{t('utvikling')}</Lenke>
      </>
    )
  const h = historikk.find(x => x.felt === (kode === 'AVVIK_DEKNING' ? 'dekning' : 'timerPerBeboer'))
  if (h?.vurdering.tilstand !== 'VURDERT') return null
  const { avvik } = h.vurdering
  const { lav, hoy } = vistSpenn(h.felt, h.vurdering)
  const vis = h.felt === 'dekning' ? visProsent : visTimer
  const dato = String(verdier.dato)
  const verdi = vis(avvik.find(a => a.nokkel === dato)?.verdi ?? null)
  return (
    <>
      {t('AVVIK', { dato: visDato(dato), verdi, lav: vis(lav), hoy: vis(hoy) })}{' '}
      <Lenke href={ruter.dekning(nr, dato)}>
        {t('utvikling')}
        <span className="ln-usynlig"> {visDato(dato)}</span>
      </Lenke>
    </>
  )
}
