import fs from 'node:fs'

/** A runner that failed without a failed test (a file that does not load, no report) counts as one failure. */
function medKode({ passed, failed }, gikk) {
  return { passed, failed: gikk || failed > 0 ? failed : 1 }
}

function les(rapport) {
  try {
    return JSON.parse(fs.readFileSync(rapport, 'utf8'))
  } catch {
    return null
  }
}

/** Figures of vitest's JSON report. A file that did not load has no tests; each such file is a failure. */
export function tellVitest(rapport, gikk) {
  const svar = les(rapport)
  if (!svar) return { passed: 0, failed: 1 }
  const ulastet = svar.testResults.filter(
    fil => fil.status === 'failed' && !fil.assertionResults.some(test => test.status === 'failed'),
  ).length
  const ikkeKjort = svar.numTotalTests - svar.numPassedTests - svar.numFailedTests
  return medKode({ passed: svar.numPassedTests, failed: svar.numFailedTests + ulastet + ikkeKjort }, gikk)
}

/** Figures of Playwright's JSON report. Tests that did not run, or only passed at a second try, are failures. */
export function tellPlaywright(rapport, gikk) {
  const svar = les(rapport)
  if (!svar) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = svar.stats
  return medKode({ passed: expected, failed: unexpected + flaky + skipped }, gikk)
}
