import type { Melding } from '../../felles/melding'
import { navnenokkel } from '../../felles/navn'
import { sjekkPeriode } from '../../kvalitet/feilregler'
import { dagtekst } from '../../kvalitet/merknad'
import { grupper } from '../grupper'
import { lesbar } from '../rad'
import { avvisDuplikater } from './duplikater'
import type { Flettekontekst } from './kontekst'
import { avdelingsnokkel, finnAvdeling, finnSykehjem } from './oppslag'
import { lagreVersjon } from './lagre-versjon'
import { sjekkVersjon } from './versjonsregler'
import type { Avtalerad, Versjonsrad } from './versjonsrad'

/**
 * Merges the rows of the table legeavtaler. All rows with one (sykehjem, avtale, gjelder_fra) are a version and
 * replace its fordeling whole.
 */
export function flettLegeavtaler(k: Flettekontekst, rader: readonly Avtalerad[]): void {
  avvisDuplikater(k, 'legeavtaler', rader, radnokkel)
  const lest = rader.map(rad => slaOpp(k, rad))
  for (const { lest: rad } of lest) sjekkRad(k, rad)
  const usikre = rader.filter(rad => versjonsnokkel(rad) === null && noeAvNokkelen(rad))
  for (const versjon of grupper(lest, rad => versjonsnokkel(rad.lest)).values()) {
    sjekkVersjon(k, versjon, !usikre.some(rad => kanHoreTil(rad, versjon)))
    lagreVersjon(k, versjon)
  }
}

function slaOpp(k: Flettekontekst, lest: Avtalerad): Versjonsrad {
  const hjem = finnSykehjem(k, 'legeavtaler', lest.rad, lest.celler.sykehjem)
  return { lest, hjem, avdeling: finnAvdeling(k, 'legeavtaler', lest.rad, hjem, lest.celler.avdeling) }
}

function radnokkel({ celler }: Avtalerad) {
  const { sykehjem, avtale, gjelder_fra: fra, avdeling } = celler
  if (!lesbar(sykehjem) || !lesbar(avtale) || !lesbar(fra) || !lesbar(avdeling)) return null
  const vis = [sykehjem, avtale, dagtekst(fra), ...(avdeling ? [avdeling] : [])].join(' · ')
  const nokkel = [avdelingsnokkel(sykehjem, avtale), fra, navnenokkel(avdeling ?? '')].join('\n')
  return { nokkel, vis, kolonne: avdeling ? 'avdeling' : 'gjelder_fra' }
}

function versjonsnokkel({ celler: { sykehjem, avtale, gjelder_fra: fra } }: Avtalerad): string | null {
  if (!lesbar(sykehjem) || !lesbar(avtale) || !lesbar(fra)) return null
  return `${avdelingsnokkel(sykehjem, avtale)}\n${fra}`
}

const noeAvNokkelen = ({ celler: { sykehjem, avtale, gjelder_fra: fra } }: Avtalerad): boolean =>
  lesbar(sykehjem) || lesbar(avtale) || lesbar(fra)

/** Could a row whose key cannot be read be a part of this version? Then its sum says nothing. */
function kanHoreTil({ celler }: Avtalerad, [forste]: readonly Versjonsrad[]): boolean {
  const mot = forste?.lest.celler
  const likNavn = (a: unknown, b: unknown) =>
    typeof a !== 'string' || typeof b !== 'string' || navnenokkel(a) === navnenokkel(b)
  return (
    likNavn(celler.sykehjem, mot?.sykehjem) &&
    likNavn(celler.avtale, mot?.avtale) &&
    likNavn(celler.gjelder_fra, mot?.gjelder_fra)
  )
}

function sjekkRad(k: Flettekontekst, rad: Avtalerad): void {
  const { gjelder_fra: fra, gjelder_til: til, avdeling, timer_avdeling: timer, uketimer } = rad.celler
  const avvis = (kolonne: string, kode: string, verdier?: Melding['verdier']) =>
    k.protokoll.avvis('legeavtaler', rad.rad, kolonne, kode, verdier)
  const bakvendt = lesbar(fra) && lesbar(til) ? sjekkPeriode(fra, til) : null
  if (bakvendt) avvis('gjelder_til', bakvendt.kode, bakvendt.verdier)
  if (!lesbar(avdeling) || !lesbar(timer)) return
  if (avdeling !== null && timer === null)
    avvis('timer_avdeling', 'importfeil.versjon.avdelingUtenTimer', { avdeling, kolonne: 'timer_avdeling' })
  if (avdeling === null && timer !== null && lesbar(uketimer) && timer !== uketimer)
    avvis('timer_avdeling', 'importfeil.versjon.timerUtenAvdeling', {
      funnet: timer.replace('.', ','),
      kolonne: 'timer_avdeling',
    })
}
