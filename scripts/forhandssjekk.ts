import net from 'node:net'
import { MappeIBruk, laasMappe } from '@/lib/data/las'
import { env } from '@/lib/env'
import { medSetning, Setning } from './lib/setning'
import { provApp, provEier } from './lib/tilkobling'

/** Is there room to listen? Throws what the system says when there is not. */
function provPort(port: number, host: string): Promise<void> {
  return new Promise((ok, feil) => {
    const server = net.createServer()
    server.once('error', feil)
    server.listen(port, host, () => server.close(() => ok()))
  })
}

function portsetning(feil: unknown, port: number, host: string): string | null {
  switch ((feil as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} er i bruk av et annet program. Stopp det, eller velg en annen port med miljøvariabelen PORT.`
    case 'EACCES':
      return `Port ${port} krever rettigheter denne brukeren ikke har. Velg en annen port med miljøvariabelen PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `Miljøvariabelen HOST er ugyldig: ${host} er ikke en adresse på denne maskinen.`
    default:
      return null
  }
}

// Before anything that takes time: is the environment whole, the data folder free or the server open to us, and the port?
await medSetning(async () => {
  const { databaseUrl, dataDir, port, host, nextauthUrl } = env()
  if (!databaseUrl) {
    const lasOpp = await laasMappe(dataDir).catch((feil: unknown) => {
      if (feil instanceof MappeIBruk) throw feil
      throw new Setning(
        `Kan ikke bruke mappen i miljøvariabelen DATA_DIR, ${dataDir} (${(feil as NodeJS.ErrnoException).code}).`,
      )
    })
    await lasOpp()
  }
  // Both: the app would else wait for a server that does not let it in, and tell nobody why.
  await provEier()
  await provApp()
  try {
    await provPort(port, host)
  } catch (feil) {
    const setning = portsetning(feil, port, host)
    throw setning === null ? feil : new Setning(setning)
  }
  console.log(JSON.stringify({ port, host, dataDir, innebygd: databaseUrl === null, adresse: nextauthUrl }))
})
