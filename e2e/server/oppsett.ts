import path from 'node:path'
import { lagMaldata, startTestapp } from '../../scripts/lib/testapp.mjs'

/** Starts the app the browser tests visit; what is returned stops it. The workers read its address from here. */
export default async function oppsett(): Promise<() => Promise<void>> {
  const rot = path.resolve(import.meta.dirname, '..', '..')
  const fjernMaldata = await lagMaldata(rot)
  const app = await startTestapp(rot).catch(feil => {
    fjernMaldata()
    throw feil
  })
  process.env.E2E_ADRESSE = app.adresse
  return async () => {
    await app.stopp()
    fjernMaldata()
  }
}
