-- The cells of an imported row, each with the value it gives: one evidence a row, not one a cell.
CREATE TABLE "evidence_cells" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "about_kind" TEXT,
    "about_id" TEXT,
    "field" TEXT,
    "nature" TEXT,
    "place" TEXT NOT NULL,
    "quote" TEXT,
    CONSTRAINT "evidence_cells_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "evidence_cells_record_fkey" FOREIGN KEY ("record") REFERENCES "evidence" ("id") DEFERRABLE INITIALLY DEFERRED
);
