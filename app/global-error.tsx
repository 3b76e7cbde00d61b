'use client'

/** When even the frame fails (the database does not answer): no texts to load, so both languages stand here. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nb">
      <head>
        <title>Lokalnorm svarer ikke</title>
      </head>
      <body>
        <main>
          <h1>Lokalnorm svarer ikke nå</h1>
          <p>Ingenting er lagret halvveis. Vent litt, og last siden på nytt.</p>
          <p lang="nn">
            Lokalnorm svarar ikkje no. Ingenting er lagra halvvegs. Vent litt, og last sida på nytt.
          </p>
          {error.digest && <p>Feilkode: {error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
