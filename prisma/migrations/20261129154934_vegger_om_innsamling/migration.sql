-- DropForeignKey
ALTER TABLE "Paminnelse" DROP CONSTRAINT "Paminnelse_innsamlingId_kommunenummer_fkey";

-- AddForeignKey
ALTER TABLE "Paminnelse" ADD CONSTRAINT "Paminnelse_innsamlingId_kommunenummer_statsforvalterId_fkey" FOREIGN KEY ("innsamlingId", "kommunenummer", "statsforvalterId") REFERENCES "Innsamlingskommune"("innsamlingId", "kommunenummer", "statsforvalterId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whom a round asks: its owner's to say, once publisert, of kommuner that have belonged to the embete. Nobody takes one out again,
-- and afterwards only the exception changes.
REVOKE UPDATE, DELETE ON "Innsamlingskommune" FROM lokalnorm_tilsyn;
GRANT UPDATE ("egenFrist", "fritatt", "unntaksgrunn", "versjon") ON "Innsamlingskommune" TO lokalnorm_tilsyn;
DROP POLICY embete ON "Innsamlingskommune";
DROP POLICY land_skriv ON "Innsamlingskommune";
CREATE POLICY embete ON "Innsamlingskommune" FOR SELECT TO lokalnorm_tilsyn
  USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]));
CREATE POLICY unntak ON "Innsamlingskommune" FOR UPDATE TO lokalnorm_tilsyn
  USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]) OR ((SELECT app_land()) AND EXISTS (
    SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."statsforvalterId" IS NULL)))
  WITH CHECK ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]) OR ((SELECT app_land()) AND EXISTS (
    SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."statsforvalterId" IS NULL)));
CREATE POLICY sporr ON "Innsamlingskommune" FOR INSERT TO lokalnorm_tilsyn
  WITH CHECK (EXISTS (SELECT 1 FROM "Embetetilhorighet" e WHERE e."kommunenummer" = "Innsamlingskommune"."kommunenummer"
      AND e."statsforvalterId" = "Innsamlingskommune"."statsforvalterId")
    AND EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id" = "innsamlingId" AND i."publisert" IS NOT NULL
      AND ((i."statsforvalterId" = "Innsamlingskommune"."statsforvalterId"
          AND i."statsforvalterId" = ANY ((SELECT app_embeter())::text[]))
        OR (i."statsforvalterId" IS NULL AND (SELECT app_land())))));

-- What is asked stands once it is publisert, whatever a program forgets.
CREATE FUNCTION innsamling_staar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'lokalnorm_tilsyn' AND OLD."publisert" IS NOT NULL
    AND (NEW."publisert", NEW."statsforvalterId", NEW."tittel", NEW."aar", NEW."statusdato", NEW."hjemmel", NEW."frivillig")
      IS DISTINCT FROM
      (OLD."publisert", OLD."statsforvalterId", OLD."tittel", OLD."aar", OLD."statusdato", OLD."hjemmel", OLD."frivillig")
  THEN RAISE EXCEPTION 'Det en publisert innsamling spør om, kan ikke endres' USING ERRCODE = 'LN006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER staar BEFORE UPDATE ON "Innsamling" FOR EACH ROW EXECUTE FUNCTION innsamling_staar();

-- Each party moves an innsending its own way: the kommune sends and takes back, the embete treats and sends nothing.
CREATE FUNCTION innsending_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'lokalnorm_app' AND NEW."status" IS DISTINCT FROM OLD."status"
    AND NEW."status"::text NOT IN ('INNSENDT', 'TRUKKET')
  THEN RAISE EXCEPTION 'Bare Statsforvalteren behandler en innsending' USING ERRCODE = 'LN006';
  END IF;
  IF current_user = 'lokalnorm_tilsyn' AND ((NEW."status" IS DISTINCT FROM OLD."status" AND NEW."status"::text = 'TRUKKET')
    OR (NEW."sisteVersjon", NEW."forsteSendt", NEW."sistSendt") IS DISTINCT FROM
       (OLD."sisteVersjon", OLD."forsteSendt", OLD."sistSendt"))
  THEN RAISE EXCEPTION 'Bare kommunen sender og trekker en innsending' USING ERRCODE = 'LN006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER part BEFORE UPDATE ON "Innsending" FOR EACH ROW EXECUTE FUNCTION innsending_part();

