'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useMelding } from '@/components/skjema/melding'
import { Knapp } from '@/components/ui/knapp'
import { Knappelenke } from '@/components/ui/lenke'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Varsel } from '@/components/ui/varsel'
import { datoIOslo, visDato } from '@/lib/dato'
import type { Resultat } from '@/lib/domene/resultat'
import { ruter } from '@/lib/ruter'
import { type Bevis, Bevisskjema } from './bevis'
import { Gjenopprettingskoder } from './koder'
import { type Oppsett, Totrinnsoppsett } from './oppsett'

type Koder = { koder: string[] }
type Props = {
  epost: string
  status: { slattPa: Date | null; koderIgjen: number; kreves: boolean }
  begynn: () => Promise<Resultat<Oppsett>>
  slaPa: (inn: Bevis & { gammel?: string }) => Promise<Resultat<Koder>>
  nyeKoder: (inn: Bevis) => Promise<Resultat<Koder>>
  slaAv: (inn: Bevis) => Promise<Resultat<null>>
}
type Visning = Oppsett | 'nyeKoder' | 'slaAv' | null

/** The own two-step log-in: one thing at a time, and what came of it. */
export function Totrinn({ epost, status, begynn, slaPa, nyeKoder, slaAv }: Props) {
  const t = useTranslations('totrinn')
  const somTekst = useMelding()
  const [visning, settVisning] = useState<Visning>(null)
  const [koder, settKoder] = useState<string[] | null>(null)
  const [ferdig, settFerdig] = useState<'slattPa' | 'byttet' | 'slattAv' | null>(null)
  const [venter, settVenter] = useState(false)
  const [nettfeil, settNettfeil] = useState(false)
  const paa = status.slattPa !== null
  // The button that was pressed is gone: without this, so is the place of one who uses the keyboard.
  const ramme = useRef<HTMLElement>(null)
  useEffect(() => {
    if (visning) ramme.current?.focus()
  }, [visning])

  const apne = (ny: Visning) => {
    settFerdig(null)
    settNettfeil(false)
    settVisning(ny)
  }
  const settOpp = async () => {
    settVenter(true)
    try {
      const svar = await begynn()
      if (svar.ok) apne(svar.verdi)
    } catch {
      settNettfeil(true)
    }
    settVenter(false)
  }
  const etter = (hva: 'slattPa' | 'byttet' | 'slattAv' | null, nye: string[] = []) => {
    settVisning(null)
    settFerdig(hva)
    settKoder(nye.length > 0 ? nye : null)
  }
  const avbryt = (
    <Knapp type="button" variant="secondary" onClick={() => apne(null)}>
      {t('avbryt')}
    </Knapp>
  )
  const del = (tittel: string, tekst: string | null, skjema: React.ReactNode) => (
    <section ref={ramme} tabIndex={-1} className="ln-stabel" aria-label={tittel}>
      <Overskrift niva={2}>{tittel}</Overskrift>
      {tekst && <Avsnitt>{tekst}</Avsnitt>}
      {skjema}
    </section>
  )

  if (koder) return <Gjenopprettingskoder koder={koder} epost={epost} ferdig={() => settKoder(null)} />
  if (visning === 'nyeKoder')
    return del(
      t('nyeKoder.knapp'),
      t('nyeKoder.tekst'),
      <Bevisskjema
        {...{ epost, avbryt, knapp: t('nyeKoder.knapp') }}
        utfor={nyeKoder}
        etter={svar => etter(null, svar.koder)}
      />,
    )
  if (visning === 'slaAv')
    return del(
      t('slaAv.knapp'),
      t('slaAv.tekst'),
      <Bevisskjema
        {...{ epost, avbryt, knapp: t('slaAv.knapp'), fare: true }}
        utfor={slaAv}
        etter={() => etter('slattAv')}
      />,
    )
  if (visning)
    return del(
      paa ? t('oppsett.nyTittel') : t('oppsett.tittel'),
      paa ? t('bytt.tekst') : null,
      <Totrinnsoppsett
        {...{ epost, avbryt, slaPa }}
        oppsett={visning}
        bytte={paa}
        etter={svar => etter(paa ? 'byttet' : 'slattPa', svar.koder)}
      />,
    )
  return (
    <div className="ln-stabel">
      <div role="status">{ferdig && <Varsel farge="success">{t(`ferdig.${ferdig}`)}</Varsel>}</div>
      <div role="alert">
        {nettfeil && <Varsel farge="danger">{somTekst({ kode: 'skjema.ikkeKontakt' })}</Varsel>}
      </div>
      {status.slattPa ? (
        <>
          <Avsnitt>{t('paa', { dato: visDato(datoIOslo(status.slattPa)) })}</Avsnitt>
          <Avsnitt>{t('koderIgjen', { antall: status.koderIgjen })}</Avsnitt>
          {status.kreves && <Avsnitt>{t('kanIkkeSlasAv')}</Avsnitt>}
          <div className="ln-rekke">
            {ferdig === 'slattPa' && <Knappelenke href={ruter.forside()}>{t('videre')}</Knappelenke>}
            <Knapp type="button" variant="secondary" onClick={() => apne('nyeKoder')}>
              {t('nyeKoder.knapp')}
            </Knapp>
            <Knapp type="button" variant="secondary" loading={venter} onClick={() => void settOpp()}>
              {t('bytt.knapp')}
            </Knapp>
            {!status.kreves && (
              <Knapp type="button" variant="secondary" data-color="danger" onClick={() => apne('slaAv')}>
                {t('slaAv.knapp')}
              </Knapp>
            )}
          </div>
        </>
      ) : (
        <>
          <Avsnitt>{t('av')}</Avsnitt>
          <div>
            <Knapp type="button" loading={venter} onClick={() => void settOpp()}>
              {t('settOpp')}
            </Knapp>
          </div>
        </>
      )}
    </div>
  )
}
