-- The counter: one row, locked first by every write, so that the order of commits is the order of
-- revisions. It also holds the head of the hash chain.
CREATE TABLE "revision" (
    "id" BIGINT NOT NULL,
    "revision" BIGINT NOT NULL,
    "time" TIMESTAMP NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "revision_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "revision_single_row" CHECK ("id" = 1)
);
INSERT INTO "revision" ("id", "revision", "time", "hash") VALUES (1, 0, '1970-01-01 00:00:00', '');

-- The change log, append-only: the whole record after each change, and a hash that chains each
-- entry to the one before. It refers to no other table, because it outlives what it tells of.
CREATE TABLE "change" (
    "revision" BIGINT NOT NULL,
    "position" BIGINT NOT NULL,
    "time" TIMESTAMP NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "operation" TEXT NOT NULL,
    "record" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "change_pkey" PRIMARY KEY ("revision", "position")
);
CREATE INDEX "change_record_idx" ON "change" ("record_id", "revision");
CREATE INDEX "change_time_idx" ON "change" ("time", "revision") WHERE "position" = 0;

-- API credentials; only the hash of a token is kept.
CREATE TABLE "token" (
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "controllers" TEXT NOT NULL,
    "created" TIMESTAMP NOT NULL,
    "expires" TIMESTAMP,
    "revoked" TIMESTAMP,
    CONSTRAINT "token_pkey" PRIMARY KEY ("name"),
    CONSTRAINT "token_sha256_key" UNIQUE ("sha256")
);
