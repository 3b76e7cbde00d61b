-- CreateTable
CREATE TABLE "Totrinn" (
    "brukerId" UUID NOT NULL,
    "hemmelighet" TEXT,
    "slattPa" TIMESTAMPTZ(3),
    "sisteSteg" INTEGER NOT NULL DEFAULT 0,
    "ny" TEXT,

    CONSTRAINT "Totrinn_pkey" PRIMARY KEY ("brukerId")
);

-- CreateTable
CREATE TABLE "Gjenopprettingskode" (
    "id" UUID NOT NULL,
    "brukerId" UUID NOT NULL,
    "kodeHash" TEXT NOT NULL,
    "brukt" TIMESTAMPTZ(3),

    CONSTRAINT "Gjenopprettingskode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Gjenopprettingskode_brukerId_idx" ON "Gjenopprettingskode"("brukerId");

-- AddForeignKey
ALTER TABLE "Totrinn" ADD CONSTRAINT "Totrinn_brukerId_fkey" FOREIGN KEY ("brukerId") REFERENCES "Bruker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Gjenopprettingskode" ADD CONSTRAINT "Gjenopprettingskode_brukerId_fkey" FOREIGN KEY ("brukerId") REFERENCES "Totrinn"("brukerId") ON DELETE CASCADE ON UPDATE CASCADE;

-- The konto door alone, and there only the rows of the one user the transaction is about
DO $$
DECLARE tabell text;
BEGIN
  FOREACH tabell IN ARRAY ARRAY['Totrinn', 'Gjenopprettingskode'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tabell);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tabell);
    EXECUTE format('CREATE POLICY konto ON %I TO lokalnorm_konto
      USING ((SELECT app_alt()) OR "brukerId"::text = (SELECT app_bruker()))
      WITH CHECK ((SELECT app_alt()) OR "brukerId"::text = (SELECT app_bruker()))', tabell);
    EXECUTE format('CREATE POLICY leser ON %I FOR SELECT TO lokalnorm_leser USING (true)', tabell);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO lokalnorm_konto', tabell);
  END LOOP;
END $$;

-- A code asked for is a code that can be checked
ALTER TABLE "Totrinn" ADD CHECK (("hemmelighet" IS NULL) = ("slattPa" IS NULL));
