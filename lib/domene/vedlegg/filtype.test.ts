import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gjenkjenn, type Gjenkjent } from './filtype'
import { DOCX, EXE, JPEG, OLE, PDF, PNG, XLSX, zip } from './test-filer'
import { lesZip } from './zip'

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
const deler = ['[Content_Types].xml', 'word/document.xml']

describe('the kind of a file', () => {
  it.each<[string, Uint8Array, Gjenkjent]>([
    ['a PDF', PDF, { type: 'PDF' }],
    ['a PNG', PNG, { type: 'PNG' }],
    ['a JPEG', JPEG, { type: 'JPEG' }],
    ['a Word file', DOCX, { type: 'DOCX' }],
    ['an Excel file', XLSX, { type: 'XLSX' }],
    ['a zip with a comment after it', zip(deler, { merknad: 'PK\x05\x06 og mer' }), { type: 'DOCX' }],
    ['a program', EXE, { annen: 'PROGRAM' }],
    ['a program for Linux', bytes('\x7fELF'), { annen: 'PROGRAM' }],
    ['a script', bytes('#!/bin/sh\nrm -rf /\n'), { annen: 'PROGRAM' }],
    ['an Office file with a password, or an old one', OLE, { annen: 'OFFICE_LAAST' }],
    ['a Word file with macros', zip([...deler, 'word/vbaProject.bin']), { annen: 'MAKRO' }],
    ['a zip of a Word file’s parts, encrypted', zip(deler, { kryptert: true }), { annen: 'ZIP' }],
    ['a zip that is both Word and Excel', zip([...deler, 'xl/workbook.xml']), { annen: 'ZIP' }],
    ['a Word file without its list of types', zip(['word/document.xml']), { annen: 'ZIP' }],
    ['a presentation', zip(['[Content_Types].xml', 'ppt/presentation.xml']), { annen: 'ZIP' }],
    ['any other zip', zip(['a.txt']), { annen: 'ZIP' }],
    ['a GIF', bytes('GIF89a'), { annen: 'BILDE' }],
    ['a web page', bytes('<!doctype html><script>alert(1)</script>'), { annen: 'TEKST' }],
    ['a PDF with something before it', bytes('<html>%PDF-1.7'), { annen: 'TEKST' }],
    ['half a Word file', DOCX.slice(0, -10), { annen: 'UKJENT' }],
    ['noise', Uint8Array.of(0, 1, 2, 3), { annen: 'UKJENT' }],
  ])('%s', (_navn, innhold, ventet) => {
    expect(gjenkjenn(innhold)).toEqual(ventet)
  })

  it('a workbook as a library writes it', async () => {
    const bok = new ExcelJS.Workbook()
    bok.addWorksheet('Ark').addRow(['æøå', 1])
    expect(gjenkjenn(new Uint8Array(await bok.xlsx.writeBuffer()))).toEqual({ type: 'XLSX' })
  })

  it('never throws, whatever the bytes, and reads a directory that lies about itself as no zip', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(400), (tilfeldig, plass) => {
        gjenkjenn(tilfeldig)
        const odelagt = DOCX.slice()
        odelagt.set(
          tilfeldig.subarray(0, Math.max(0, odelagt.length - plass)),
          Math.min(plass, odelagt.length),
        )
        lesZip(odelagt)
      }),
    )
    const mange = DOCX.slice()
    mange.set([0xff, 0xff], mange.length - 22 + 10)
    expect(lesZip(mange)).toBeNull()
  })
})