-- Nobody writes in the other's name.
DROP POLICY kommune ON "Innsendingsmelding";
DROP POLICY embete ON "Innsendingsmelding";
CREATE POLICY kommune ON "Innsendingsmelding" TO lokalnorm_app
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]))
  WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]) AND "fraKommunen");
CREATE POLICY embete ON "Innsendingsmelding" TO lokalnorm_tilsyn
  USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]))
  WITH CHECK ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]) AND NOT "fraKommunen");

-- What is taken back is no longer there for the embete; the country adds up what is levert, in the version sent last.
DROP POLICY embete ON "Innsendingsversjon";
CREATE POLICY embete ON "Innsendingsversjon" FOR SELECT TO lokalnorm_tilsyn
  USING ("statsforvalterId" = ANY ((SELECT app_embeter())::text[]) AND EXISTS (SELECT 1 FROM "Innsending" s
    WHERE s."innsamlingId" = "Innsendingsversjon"."innsamlingId" AND s."kommunenummer" = "Innsendingsversjon"."kommunenummer"
      AND s."status" <> 'TRUKKET'));
DROP POLICY land ON "Innsendingstall";
CREATE POLICY land ON "Innsendingstall" FOR SELECT TO lokalnorm_tilsyn
  USING ((SELECT app_land()) AND EXISTS (SELECT 1 FROM "Innsending" s
    WHERE s."innsamlingId" = "Innsendingstall"."innsamlingId" AND s."kommunenummer" = "Innsendingstall"."kommunenummer"
      AND s."sisteVersjon" = "Innsendingstall"."nummer" AND s."status" IN ('INNSENDT', 'UNDER_BEHANDLING', 'KONTROLLERT')));

-- The log: each party writes of its own, as itself; what an embete notes to itself is not the country's either.
DROP POLICY les_tilsyn ON "Hendelse";
CREATE POLICY les_tilsyn ON "Hendelse" FOR SELECT TO lokalnorm_tilsyn
  USING (("omrade"::text = 'INNSENDING' AND EXISTS (SELECT 1 FROM "Innsamlingskommune" k
      WHERE k."innsamlingId"::text = "objektId" AND k."kommunenummer" = "Hendelse"."kommunenummer"
        AND k."statsforvalterId" = ANY ((SELECT app_embeter())::text[])))
    OR ("omrade"::text = 'TILSYN' AND EXISTS (SELECT 1 FROM "Innsamling" i WHERE i."id"::text = "objektId"
        AND (("Hendelse"."kommunenummer" IS NULL AND (i."statsforvalterId" = ANY ((SELECT app_embeter())::text[])
            OR (i."statsforvalterId" IS NULL AND (SELECT app_land()))))
          OR EXISTS (SELECT 1 FROM "Innsamlingskommune" k WHERE k."innsamlingId" = i."id"
            AND k."kommunenummer" = "Hendelse"."kommunenummer"
            AND k."statsforvalterId" = ANY ((SELECT app_embeter())::text[]))))));
DROP POLICY skriv_tilsyn ON "Hendelse";
CREATE POLICY skriv_tilsyn ON "Hendelse" FOR INSERT TO lokalnorm_tilsyn
  WITH CHECK (("rolle" IS NULL OR "rolle"::text IN ('STATSFORVALTER', 'DIREKTORAT'))
    AND ("brukerId" IS NULL OR "brukerId"::text = current_setting('app.bruker', true))
    AND (("omrade"::text IN ('INNSENDING', 'TILSYN') AND EXISTS (SELECT 1 FROM "Innsamlingskommune" k
        WHERE k."innsamlingId"::text = "objektId" AND k."kommunenummer" = "Hendelse"."kommunenummer"
          AND k."statsforvalterId" = ANY ((SELECT app_embeter())::text[])))
      OR ("omrade"::text = 'TILSYN' AND "kommunenummer" IS NULL AND EXISTS (SELECT 1 FROM "Innsamling" i
        WHERE i."id"::text = "objektId" AND (i."statsforvalterId" = ANY ((SELECT app_embeter())::text[])
          OR i."statsforvalterId" IS NULL)))));
DROP POLICY skriv_kommune ON "Hendelse";
CREATE POLICY skriv_kommune ON "Hendelse" FOR INSERT TO lokalnorm_app
  WITH CHECK ("omrade"::text <> 'TILSYN' AND "kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    AND ("rolle" IS NULL OR "rolle"::text NOT IN ('STATSFORVALTER', 'DIREKTORAT')));
