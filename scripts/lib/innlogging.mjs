const DEMOBRUKERE = [
  ['kommuneoverlege@demo.example', 'kommuneoverlege i Eidskog'],
  ['sykehjemsleder@demo.example', 'leder for ett sykehjem i Eidskog'],
  ['ledelse@demo.example', 'kommuneledelsen i Eidskog'],
  ['kommuneadmin@demo.example', 'brukere og roller i Eidskog'],
  ['nabo@demo.example', 'kommuneoverlege i Kongsvinger'],
  ['tom@demo.example', 'kommuneoverlege i Grue, der ingenting er registrert'],
  ['statsforvalter@demo.example', 'Statsforvalteren i Innlandet'],
  ['direktorat@demo.example', 'Helsedirektoratet'],
  ['systemadmin@demo.example', 'systemadministrator'],
]

/** Says where the app is and how to get in. */
export function visInnlogging(adresse, { demo, brukere }) {
  console.log(`\nLokalnorm er klar: ${adresse}  (stopp med Ctrl-C)\n`)
  if (demo) {
    console.log('Demonstrasjon med fiktive tall. Logg inn med passordet Demo-passord-1 som')
    for (const [epost, hvem] of DEMOBRUKERE) console.log(`  ${epost.padEnd(31)} ${hvem}`)
    console.log('')
  } else if (brukere === 0) {
    console.log('Ingen brukere ennå. Lag den første: npm run admin -- opprett-systemadmin\n')
  }
}
