ALTER TABLE "parties" DROP COLUMN "government";
