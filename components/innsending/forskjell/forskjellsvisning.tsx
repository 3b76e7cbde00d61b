import { useLocale, useTranslations } from 'next-intl'
import { Tabell } from '@/components/ui/tabell'
import { Avsnitt, Overskrift } from '@/components/ui/tekst'
import { Utbrett } from '@/components/ui/utbrett'
import {
  erUendret,
  type Forskjell,
  type Linjeforskjell,
  type Tallforskjell,
} from '@/lib/domene/innsending/forskjell'
import { visHeltall, visProsent, visTimer } from '@/lib/tall'
import stil from './forskjell.module.css'

type Props = { forskjell: Forskjell; niva: 2 | 3 }

/** More lines than this are for those who ask for them. */
const MANGE = 4

/** What is another in the newer of two: figures in one table, texts side by side. */
export function Forskjellsvisning({ forskjell, niva }: Props) {
  const t = useTranslations('innsending.forskjell')
  const { tekster, svar, annet } = forskjell
  if (erUendret(forskjell)) return <Avsnitt>{t('ingen')}</Avsnitt>
  return (
    <div className="ln-stabel">
      <Tall forskjell={forskjell} />
      <Tekster forskjell={{ tekster, svar }} niva={niva} />
      {annet.length > 0 && (
        <p className="ds-paragraph ln-lesbar">
          {t('annet', { hva: annet.map(del => t(`del.${del}`)).join(', ') })}
        </p>
      )}
    </div>
  )
}

function Tall({ forskjell: { sum, sykehjem, typer } }: { forskjell: Forskjell }) {
  const t = useTranslations('innsending.forskjell')
  const type = useTranslations('avdelingstype')
  const kommunen: Linje[] = sum.length === 0 ? [] : [{ navn: t('kommunen'), slag: 'ENDRET', tall: sum }]
  const under: Linje[] = [...sykehjem, ...typer.map(l => ({ ...l, navn: type(l.type) }))]
  if (under.length <= MANGE) return <Talltabell tittel={t('tall')} linjer={[...kommunen, ...under]} />
  return (
    <>
      <Talltabell tittel={t('tall')} linjer={kommunen} />
      <Utbrett tittel={t('under', { antall: under.length })}>
        <Talltabell tittel={t('underTittel')} linjer={under} />
      </Utbrett>
    </>
  )
}

type Linje = Linjeforskjell & { navn: string }

function Talltabell({ tittel, linjer }: { tittel: string; linjer: readonly Linje[] }) {
  const t = useTranslations('innsending.forskjell')
  const felt = useTranslations('innsending.tall')
  if (linjer.length === 0) return null
  return (
    <Tabell tittel={tittel} visTittel>
      <thead>
        <tr>
          <th scope="col">{t('hva')}</th>
          <th scope="col" className="ln-hoyre">
            {t('for')}
          </th>
          <th scope="col" className="ln-hoyre">
            {t('etter')}
          </th>
        </tr>
      </thead>
      {linjer.map(l => (
        <tbody key={l.navn} className={stil.gruppe}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {l.slag === 'ENDRET' ? l.navn : t(l.slag, { navn: l.navn })}
            </th>
          </tr>
          {l.tall.map(f => (
            <tr key={f.felt}>
              <th scope="row" className={stil.felt}>
                {felt(f.felt)}
              </th>
              <td className="ln-hoyre ln-tall">{vis(f, f.for)}</td>
              <td className="ln-hoyre ln-tall">{vis(f, f.etter)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </Tabell>
  )
}

function vis({ felt }: Tallforskjell, tall: Tallforskjell['for']): string {
  if (felt === 'dekning') return visProsent(tall)
  return felt === 'plasser' || felt === 'beboere' ? visHeltall(tall) : visTimer(tall)
}

type Tekstprops = { forskjell: Pick<Forskjell, 'tekster' | 'svar'>; niva: 2 | 3 }

function Tekster({ forskjell: { tekster, svar }, niva }: Tekstprops) {
  const t = useTranslations('innsending')
  const arsak = useTranslations('gaparsak')
  const nynorsk = useLocale() === 'nn'
  const linjer = [
    ...tekster.map(x => ({
      navn: t(`felt.${x.felt}`),
      for: x.felt === 'arsak' && x.for ? arsak(x.for as never) : x.for,
      etter: x.felt === 'arsak' && x.etter ? arsak(x.etter as never) : x.etter,
    })),
    ...svar.map(s => ({ ...s, navn: `${s.nummer}. ${nynorsk ? s.tekstNn : s.tekstNb}` })),
  ]
  return linjer.map(l => (
    <div key={l.navn} className="ln-stabel-tett">
      <Overskrift niva={niva} storrelse="2xs">
        {l.navn}
      </Overskrift>
      <dl className={stil.par}>
        <div>
          <dt>{t('forskjell.for')}</dt>
          <dd>{l.for || t('ikkeFyltUt')}</dd>
        </div>
        <div>
          <dt>{t('forskjell.etter')}</dt>
          <dd>{l.etter || t('ikkeFyltUt')}</dd>
        </div>
      </dl>
    </div>
  ))
}
