import { visDato, visDatoLang } from '../../dato'
import { risikonavn } from '../../domene/risiko/regler'
import type { Tiltaksinnhold } from '../../domene/vurdering/innhold'
import type { Milepael } from '../../domene/tiltak/typer'
import { visHeltall, visTimer } from '../../tall'
import { del, fakta, fritekst } from '../blokk'
import { linjer } from '../ord'
import type { Blokk, Dokument } from '../typer'

/** Everything said of one tiltak; what is blank is left out. */
export function tiltaksbeskrivelse(d: Dokument, tiltak: Tiltaksinnhold): Blokk[] {
  const { t } = d
  const dato = (verdi: string | null) => (verdi === null ? '' : visDatoLang(verdi))
  return [
    del(tiltak.tittel),
    ...fritekst(tiltak.beskrivelse),
    ...fakta([
      [t('dokument.tiltak.kategori'), t(`dokument.kategori.${tiltak.kategori}`)],
      [t('dokument.tiltak.status'), t(`plan.status.${tiltak.status}`)],
      [t('dokument.tiltak.effekt'), effekt(d, tiltak)],
      [t('dokument.tiltak.lukker'), lukker(d, tiltak)],
      [t('dokument.tiltak.kostnad'), kostnad(d, tiltak)],
      [t('dokument.tiltak.risikoer'), tiltak.risikoer.map(nummer => risikonavn({ nummer })).join(', ')],
      [t('dokument.tiltak.milepaeler'), linjer(...tiltak.milepaeler.map(m => milepael(d, m)))],
      [t('dokument.tiltak.gjennomfort'), dato(tiltak.gjennomfort)],
      [t('dokument.tiltak.avbrutt'), tiltak.avbruttGrunn],
      [t('dokument.tiltak.evalueres'), tiltak.evaluert === null ? dato(tiltak.evalueringsdato) : ''],
      [t('dokument.tiltak.evaluert'), linjer(dato(tiltak.evaluert), tiltak.evalueringsresultat)],
      [
        t('dokument.tiltak.faktisk'),
        tiltak.faktiskEffektTimer === null ? '' : timer(d, tiltak.faktiskEffektTimer),
      ],
    ]),
  ]
}

const timer = ({ t }: Dokument, antall: string) => t('dokument.tiltak.timer', { timer: visTimer(antall) })

const effekt = (d: Dokument, { effektTimer, effektFra }: Tiltaksinnhold): string => {
  if (effektTimer === null) return d.t('dokument.tiltak.ingenEffekt')
  return effektFra === null
    ? timer(d, effektTimer)
    : d.t('dokument.tiltak.timerFra', { timer: visTimer(effektTimer), dato: visDatoLang(effektFra) })
}

const lukker = (d: Dokument, { lukker: antall, tellerIkke }: Tiltaksinnhold): string => {
  if (antall !== null) return timer(d, antall)
  return tellerIkke === null ? '' : d.t(`dokument.tellerIkke.${tellerIkke}`)
}

const kostnad = ({ t }: Dokument, { kostnad: kroner, budsjettaar }: Tiltaksinnhold): string => {
  if (kroner === null) return budsjettaar === null ? '' : String(budsjettaar)
  return budsjettaar === null
    ? t('dokument.tiltak.kroner', { kroner: visHeltall(kroner) })
    : t('dokument.tiltak.kronerAar', { kroner: visHeltall(kroner), aar: String(budsjettaar) })
}

const milepael = ({ t }: Dokument, { tekst, frist, nadd }: Milepael): string =>
  nadd === null
    ? frist === null
      ? tekst
      : t('dokument.tiltak.milepaelFrist', { tekst, dato: visDato(frist) })
    : t('dokument.tiltak.milepaelNadd', { tekst, dato: visDato(nadd) })
