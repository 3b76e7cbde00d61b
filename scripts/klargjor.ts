import { type Fyll, klargjorMappe, klargjorServer } from '@/lib/data/migrering/klargjor'
import { lastReferansedata } from '@/lib/data/referansedata'
import { env } from '@/lib/env'
import { medSetning, Setning } from './lib/setning'
import { provEier } from './lib/tilkobling'

/** What the start tells its user; one line of JSON. */
type Klargjort = { migreringer: number; demo: boolean; brukere: number }

const fyll: Fyll<Klargjort> = async (eier, migreringer) => {
  await lastReferansedata(eier)
  if (env().demo && (await eier.bruker.count()) === 0) {
    const { lastDemodata } = await import('@/prisma/demo')
    await utenTvang(eier, () => lastDemodata(eier))
  }
  const demo = (await eier.bruker.count({ where: { demo: true } })) > 0
  // Everybody knows their password, and without DEMO=1 the app listens to everybody.
  if (demo && !env().demo)
    throw new Setning(
      'Databasen har demobrukere, og passordet deres er kjent for alle. Sett DEMO=1 for å vise demonstrasjonen, eller velg en annen database.',
    )
  return {
    migreringer: migreringer.length,
    demo,
    brukere: await eier.bruker.count(),
  }
}

/**
 * The policies bind the owner of the tables too (FORCE), unless it is a superuser. It lays out the demonstration
 * without; what the app's own roles may see is the same all the while.
 */
async function utenTvang(eier: Parameters<typeof fyll>[0], arbeid: () => Promise<unknown>): Promise<void> {
  await eier.$executeRaw`DO $$ DECLARE tabell regclass; BEGIN
    FOR tabell IN SELECT oid FROM pg_class WHERE relforcerowsecurity LOOP
      EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', tabell);
    END LOOP; END $$`
  await arbeid().finally(
    () => eier.$executeRaw`DO $$ DECLARE tabell regclass; BEGIN
    FOR tabell IN SELECT oid FROM pg_class WHERE relrowsecurity LOOP
      EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', tabell);
    END LOOP; END $$`,
  )
}

await medSetning(async () => {
  const { eierUrl, dataDir } = env()
  await provEier()
  const svar = await (eierUrl ? klargjorServer(eierUrl, fyll) : klargjorMappe(dataDir, fyll))
  console.log(JSON.stringify(svar))
})
