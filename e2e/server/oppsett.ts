import path from 'node:path'
import { finnDemo } from '../fixtures/demo'
import { lagMaldata, startTestapp } from '../../scripts/lib/testapp.mjs'

/**
 * Starts the app the browser tests visit; what is returned stops it. The workers read its address from here, and the ids
 * of the demonstration.
 */
export default async function oppsett(): Promise<() => Promise<void>> {
  const rot = path.resolve(import.meta.dirname, '..', '..')
  const fjernMaldata = await lagMaldata(rot)
  const app = await startTestapp(rot).catch(feil => {
    fjernMaldata()
    throw feil
  })
  const rydd = async () => {
    await app.stopp()
    fjernMaldata()
  }
  process.env.E2E_ADRESSE = app.adresse
  try {
    process.env.E2E_DEMO = JSON.stringify(await finnDemo(app.adresse))
  } catch (feil) {
    await rydd()
    throw feil
  }
  return rydd
}
