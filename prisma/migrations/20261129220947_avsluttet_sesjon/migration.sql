-- CreateTable
CREATE TABLE "AvsluttetSesjon" (
    "idHash" TEXT NOT NULL,
    "utloper" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AvsluttetSesjon_pkey" PRIMARY KEY ("idHash")
);

-- CreateIndex
CREATE INDEX "AvsluttetSesjon_utloper_idx" ON "AvsluttetSesjon"("utloper");

-- The konto door alone: hashes and times, nobody's
GRANT SELECT, INSERT, UPDATE, DELETE ON "AvsluttetSesjon" TO lokalnorm_konto;
