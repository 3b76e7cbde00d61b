-- CreateTable
CREATE TABLE "Bruksteller" (
    "nokkel" TEXT NOT NULL,
    "vindu" TIMESTAMPTZ(3) NOT NULL,
    "antall" INTEGER NOT NULL,

    CONSTRAINT "Bruksteller_pkey" PRIMARY KEY ("nokkel","vindu")
);

-- CreateIndex
CREATE INDEX "Bruksteller_vindu_idx" ON "Bruksteller"("vindu");

-- ===========================================================================
-- By hand from here: counted through the konto door, which nobody's content is behind.
-- ===========================================================================

GRANT SELECT, INSERT, UPDATE, DELETE ON "Bruksteller" TO lokalnorm_konto;
