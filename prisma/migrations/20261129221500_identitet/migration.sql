-- AlterTable
ALTER TABLE "Apinokkel" ADD COLUMN     "sted" TEXT;

-- CreateTable
CREATE TABLE "Identitet" (
    "id" UUID NOT NULL,
    "brukerId" UUID NOT NULL,
    "utsteder" TEXT NOT NULL,
    "identHash" TEXT NOT NULL,
    "koblet" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sistBrukt" TIMESTAMPTZ(3),

    CONSTRAINT "Identitet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Identitet_identHash_key" ON "Identitet"("identHash");

-- CreateIndex
CREATE UNIQUE INDEX "Identitet_brukerId_utsteder_key" ON "Identitet"("brukerId", "utsteder");

-- AddForeignKey
ALTER TABLE "Identitet" ADD CONSTRAINT "Identitet_brukerId_fkey" FOREIGN KEY ("brukerId") REFERENCES "Bruker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Users and how they are known: the konto door's alone, like "Bruker" itself.
GRANT SELECT, INSERT, UPDATE, DELETE ON "Identitet" TO lokalnorm_konto;
