import path from 'node:path'
import { startTestapp } from '../../scripts/lib/testapp.mjs'

/** Starts the app the browser tests visit; what is returned stops it. The workers read its address from here. */
export default async function oppsett(): Promise<() => Promise<void>> {
  const app = await startTestapp(path.resolve(import.meta.dirname, '..', '..'))
  process.env.E2E_ADRESSE = app.adresse
  return app.stopp
}
