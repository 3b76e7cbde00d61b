/**
 * The page while the database is away, whole in itself: it is made without asking anything. In both languages, since who
 * asks is not known. nonce: what lets its style through.
 */
export const driftsside = (nonce: string, foresporsel: string): string => `<!doctype html>
<html lang="nb">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Databasen svarer ikke – Lokalnorm</title>
<style nonce="${nonce}">
body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0; color: #1e2b3c; background: #fff }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.5rem }
h1 { font-size: 1.75rem; line-height: 1.3 }
a { color: #0b4f8a }
small { color: #4a5768 }
</style>
</head>
<body>
<main id="innhold">
<h1>Databasen svarer ikke</h1>
<p>Vi får ikke tak i databasen akkurat nå. Det du har skrevet, ligger fremdeles i skjemaet. Prøv igjen om litt.</p>
<p lang="nn">Vi får ikkje tak i databasen akkurat no. Det du har skrive, ligg framleis i skjemaet. Prøv igjen om litt.</p>
<p><a href="">Prøv igjen</a></p>
<p><small>Oppgi dette hvis du spør om hjelp: ${foresporsel}</small></p>
</main>
</body>
</html>
`
