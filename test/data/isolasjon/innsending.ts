import { registrerBelegg } from '@/lib/data/belegg'
import { hentDialog, skrivMelding } from '@/lib/data/innsending/dialog'
import { klargjor, trekkKlar } from '@/lib/data/innsending/klar'
import { hentInnsending, hentInnsendinger, hentVersjon } from '@/lib/data/innsending/les'
import { hentInnsendingslogg } from '@/lib/data/innsending/logg'
import { hentMerker } from '@/lib/data/innsending/merker'
import { hentPlassering } from '@/lib/data/innsending/plassering'
import { sendInn, trekk } from '@/lib/data/innsending/send'
import { lagreUtkast } from '@/lib/data/innsending/utkast'
import { lagreInnstilling } from '@/lib/data/innstilling'
import type { Bruker } from '@/lib/domene/tilgang'
import { type Adresse } from './oppsett'
import { lesing, type Rad, skriving } from './rad'

const IDAG = '2026-11-22'
const bareKommune = { medId: false }

const tekster = {
  ...{ kommentar: '', arsak: 'REKRUTTERING', arsakTekst: '', kontaktTelefon: '' },
  ...{ kontaktNavn: 'Kari', kontaktEpost: 'kari@eidskog.example' },
}

const bildet = (b: Bruker, a: Adresse) => hentInnsending(b, a.kommunenummer, a.innsamlingId, IDAG)

/** Everything that is missing in Eidskog is filled in: to a stranger none of it is there. Answers what can be sent. */
async function fyllUt(b: Bruker, a: Adresse) {
  const gran = { ...a, avdelingId: a.tomAvdelingId }
  const belegg = { gjelderFra: '01.03.2026', plasser: '20', beboere: '20', grunnkode: '', grunntekst: '' }
  await registrerBelegg(b, gran, belegg, IDAG)
  const advarsler = (await bildet(b, a))?.kontroller.filter(k => k.alvor === 'ADVARSEL') ?? []
  const grunner = advarsler.map(({ nokkel, verdi }) => ({
    ...{ nokkel, verdi, grunnkode: 'RIKTIG_TALL', grunntekst: '' },
  }))
  await lagreUtkast(b, a.kommunenummer, a.innsamlingId, { versjon: 1, tekster, grunner })
  const merke = (await bildet(b, a))?.merke ?? '0'.repeat(64)
  return { slag: 'FULL', merke, versjon: 0 }
}

export const fyllUtOgSend = async (b: Bruker, a: Adresse) =>
  sendInn(b, a.kommunenummer, a.innsamlingId, await fyllUt(b, a), IDAG)

/** The same where two persons are required. */
async function fyllUtOgKlargjor(b: Bruker, a: Adresse) {
  const innstilling = { versjon: 1, timerPerArsverk: '37,5', kreverToPersoner: true }
  await lagreInnstilling(b, a.kommunenummer, innstilling)
  return klargjor(b, a.kommunenummer, a.innsamlingId, await fyllUt(b, a), IDAG)
}

/** The functions of a kommune on its own innsendinger. */
export const INNSENDING: Record<string, Rad> = {
  'innsending/les.hentInnsendinger': lesing(
    (b, a) => hentInnsendinger(b, a.kommunenummer, IDAG),
    bareKommune,
  ),
  'innsending/les.hentInnsending': lesing(bildet),
  'innsending/les.hentVersjon': lesing((b, a) => hentVersjon(b, a.kommunenummer, a.sendtInnsamlingId, 1)),
  'innsending/utkast.lagreUtkast': skriving((b, a) =>
    lagreUtkast(b, a.kommunenummer, a.innsamlingId, { versjon: 1, tekster }),
  ),
  'innsending/send.sendInn': skriving(fyllUtOgSend),
  'innsending/send.trekk': skriving((b, a) =>
    trekk(b, a.kommunenummer, a.sendtInnsamlingId, { versjon: 1 }, IDAG),
  ),
  'innsending/dialog.hentDialog': lesing((b, a) => hentDialog(b, a.kommunenummer, a.sendtInnsamlingId)),
  'innsending/dialog.skrivMelding': skriving((b, a) =>
    skrivMelding(b, a.kommunenummer, a.sendtInnsamlingId, { tekst: 'Vi ser på det' }),
  ),
  'innsending/merker.hentMerker': lesing((b, a) => hentMerker(b, a.kommunenummer, a.sendtInnsamlingId)),
  'innsending/plassering.hentPlassering': lesing((b, a) =>
    hentPlassering(b, a.kommunenummer, a.sendtInnsamlingId),
  ),
  'innsending/logg.hentInnsendingslogg': lesing(async (b, a) => {
    await skrivMelding(b, a.kommunenummer, a.sendtInnsamlingId, { tekst: 'Vi ser på det' })
    return hentInnsendingslogg(b, a.kommunenummer, a.sendtInnsamlingId)
  }),
  'innsending/klar.klargjor': skriving(fyllUtOgKlargjor),
  'innsending/klar.trekkKlar': skriving(async (b, a) => {
    await fyllUtOgKlargjor(b, a)
    const merke = (await bildet(b, a))?.merke ?? '0'.repeat(64)
    return trekkKlar(b, a.kommunenummer, a.innsamlingId, { merke })
  }),
}
