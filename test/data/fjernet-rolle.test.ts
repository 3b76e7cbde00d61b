import { expect, it } from 'vitest'
import { GET as hentDekning } from '@/app/api/v1/kommuner/[kommunenummer]/dekning/route'
import { POST as importerTabell } from '@/app/api/v1/kommuner/[kommunenummer]/import/[tabell]/route'
import { lagNokkel } from '@/lib/data/konto/apinokkel'
import { endreRoller, fjernBruker } from '@/lib/data/konto/roller'
import { EIDSKOG, lagAdmin, lagAktor, NAA } from '@/lib/data/konto/test-brukere'
import { nyDatabase, somEier } from '../database'

nyDatabase({ for: 'test' })

const IDAG = '2026-11-22'
const SYKEHJEM = 'sykehjem;eierform;organisasjonsnummer;apnet;nedlagt\r\nSolsiden;KOMMUNAL;;;\r\n'

/** What the API says to the owner of a key: the status of a reading and a writing, and the words of the reading. */
async function svar(nokkel: string, kommunenummer = '3416') {
  const headers = { authorization: `Bearer ${nokkel}`, 'content-type': 'text/csv' }
  const params = { kommunenummer, tabell: 'sykehjem' }
  const sti = `http://localhost/api/v1/kommuner/${kommunenummer}`
  const lest = await hentDekning(new Request(`${sti}/dekning`, { headers }), {
    params: Promise.resolve(params),
  })
  const skrevet = await importerTabell(
    new Request(`${sti}/import/sykehjem`, { method: 'POST', headers, body: SYKEHJEM }),
    { params: Promise.resolve(params) },
  )
  return { lest: lest.status, skrevet: skrevet.status, ord: await lest.text() }
}

it('a role that is taken is gone at the very next request to the API, with a key made before', async () => {
  const admin = await lagAdmin()
  const her = { kommunenummer: EIDSKOG.kommunenummer }
  const ola = await lagAktor(
    'ola@x.example',
    { rolle: 'KOMMUNEOVERLEGE', ...her },
    { rolle: 'KOMMUNEADMIN', ...her },
  )
  const laget = await lagNokkel(ola, { navn: 'Uttrekk', utloper: '' }, IDAG)
  if (!laget.ok) throw new Error(JSON.stringify(laget))
  const { nokkel } = laget.verdi
  expect(await svar(nokkel)).toMatchObject({ lest: 200, skrevet: 200 })
  await somEier(tx => tx.sykehjem.deleteMany())

  const bare = { roller: ['KOMMUNEADMIN'], sykehjem: [], grunnlag: 'KOMMUNEADMIN KOMMUNEOVERLEGE' }
  expect(await endreRoller(admin, EIDSKOG, ola.id, bare, NAA)).toMatchObject({ ok: true })
  const uten = await svar(nokkel)
  expect(uten).toMatchObject({ lest: 404, skrevet: 404 })
  expect(uten.ord).toBe((await svar(nokkel, '9999')).ord)
  expect(await somEier(tx => tx.sykehjem.count())).toBe(0)

  expect(await fjernBruker(admin, EIDSKOG, ola.id, NAA)).toMatchObject({ ok: true })
  expect(await svar(nokkel)).toMatchObject({ lest: 401, skrevet: 401 })
})
