import { describe, expect, it } from 'vitest'
import { tryggFilnavn } from './filnavn'
import { sjekkFil } from './sjekk'
import { DOCX, EXE, JPEG, OLE, PDF } from './test-filer'
import { MAKS_STORRELSE } from './typer'

describe('a safe name', () => {
  it.each([
    ['Vedtak 87-26.pdf', 'PDF', 'Vedtak 87-26.pdf'],
    ['C:\\Users\\Kari\\Årsplan.PDF', 'PDF', 'Årsplan.PDF'],
    ['../../etc/passwd.pdf', 'PDF', 'passwd.pdf'],
    ['A\u030arsplan.docx', 'DOCX', 'Årsplan.docx'],
    ['linje\r\nSet-Cookie: a=b.png', 'PNG', 'linjeSet-Cookie_ a=b.png'],
    ['faktura\u202efdp.exe', 'PDF', 'fakturafdp.exe.pdf'],
    ['foto.jpeg', 'JPEG', 'foto.jpeg'],
    ['foto', 'JPEG', 'foto.jpg'],
    ['.pdf', 'PDF', 'pdf.pdf'],
    ['', 'PDF', 'vedlegg.pdf'],
    ['  møte .. .pdf', 'PDF', 'møte.pdf'],
    ['CON.pdf', 'PDF', '_CON.pdf'],
    ['a<b>"c|d?e*.pdf', 'PDF', 'a_b__c_d_e_.pdf'],
  ] as const)('%j', (navn, type, ventet) => {
    expect(tryggFilnavn(navn, type)).toBe(ventet)
  })

  it('is at most 150 characters, ending and all, and never ends in half a character', () => {
    const langt = tryggFilnavn(`${'ø'.repeat(144)}👩‍⚕️👩‍⚕️.pdf`, 'PDF')
    expect(langt.length).toBeLessThanOrEqual(150)
    expect(langt.endsWith('.pdf')).toBe(true)
    expect(langt).not.toMatch(/\p{Cs}/u)
    expect(tryggFilnavn(`${'a'.repeat(300)}.pdf`, 'PDF')).toHaveLength(150)
  })
})

describe('a file that is sent', () => {
  const feil = (kode: string, verdier?: object) => ({
    ok: false,
    feil: { kode: 'UGYLDIG', feil: [{ felt: 'fil', kode: `vedlegg.feil.${kode}`, verdier }] },
  })
  const sjekk = (navn: string, innhold: Uint8Array) => sjekkFil({ navn, innhold })
  const paa = (storrelse: number) => {
    const fil = new Uint8Array(storrelse)
    fil.set(PDF)
    return fil
  }

  it('is kept under a safe name, with the type its content has', () => {
    expect(sjekk('mappe/Notat.docx', DOCX)).toEqual({
      ok: true,
      verdi: {
        filnavn: 'Notat.docx',
        mediatype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        innhold: DOCX,
      },
    })
    expect(sjekk('bilde.pdf', JPEG)).toMatchObject({
      ok: true,
      verdi: { filnavn: 'bilde.pdf.jpg', mediatype: 'image/jpeg' },
    })
  })

  it('is refused with what was found: nothing, an empty file, a program by any name', () => {
    expect(sjekkFil(null)).toEqual(feil('mangler'))
    expect(sjekk('tom.pdf', new Uint8Array())).toEqual(feil('tom'))
    expect(sjekk('vedtak.pdf', EXE)).toEqual(feil('type', { funnet: 'PROGRAM' }))
    expect(sjekk('gammel.doc', OLE)).toEqual(feil('type', { funnet: 'OFFICE_LAAST' }))
  })

  it('may be 10 MB to the byte, and no more', () => {
    expect(sjekk('stor.pdf', paa(MAKS_STORRELSE))).toMatchObject({ ok: true })
    expect(sjekk('stor.pdf', paa(MAKS_STORRELSE + 1))).toEqual(
      feil('forStor', { funnet: '10,1', maks: '10' }),
    )
  })

  it('may not have a fødselsnummer in its name', () => {
    expect(sjekk('Brev 010190 12384.pdf', PDF).ok).toBe(true)
    expect(sjekk('Brev 17054026641.pdf', PDF)).toEqual(feil('fodselsnummer'))
  })
})
