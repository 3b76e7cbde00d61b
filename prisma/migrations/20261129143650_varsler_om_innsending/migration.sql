-- AlterEnum
ALTER TYPE "Varseltype" ADD VALUE 'INNSAMLING_APNET';
ALTER TYPE "Varseltype" ADD VALUE 'INNSENDING_RETURNERT';
ALTER TYPE "Varseltype" ADD VALUE 'INNSENDING_SVAR';

-- AlterTable. What the embete wrote before this is not told of anew: the default fills the rows that are there, past the
-- policies that bind the owner too, and then goes.
ALTER TABLE "Innsending" ADD COLUMN     "svarStoppet" TIMESTAMPTZ(3) DEFAULT now();
ALTER TABLE "Innsending" ALTER COLUMN "svarStoppet" DROP DEFAULT;

-- No grant or policy is needed: the job that makes varsler opens one kommune as lokalnorm_app, which reads the kommune's
-- rows of innsamling already.
