-- By hand: policies alone, the schema is as it was.
-- A row of the log names the one who acts, or nobody: the content door writes in nobody else's name (the tilsyn door does not
-- already). The konto door carries the id of the user it is about, and so cannot be held to it.
DROP POLICY skriv_kommune ON "Hendelse";
CREATE POLICY skriv_kommune ON "Hendelse" FOR INSERT TO lokalnorm_app
  WITH CHECK ("omrade"::text <> 'TILSYN' AND "kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    AND ("rolle" IS NULL OR "rolle"::text NOT IN ('STATSFORVALTER', 'DIREKTORAT'))
    AND ("brukerId" IS NULL OR "brukerId"::text = (SELECT app_bruker())));

-- A tiltak that is nobody's is seen by the konto door where a user is being taken out of it, and not otherwise.
DROP POLICY eget ON "Tiltak";
CREATE POLICY eget ON "Tiltak" FOR SELECT TO lokalnorm_konto
  USING ((SELECT app_bruker()) IS NOT NULL
    AND ("ansvarligBrukerId" IS NULL OR "ansvarligBrukerId"::text = (SELECT app_bruker())));
