const HVERT_MS = 10_000

const sekunder = fra => `${Math.round((Date.now() - fra) / 1000)} s`

/**
 * One step, one line. On a terminal the line counts the seconds; elsewhere a step that takes time says so when it
 * starts and every ten seconds. Answers what the work answers.
 */
export async function steg(navn, arbeid) {
  const fra = Date.now()
  const terminal = process.stdout.isTTY
  const vis = () => {
    if (terminal) process.stdout.write(`\r\x1b[K${navn} … ${sekunder(fra)}`)
    else console.log(`${navn} … ${sekunder(fra)}`)
  }
  let klokke
  const snart = setTimeout(() => {
    vis()
    klokke = setInterval(vis, terminal ? 1000 : HVERT_MS)
  }, 700)
  let ordet = 'mislyktes'
  try {
    const svar = await arbeid()
    ordet = 'ferdig'
    return svar
  } finally {
    clearTimeout(snart)
    clearInterval(klokke)
    console.log(`${terminal ? '\r\x1b[K' : ''}${navn}: ${ordet} (${sekunder(fra)})`)
  }
}
