import { lagreBegrunnelse } from '../../lib/data/advarsel'
import { hentNormer } from '../../lib/data/norm'
import { lagreUtkast, opprettUtkast } from '../../lib/data/norm/utkast'
import { hentSituasjon } from '../../lib/data/situasjon'
import type { Dato } from '../../lib/domene/felles/dato'
import { finnMerknader } from '../../lib/domene/kvalitet/finn-merknader'
import type { Grunnkode } from '../../lib/domene/kvalitet/koder'
import type { Merknadskode } from '../../lib/domene/kvalitet/typer'
import { tilUtkastskjema } from '../../lib/domene/norm/utkastskjema'
import type { Bruker } from '../../lib/domene/tilgang'
import { EIDSKOG, krev } from './krev'

/** Warnings that somebody has answered; the others stand without a reason. The first of its code gets it. */
const GRUNNER: Partial<Record<Merknadskode, [Grunnkode, string]>> = {
  BEBOERE_OVER_PLASSER: ['MIDLERTIDIG', 'To beboere deler rom til en avdeling i nabobygget er pusset opp.'],
  SATS_UNDER_FORSLAG: ['RIKTIG_TALL', 'Slik kommunestyret vedtok satsen. Begrunnelsen står i normen.'],
}

export async function begrunnAdvarsler(overlege: Bruker, idag: Dato): Promise<void> {
  const situasjon = await hentSituasjon(overlege, EIDSKOG)
  const advarsler = situasjon ? finnMerknader(situasjon, idag).filter(m => m.alvor === 'ADVARSEL') : []
  for (const [kode, [grunnkode, grunntekst]] of Object.entries(GRUNNER)) {
    const advarsel = advarsler.find(m => m.kode === kode)
    if (!advarsel) continue
    const { nokkel, verdi } = advarsel
    krev(await lagreBegrunnelse(overlege, EIDSKOG, { nokkel, verdi, grunnkode, grunntekst }))
  }
}

/** The next norm, being worked on. */
export async function lagUtkast(overlege: Bruker, idag: Dato): Promise<void> {
  krev(await opprettUtkast(overlege, EIDSKOG, 'GJELDENDE', idag))
  const utkast = (await hentNormer(overlege, EIDSKOG))?.find(n => n.status === 'UTKAST')
  if (!utkast) throw new Error('The draft just made is not there')
  const skjema = tilUtkastskjema(utkast)
  const { REHABILITERING } = skjema.satser
  krev(
    await lagreUtkast(overlege, EIDSKOG, {
      ...skjema,
      innhold:
        'Legen går visitt to dager i uka på langtid og daglig på rehabilitering. Legemiddelgjennomgang ved innkomst og hvert halvår.',
      satser: { ...skjema.satser, REHABILITERING: { ...REHABILITERING, uketimer: '2,75' } },
    }),
  )
}
