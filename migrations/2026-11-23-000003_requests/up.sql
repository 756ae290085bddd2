-- Requests of persons, exceptions to rights, waived findings; what notices promise; the minimum
-- that a law orders.
ALTER TABLE "legal_texts" ADD COLUMN "retention_minimum" TEXT;
ALTER TABLE "notices" ADD COLUMN "identity_demand" TEXT;
CREATE TABLE "notices_rights_offered" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "notices_rights_offered_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "notices_rights_offered_record_fkey" FOREIGN KEY ("record") REFERENCES "notices" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "notices_rights_conditional" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "notices_rights_conditional_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "notices_rights_conditional_record_fkey" FOREIGN KEY ("record") REFERENCES "notices" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "right_overrides" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "right_overrides_code_key" UNIQUE,
    "activity" TEXT NOT NULL,
    "right" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "reason_nl" TEXT,
    "reason_fr" TEXT,
    "reason_de" TEXT,
    "reason_en" TEXT,
    "legal_text" TEXT,
    "condition_nl" TEXT,
    "condition_fr" TEXT,
    "condition_de" TEXT,
    "condition_en" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "right_overrides_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "right_overrides_activity_fkey" FOREIGN KEY ("activity") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "right_overrides_legal_text_fkey" FOREIGN KEY ("legal_text") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "right_overrides_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "right_overrides_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "right_overrides_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "right_overrides" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "requests_code_key" UNIQUE,
    "reference" TEXT NOT NULL,
    "controller" TEXT NOT NULL,
    "circumstances" TEXT,
    "received" DATE NOT NULL,
    "identity_asked" DATE,
    "identity_proved" DATE,
    "extended_on" DATE,
    "extension_reason" TEXT,
    "answered" DATE,
    "outcome" TEXT,
    "outcome_reason" TEXT,
    "answer_language" TEXT,
    "answer_on" DATE,
    "answer_revision" BIGINT,
    "answer_sha256" TEXT,
    "remarks" TEXT,
    CONSTRAINT "requests_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "requests_controller_fkey" FOREIGN KEY ("controller") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_rights" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "requests_rights_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_rights_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_subjects" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "requests_subjects_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_subjects_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "requests_subjects_target_fkey" FOREIGN KEY ("target") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_regions" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "requests_regions_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_regions_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "requests_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "requests_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_elements" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "requests_elements_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_elements_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "requests_elements_target_fkey" FOREIGN KEY ("target") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_answer" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "requests_answer_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_answer_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_told" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "party" TEXT NOT NULL,
    "date" DATE,
    "reason" TEXT,
    CONSTRAINT "requests_told_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "requests_told_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "requests_told_party_fkey" FOREIGN KEY ("party") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "requests_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "requests_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "requests_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "requests" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "waivers" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "waivers_code_key" UNIQUE,
    "rule" TEXT NOT NULL,
    "about_kind" TEXT,
    "about_id" TEXT,
    "field" TEXT,
    "reason" TEXT NOT NULL,
    "decided" DATE NOT NULL,
    "decided_by" TEXT,
    "valid_to" DATE,
    CONSTRAINT "waivers_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "waivers_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "waivers_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "waivers_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "waivers" ("id") DEFERRABLE INITIALLY DEFERRED
);
