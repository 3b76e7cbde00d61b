import { once } from 'node:events'
import net, { type AddressInfo, type Socket } from 'node:net'

/**
 * Stands between the app and PostgreSQL, so that the way can be cut: apen lets everything through, brutt closes what is
 * open and refuses what is new, stille keeps what was open without a word, as a network that has gone does.
 */
export async function lagMellomledd(database: string) {
  const til = new URL(database)
  const apne = new Set<Socket>()
  let apen = true
  let stille = new WeakSet<Socket>()
  const tjener = net.createServer(klient => {
    klient.on('error', () => {})
    if (!apen) return void klient.destroy()
    const server = net.connect(Number(til.port || 5432), til.hostname)
    server.on('error', () => {})
    apne.add(klient)
    klient.on('data', bit => stille.has(klient) || server.write(bit))
    server.on('data', bit => stille.has(klient) || klient.write(bit))
    klient.on('close', () => {
      apne.delete(klient)
      server.destroy()
    })
    server.on('close', () => stille.has(klient) || klient.destroy())
  })
  tjener.listen(0, '127.0.0.1')
  await once(tjener, 'listening')
  const adresse = new URL(database)
  adresse.hostname = '127.0.0.1'
  adresse.port = String((tjener.address() as AddressInfo).port)
  return {
    adresse: adresse.href,
    brutt: (): void => {
      apen = false
      for (const klient of apne) klient.destroy()
    },
    stille: (): void => void (stille = new WeakSet(apne)),
    apent: (): void => void (apen = true),
    stopp: (): void => {
      for (const klient of apne) klient.destroy()
      tjener.close()
    },
  }
}
