'use client'
import { Field, Label, Select } from '@digdir/designsystemet-react'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useMelding } from '@/components/skjema/melding'
import { Merkelapp } from '@/components/ui/merkelapp'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt } from '@/components/ui/tekst'
import type { Kortsvar } from '@/lib/domene/import/forkort'
import { type Importfeil, RADUTFALL, type Radsvar, type Radutfall } from '@/lib/domene/import/typer'
import stil from './import.module.css'

const FARGE: Record<Radutfall, 'success' | 'warning' | 'neutral' | 'danger'> = {
  NY: 'success',
  ENDRET: 'warning',
  UENDRET: 'neutral',
  AVVIST: 'danger',
}

/** Row by row: what becomes of it, what it is about, each cell that changes, and why it is refused. */
export function Radtabell({ svar }: { svar: Kortsvar }) {
  const t = useTranslations('import')
  const [valgt, velg] = useState<Radutfall | null>(null)
  const id = useId()
  const vist = valgt ? svar.rader.filter(r => r.utfall === valgt) : svar.rader
  const antall = valgt ? svar.utfall[valgt] : svar.antall.rader
  const medArk = new Set(svar.rader.map(r => r.tabell)).size > 1
  return (
    <div className="ln-stabel-tett">
      <Field className="ln-lesbar">
        <Label htmlFor={id}>{t('rader.vis')}</Label>
        <Select
          id={id}
          value={valgt ?? ''}
          onChange={e => velg(RADUTFALL.find(u => u === e.target.value) ?? null)}
        >
          <Select.Option value="">{t('rader.valg.ALLE', { antall: svar.antall.rader })}</Select.Option>
          {RADUTFALL.filter(u => svar.utfall[u] > 0).map(u => (
            <Select.Option key={u} value={u}>
              {t(`rader.valg.${u}`, { antall: svar.utfall[u] })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div role="status">
        <Avsnitt storrelse="sm">{t('rader.vist', { vist: vist.length, antall })}</Avsnitt>
      </div>
      <Tabell tittel={t('rader.tabell')}>
        <thead>
          <tr>
            <th scope="col">{t('rader.hvor')}</th>
            <th scope="col">{t('rader.utfall')}</th>
            <th scope="col">{t('rader.nokkel')}</th>
            <th scope="col">{t('rader.endringer')}</th>
          </tr>
        </thead>
        <tbody>
          {vist.map(r => (
            <tr key={`${r.tabell}-${r.rad}`}>
              <td className="ln-tall">{medArk ? `${r.tabell} ${r.rad}` : r.rad}</td>
              <td>
                <Merkelapp farge={FARGE[r.utfall]}>{t(`rader.${r.utfall}`)}</Merkelapp>
              </td>
              <td>{r.nokkel}</td>
              <td className={stil.melding}>
                <Endringer rad={r} feil={svar.feil} />
              </td>
            </tr>
          ))}
        </tbody>
      </Tabell>
    </div>
  )
}

function Endringer({ rad, feil }: { rad: Radsvar; feil: readonly Importfeil[] }) {
  const t = useTranslations('import.rader')
  const melding = useMelding()
  const linjer =
    rad.utfall === 'AVVIST'
      ? feil
          .filter(f => f.tabell === rad.tabell && f.rad === rad.rad)
          .map(f => [f.kolonne, melding(f.melding)].filter(Boolean).join(': '))
      : rad.endringer.map(({ kolonne, fra, til }) =>
          t('fraTil', { kolonne, fra: fra || t('tomVerdi'), til: til || t('tomVerdi') }),
        )
  if (rad.utfall === 'ENDRET' && linjer.length === 0) return t('delingBorte')
  if (linjer.length === 0) return null
  return (
    <ul className="ln-liste">
      {linjer.map((linje, i) => (
        <li key={i}>{linje}</li>
      ))}
    </ul>
  )
}
