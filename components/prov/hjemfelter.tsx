import { useTranslations } from 'next-intl'
import { Felt, Valgfelt } from '@/components/adresse/felt'
import { Feltrad, Feltrader, Feltrekke } from '@/components/adresse/rad'
import { Overskrift } from '@/components/ui/tekst'
import { AVDELINGSTYPER } from '@/lib/domene/avdeling/typer'
import { beleggPa } from '@/lib/domene/beregning/gyldighet'
import { sporring } from '@/lib/domene/felles/adresse'
import { TYPENAVN } from '@/lib/domene/kalkulator/felter'
import {
  alleFordelt,
  avdelingsfelter,
  avtalefelter,
  hjemfelter,
  kort,
  paDato,
} from '@/lib/domene/prov/felter'
import { tettGapet } from '@/lib/domene/prov/tiltak'
import { ruter } from '@/lib/ruter'
import { visHeltall, visTimer } from '@/lib/tall'
import type { Provbilde } from './typer'

/** What can be changed in one sykehjem. */
export const Hjemfelter = ({ bilde }: { bilde: Provbilde }) => (
  <div className="ln-stabel">
    <Avdelinger bilde={bilde} />
    <Flytt bilde={bilde} />
    <Avtaler bilde={bilde} />
    <NyeTimer bilde={bilde} />
  </div>
)

function Avdelinger({ bilde: { valgt, dato, dag, skrevet, feil } }: { bilde: Provbilde }) {
  const t = useTranslations('prov')
  const kolonne = useTranslations('kalkulator.felt')
  const type = useTranslations('avdelingstype')
  return (
    <>
      <Overskrift niva={4}>{t('avdelinger')}</Overskrift>
      <Feltrader>
        {paDato(valgt, dato).avdelinger.map(a => {
          const felt = avdelingsfelter(a.id)
          const belegg = beleggPa(a.belegg, dato)
          const naa = {
            dag,
            plasser: visHeltall(belegg?.plasser ?? null),
            beboere: visHeltall(belegg?.beboere ?? null),
          }
          return (
            <Feltrad
              key={a.id}
              tittel={a.navn}
              note={t('naaPlasser', { type: type(a.type), ...naa })}
              felter={[
                { navn: felt.plasser, etikett: kolonne('plasser'), inputMode: 'numeric' },
                { navn: felt.beboere, etikett: kolonne('beboere'), inputMode: 'numeric' },
              ]}
              skrevet={skrevet}
              feil={feil}
            />
          )
        })}
      </Feltrader>
    </>
  )
}

function Flytt({ bilde: { valgt, dato, skrevet, feil } }: { bilde: Provbilde }) {
  const t = useTranslations('prov')
  const type = useTranslations('avdelingstype')
  const felt = hjemfelter(valgt.id)
  const tomt = { verdi: '', tekst: t('velg') }
  const verdier = { skrevet, feil }
  return (
    <div role="group" aria-labelledby="flytt" className="ln-stabel-tett">
      <Overskrift niva={4} id="flytt">
        {t('flytt')}
      </Overskrift>
      <p className="ln-dempet">{t('flyttHjelp')}</p>
      <Feltrekke tett>
        <Felt navn={felt.flytt} etikett={t('flyttAntall')} bredde="smal" inputMode="numeric" {...verdier} />
        <Valgfelt
          navn={felt.fra}
          etikett={t('flyttFra')}
          valg={[tomt, ...paDato(valgt, dato).avdelinger.map(a => ({ verdi: kort(a.id), tekst: a.navn }))]}
          {...verdier}
        />
        <Valgfelt
          navn={felt.til}
          etikett={t('flyttTil')}
          valg={[tomt, ...AVDELINGSTYPER.map(a => ({ verdi: TYPENAVN[a], tekst: type(a) }))]}
          {...verdier}
        />
      </Feltrekke>
    </div>
  )
}

function Avtaler({ bilde: { valgt, dato, dag, skrevet, feil, standard } }: { bilde: Provbilde }) {
  const t = useTranslations('prov')
  const { avtaler } = paDato(valgt, dato)
  return (
    <>
      <Overskrift niva={4}>{t('avtaler')}</Overskrift>
      {avtaler.length === 0 && <p className="ln-dempet">{t('ingenAvtaler')}</p>}
      <Feltrader>
        {avtaler.map(({ avtale }) => {
          const felt = avtalefelter(avtale.id)
          return (
            <Feltrad
              key={avtale.id}
              tittel={avtale.navn}
              note={t('naaAvtale', {
                dag,
                timer: standard[felt.timer] ?? '',
                borte: standard[felt.borte] ?? '',
              })}
              felter={[
                { navn: felt.timer, etikett: t('timer') },
                { navn: felt.borte, etikett: t('borte') },
              ]}
              skrevet={skrevet}
              feil={feil}
            />
          )
        })}
      </Feltrader>
    </>
  )
}

/** New hours, and a way to add just what is missing. */
function NyeTimer({ bilde }: { bilde: Provbilde }) {
  const t = useTranslations('prov')
  const { valgt, dato, skrevet, feil, standard, prov, kommunenummer } = bilde
  const felt = hjemfelter(valgt.id)
  const udekket = prov.sykehjem.find(s => s.id === valgt.id)?.udekket
  const tettet = udekket && { ...skrevet, [felt.nye]: tettGapet(skrevet[felt.nye] ?? '', udekket) }
  const hele = alleFordelt(valgt, dato) ? [] : [{ verdi: '', tekst: t('heleSykehjemmet') }]
  return (
    <div role="group" aria-labelledby="nye-timer" className="ln-stabel-tett">
      <Overskrift niva={4} id="nye-timer">
        {t('nye')}
      </Overskrift>
      <p className="ln-dempet">{t('nyeHjelp')}</p>
      <Feltrekke tett>
        <Felt navn={felt.nye} etikett={t('nyeAntall')} bredde="smal" skrevet={skrevet} feil={feil} />
        <Valgfelt
          navn={felt.nyeTil}
          etikett={t('nyeTil')}
          valg={[...hele, ...paDato(valgt, dato).avdelinger.map(a => ({ verdi: kort(a.id), tekst: a.navn }))]}
          skrevet={skrevet}
          feil={feil}
        />
      </Feltrekke>
      {udekket && tettet && udekket.n > 0n && (
        <p>
          {/* A whole new page: the field is the browser's, and would keep what stands in it. */}
          <a className="ds-link" href={ruter.prov(kommunenummer, sporring(tettet, standard))}>
            {t('tettGapet', { timer: visTimer(udekket) })}
          </a>
        </p>
      )}
    </div>
  )
}
