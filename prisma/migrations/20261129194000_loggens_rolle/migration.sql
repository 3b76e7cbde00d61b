-- A row of the log says who wrote it: the country only where the country acts, an embete only where one does.
DROP POLICY skriv_tilsyn ON "Hendelse";
CREATE POLICY skriv_tilsyn ON "Hendelse" FOR INSERT TO lokalnorm_tilsyn
  WITH CHECK (("rolle" IS NULL
      OR ("rolle"::text = 'DIREKTORAT' AND (SELECT app_land()))
      OR ("rolle"::text = 'STATSFORVALTER' AND cardinality((SELECT app_embeter())::text[]) > 0))
    AND ("brukerId" IS NULL OR "brukerId"::text = current_setting('app.bruker', true))
    AND (("omrade"::text IN ('INNSENDING', 'TILSYN') AND EXISTS (SELECT 1 FROM "Innsamlingskommune" k
        WHERE k."innsamlingId"::text = "objektId" AND k."kommunenummer" = "Hendelse"."kommunenummer"
          AND k."statsforvalterId" = ANY ((SELECT app_embeter())::text[])))
      OR ("omrade"::text = 'TILSYN' AND "kommunenummer" IS NULL AND EXISTS (SELECT 1 FROM "Innsamling" i
        WHERE i."id"::text = "objektId" AND (i."statsforvalterId" = ANY ((SELECT app_embeter())::text[])
          OR i."statsforvalterId" IS NULL)))));
