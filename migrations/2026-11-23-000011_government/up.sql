-- The government under which a public body stands: it decides which rule on protocols binds it.
ALTER TABLE "parties" ADD COLUMN "government" TEXT;
