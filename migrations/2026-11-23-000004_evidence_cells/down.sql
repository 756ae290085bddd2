DROP TABLE "evidence_cells";
