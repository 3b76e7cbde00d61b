-- AlterTable
ALTER TABLE "Tiltak" ADD COLUMN     "opphavErfaringId" UUID,
ADD COLUMN     "opphavKommune" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Erfaring" (
    "id" UUID NOT NULL,
    "kommunenummer" TEXT NOT NULL,
    "tiltakId" UUID NOT NULL,
    "kommunenavn" TEXT NOT NULL,
    "innbyggertall" INTEGER NOT NULL,
    "tittel" TEXT NOT NULL,
    "gjort" TEXT NOT NULL,
    "krevde" TEXT NOT NULL DEFAULT '',
    "erfart" TEXT NOT NULL,
    "kategori" "Tiltakskategori" NOT NULL,
    "type" "Avdelingstype",
    "effektTimer" DECIMAL(8,2),
    "effektFra" DATE,
    "delt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trukket" TIMESTAMPTZ(3),

    CONSTRAINT "Erfaring_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Erfaring_kommunenummer_idx" ON "Erfaring"("kommunenummer");

-- CreateIndex
CREATE INDEX "Erfaring_delt_idx" ON "Erfaring"("delt");

-- AddForeignKey
ALTER TABLE "Erfaring" ADD CONSTRAINT "Erfaring_kommunenummer_fkey" FOREIGN KEY ("kommunenummer") REFERENCES "Kommune"("kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Erfaring" ADD CONSTRAINT "Erfaring_tiltakId_kommunenummer_fkey" FOREIGN KEY ("tiltakId", "kommunenummer") REFERENCES "Tiltak"("id", "kommunenummer") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ===========================================================================
-- By hand from here: what is shared is read by every kommune, written by its own alone, and changed by nobody.
-- ===========================================================================

ALTER TABLE "Erfaring" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Erfaring" FORCE ROW LEVEL SECURITY;
-- The own ones, withdrawn too; of the others those that are not. Who has no kommune reads none.
CREATE POLICY les ON "Erfaring" FOR SELECT TO lokalnorm_app
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[])
    OR ("trukket" IS NULL AND cardinality((SELECT app_kommuner())::text[]) > 0));
CREATE POLICY del ON "Erfaring" FOR INSERT TO lokalnorm_app
  WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]) AND "trukket" IS NULL);
CREATE POLICY trekk ON "Erfaring" FOR UPDATE TO lokalnorm_app
  USING ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]) AND "trukket" IS NULL)
  WITH CHECK ("kommunenummer" = ANY ((SELECT app_kommuner())::text[]) AND "trukket" IS NOT NULL);
GRANT SELECT, INSERT ON "Erfaring" TO lokalnorm_app;
GRANT UPDATE ("trukket") ON "Erfaring" TO lokalnorm_app;

-- One telling of a tiltak at a time
ALTER TABLE "Erfaring" ADD CONSTRAINT "Erfaring_en_om_gangen"
  EXCLUDE USING btree ("tiltakId" WITH =) WHERE ("trukket" IS NULL);

ALTER TABLE "Erfaring" ADD CHECK ("effektTimer" >= 0), ADD CHECK ("innbyggertall" >= 0);
ALTER TABLE "Tiltak" ADD CHECK (("opphavErfaringId" IS NULL) = ("opphavKommune" = ''));
