// Imported before anything else: old syntax only, and no packages.
const KREVER = [20, 19]

const har = process.versions.node.split('.').map(Number)
if (har[0] < KREVER[0] || (har[0] === KREVER[0] && har[1] < KREVER[1])) {
  console.error(
    'Lokalnorm trenger Node ' +
      KREVER.join('.') +
      ' eller nyere; dette er Node ' +
      process.versions.node +
      '.',
  )
  process.exit(1)
}
