-- AlterTable
ALTER TABLE "Innsendingsutkast" ADD COLUMN     "klarAv" UUID,
ADD COLUMN     "klarMerke" TEXT,
ADD COLUMN     "klarSlag" "Innsendingsslag",
ADD COLUMN     "klarTid" TIMESTAMPTZ(3);

-- A mark is whole or not there.
ALTER TABLE "Innsendingsutkast" ADD CHECK (num_nonnulls("klarAv", "klarTid", "klarSlag", "klarMerke") IN (0, 4));
