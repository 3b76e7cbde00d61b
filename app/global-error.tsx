'use client'
import { utilgjengelig } from '@/lib/domene/felles/utilgjengelig'

/** When even the frame fails (the database went away just now): no texts to load, so both languages stand here. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nb">
      <head>
        <title>Lokalnorm svarer ikke</title>
      </head>
      <body>
        <main>
          {utilgjengelig(error) ? (
            <>
              <h1>Databasen svarer ikke</h1>
              <p>
                Vi får ikke tak i databasen akkurat nå. Det du har skrevet, ligger fremdeles i skjemaet. Prøv
                igjen om litt.
              </p>
              <p lang="nn">
                Vi får ikkje tak i databasen akkurat no. Det du har skrive, ligg framleis i skjemaet. Prøv
                igjen om litt.
              </p>
            </>
          ) : (
            <>
              <h1>Lokalnorm svarer ikke nå</h1>
              <p>Ingenting er lagret halvveis. Vent litt, og last siden på nytt.</p>
              <p lang="nn">
                Lokalnorm svarar ikkje no. Ingenting er lagra halvvegs. Vent litt, og last sida på nytt.
              </p>
            </>
          )}
          {error.digest && <p>Feilkode: {error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
