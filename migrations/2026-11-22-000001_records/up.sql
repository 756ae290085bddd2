-- One table for each kind of record, with a column for each single value (a text per language has
-- four columns), one table for each list of references, codes, texts or parts, and one for what is
-- stated to be absent. Keys between records are checked at the end of the transaction, so that
-- records which refer to each other can be written in any order. The tables follow from the
-- definitions of the records in src/domain/records; a test compares the two.

CREATE TABLE "parties" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "parties_code_key" UNIQUE,
    "kind" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "legal_form" TEXT,
    "enterprise_number" TEXT,
    "country" TEXT,
    "address" TEXT,
    "contact" TEXT,
    "website" TEXT,
    "dpo_contact" TEXT,
    "parent" TEXT,
    "public_authority" BOOLEAN,
    "commercial" BOOLEAN,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "remarks" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "parties_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "parties_parent_fkey" FOREIGN KEY ("parent") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "parties_names" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT,
    "nature" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "parties_names_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "parties_names_record_fkey" FOREIGN KEY ("record") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "parties_identifiers" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "parties_identifiers_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "parties_identifiers_record_fkey" FOREIGN KEY ("record") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "parties_members" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "party" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "remark" TEXT,
    CONSTRAINT "parties_members_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "parties_members_record_fkey" FOREIGN KEY ("record") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "parties_members_party_fkey" FOREIGN KEY ("party") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "parties_authorities" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "authority" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "parties_authorities_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "parties_authorities_record_fkey" FOREIGN KEY ("record") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "parties_authorities_authority_fkey" FOREIGN KEY ("authority") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "parties_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "parties_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "parties_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "purposes" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "purposes_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "parent" TEXT,
    "direct_marketing" BOOLEAN,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "purposes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "purposes_parent_fkey" FOREIGN KEY ("parent") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "purposes_dpv" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "purposes_dpv_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "purposes_dpv_record_fkey" FOREIGN KEY ("record") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "purposes_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "purposes_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "purposes_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "subject_categories" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "subject_categories_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "parent" TEXT,
    "vulnerable" BOOLEAN,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "subject_categories_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "subject_categories_parent_fkey" FOREIGN KEY ("parent") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "subject_categories_dpv" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "subject_categories_dpv_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "subject_categories_dpv_record_fkey" FOREIGN KEY ("record") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "subject_categories_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "subject_categories_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "subject_categories_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "systems" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "systems_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "kind" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "operator" TEXT,
    "country" TEXT,
    "location" TEXT,
    "website" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "systems_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "systems_operator_fkey" FOREIGN KEY ("operator") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "systems_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "systems_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "systems_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "systems" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "measures" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "measures_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "kind" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "certificate_number" TEXT,
    "certificate_scope" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "measures_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "measures_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "measures_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "measures_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_categories" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "data_categories_code_key" UNIQUE,
    "scheme" TEXT,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "parent" TEXT,
    "open_ended" BOOLEAN,
    "sensitivity" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "data_categories_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "data_categories_parent_fkey" FOREIGN KEY ("parent") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_categories_dpv" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "data_categories_dpv_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "data_categories_dpv_record_fkey" FOREIGN KEY ("record") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_categories_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "data_categories_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "data_categories_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_elements" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "data_elements_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "sensitivity" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "data_elements_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "data_elements_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "data_elements_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "data_elements_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "data_elements_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_elements_dpv" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "data_elements_dpv_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "data_elements_dpv_record_fkey" FOREIGN KEY ("record") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_elements_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "data_elements_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "data_elements_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_texts" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "legal_texts_code_key" UNIQUE,
    "title_nl" TEXT,
    "title_fr" TEXT,
    "title_de" TEXT,
    "title_en" TEXT,
    "kind" TEXT,
    "article" TEXT,
    "dated" DATE,
    "eli" TEXT,
    "numac" TEXT,
    "parent" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "legal_texts_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "legal_texts_parent_fkey" FOREIGN KEY ("parent") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_texts_regions" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "legal_texts_regions_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "legal_texts_regions_record_fkey" FOREIGN KEY ("record") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_texts_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "legal_texts_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "legal_texts_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "registers" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "registers_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "operator" TEXT,
    "authentic" BOOLEAN,
    "publicly_accessible" BOOLEAN,
    "website" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "registers_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "registers_operator_fkey" FOREIGN KEY ("operator") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "registers_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "registers_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "registers_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "registers" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "registers_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "registers_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "registers_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "registers_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "registers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "instruments_code_key" UNIQUE,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "file_code" TEXT,
    "title_nl" TEXT,
    "title_fr" TEXT,
    "title_de" TEXT,
    "title_en" TEXT,
    "concluded" DATE,
    "justification_nl" TEXT,
    "justification_fr" TEXT,
    "justification_de" TEXT,
    "justification_en" TEXT,
    "collection_purpose_nl" TEXT,
    "collection_purpose_fr" TEXT,
    "collection_purpose_de" TEXT,
    "collection_purpose_en" TEXT,
    "disclosure_basis" TEXT,
    "collection_basis" TEXT,
    "onward_recipients_nl" TEXT,
    "onward_recipients_fr" TEXT,
    "onward_recipients_de" TEXT,
    "onward_recipients_en" TEXT,
    "format" TEXT,
    "transport_nl" TEXT,
    "transport_fr" TEXT,
    "transport_de" TEXT,
    "transport_en" TEXT,
    "periodicity" TEXT,
    "duration" TEXT,
    "retention_nl" TEXT,
    "retention_fr" TEXT,
    "retention_de" TEXT,
    "retention_en" TEXT,
    "security_nl" TEXT,
    "security_fr" TEXT,
    "security_de" TEXT,
    "security_en" TEXT,
    "proportionality_nl" TEXT,
    "proportionality_fr" TEXT,
    "proportionality_de" TEXT,
    "proportionality_en" TEXT,
    "data_quality_nl" TEXT,
    "data_quality_fr" TEXT,
    "data_quality_de" TEXT,
    "data_quality_en" TEXT,
    "rights_limits_nl" TEXT,
    "rights_limits_fr" TEXT,
    "rights_limits_de" TEXT,
    "rights_limits_en" TEXT,
    "rights_exercise_nl" TEXT,
    "rights_exercise_fr" TEXT,
    "rights_exercise_de" TEXT,
    "rights_exercise_en" TEXT,
    "sanctions_nl" TEXT,
    "sanctions_fr" TEXT,
    "sanctions_de" TEXT,
    "sanctions_en" TEXT,
    "incident_duties_nl" TEXT,
    "incident_duties_fr" TEXT,
    "incident_duties_de" TEXT,
    "incident_duties_en" TEXT,
    "termination_nl" TEXT,
    "termination_fr" TEXT,
    "termination_de" TEXT,
    "termination_en" TEXT,
    "publication" TEXT,
    "published_on" DATE,
    "replaced_by" TEXT,
    "remarks" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "instruments_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "instruments_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_amendments" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "date" DATE NOT NULL,
    "note" TEXT,
    CONSTRAINT "instruments_amendments_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_amendments_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_parties" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "party" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    CONSTRAINT "instruments_parties_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_parties_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "instruments_parties_party_fkey" FOREIGN KEY ("party") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "instruments_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "instruments_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_elements" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "instruments_elements_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_elements_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "instruments_elements_target_fkey" FOREIGN KEY ("target") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_purposes" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "instruments_purposes_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_purposes_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "instruments_purposes_target_fkey" FOREIGN KEY ("target") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_legal_texts" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "instruments_legal_texts_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_legal_texts_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "instruments_legal_texts_target_fkey" FOREIGN KEY ("target") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_advices" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "party" TEXT NOT NULL,
    "date" DATE,
    "favourable" BOOLEAN,
    "text" TEXT,
    CONSTRAINT "instruments_advices_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "instruments_advices_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "instruments_advices_party_fkey" FOREIGN KEY ("party") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "instruments_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "instruments_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "instruments_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "transfer_tools" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "transfer_tools_code_key" UNIQUE,
    "kind" TEXT NOT NULL,
    "title_nl" TEXT,
    "title_fr" TEXT,
    "title_de" TEXT,
    "title_en" TEXT,
    "reference" TEXT,
    "country" TEXT,
    "copy_nl" TEXT,
    "copy_fr" TEXT,
    "copy_de" TEXT,
    "copy_en" TEXT,
    "safeguards_nl" TEXT,
    "safeguards_fr" TEXT,
    "safeguards_de" TEXT,
    "safeguards_en" TEXT,
    "instrument" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "transfer_tools_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "transfer_tools_instrument_fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "transfer_tools_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "transfer_tools_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "transfer_tools_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "transfer_tools" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "remedies" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "remedies_code_key" UNIQUE,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "kind" TEXT NOT NULL,
    "party" TEXT,
    "position" BIGINT,
    "competence_nl" TEXT,
    "competence_fr" TEXT,
    "competence_de" TEXT,
    "competence_en" TEXT,
    "exclusions_nl" TEXT,
    "exclusions_fr" TEXT,
    "exclusions_de" TEXT,
    "exclusions_en" TEXT,
    "access_nl" TEXT,
    "access_fr" TEXT,
    "access_de" TEXT,
    "access_en" TEXT,
    "cost_nl" TEXT,
    "cost_fr" TEXT,
    "cost_de" TEXT,
    "cost_en" TEXT,
    "decisions_from" DATE,
    "deadline_sense" TEXT,
    "deadline_trigger" TEXT,
    "deadline_offset" BIGINT,
    "deadline_offset_days" TEXT,
    "deadline_length" TEXT,
    "deadline_end" TEXT,
    "deadline_text_nl" TEXT,
    "deadline_text_fr" TEXT,
    "deadline_text_de" TEXT,
    "deadline_text_en" TEXT,
    "legal_text" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "remedies_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "remedies_party_fkey" FOREIGN KEY ("party") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "remedies_legal_text_fkey" FOREIGN KEY ("legal_text") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "remedies_controllers" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "remedies_controllers_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "remedies_controllers_record_fkey" FOREIGN KEY ("record") REFERENCES "remedies" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "remedies_controllers_target_fkey" FOREIGN KEY ("target") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "remedies_regions" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "remedies_regions_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "remedies_regions_record_fkey" FOREIGN KEY ("record") REFERENCES "remedies" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "remedies_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "remedies_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "remedies_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "remedies" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "notices" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "notices_code_key" UNIQUE,
    "title_nl" TEXT,
    "title_fr" TEXT,
    "title_de" TEXT,
    "title_en" TEXT,
    "dated" DATE,
    "language" TEXT,
    "applies_to_nl" TEXT,
    "applies_to_fr" TEXT,
    "applies_to_de" TEXT,
    "applies_to_en" TEXT,
    "website" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "notices_controllers" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "notices_controllers_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "notices_controllers_record_fkey" FOREIGN KEY ("record") REFERENCES "notices" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "notices_controllers_target_fkey" FOREIGN KEY ("target") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "notices_instruments" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "notices_instruments_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "notices_instruments_record_fkey" FOREIGN KEY ("record") REFERENCES "notices" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "notices_instruments_target_fkey" FOREIGN KEY ("target") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "notices_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "notices_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "notices_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "notices" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "activities_code_key" UNIQUE,
    "reference" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_fr" TEXT,
    "name_de" TEXT,
    "name_en" TEXT,
    "description_nl" TEXT,
    "description_fr" TEXT,
    "description_de" TEXT,
    "description_en" TEXT,
    "controller" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "representative" TEXT,
    "department" TEXT,
    "owner" TEXT,
    "status" TEXT NOT NULL,
    "replaced_by" TEXT,
    "automated_decisions" BOOLEAN,
    "profiling" BOOLEAN,
    "automated_logic_nl" TEXT,
    "automated_logic_fr" TEXT,
    "automated_logic_de" TEXT,
    "automated_logic_en" TEXT,
    "dpia" TEXT,
    "dpia_reason" TEXT,
    "dpia_reference" TEXT,
    "visibility" TEXT,
    "subject_count" BIGINT,
    "reviewed_on" DATE,
    "next_review" DATE,
    "remarks" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "activities_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "activities_controller_fkey" FOREIGN KEY ("controller") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_representative_fkey" FOREIGN KEY ("representative") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_joint_controllers" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "activities_joint_controllers_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_joint_controllers_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_joint_controllers_target_fkey" FOREIGN KEY ("target") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_served_controllers" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "activities_served_controllers_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_served_controllers_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_served_controllers_target_fkey" FOREIGN KEY ("target") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_regions" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "value" TEXT NOT NULL,
    CONSTRAINT "activities_regions_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_regions_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_purposes" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "activities_purposes_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_purposes_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_purposes_target_fkey" FOREIGN KEY ("target") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_subjects" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "activities_subjects_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_subjects_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_subjects_target_fkey" FOREIGN KEY ("target") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_systems" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "activities_systems_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_systems_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_systems_target_fkey" FOREIGN KEY ("target") REFERENCES "systems" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_measures" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "activities_measures_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "activities_measures_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "activities_measures_target_fkey" FOREIGN KEY ("target") REFERENCES "measures" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "activities_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "activities_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "activities_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_bases" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "legal_bases_code_key" UNIQUE,
    "activity" TEXT NOT NULL,
    "purpose" TEXT,
    "basis" TEXT,
    "condition" TEXT,
    "convictions_by_law" BOOLEAN,
    "balancing_nl" TEXT,
    "balancing_fr" TEXT,
    "balancing_de" TEXT,
    "balancing_en" TEXT,
    "withdrawal_nl" TEXT,
    "withdrawal_fr" TEXT,
    "withdrawal_de" TEXT,
    "withdrawal_en" TEXT,
    "consent_record" TEXT,
    "original" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "legal_bases_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "legal_bases_activity_fkey" FOREIGN KEY ("activity") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "legal_bases_purpose_fkey" FOREIGN KEY ("purpose") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_bases_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "legal_bases_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "legal_bases_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "legal_bases" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "legal_bases_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_bases_legal_texts" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "legal_bases_legal_texts_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "legal_bases_legal_texts_record_fkey" FOREIGN KEY ("record") REFERENCES "legal_bases" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "legal_bases_legal_texts_target_fkey" FOREIGN KEY ("target") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "legal_bases_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "legal_bases_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "legal_bases_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "legal_bases" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_uses" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "data_uses_code_key" UNIQUE,
    "activity" TEXT NOT NULL,
    "category" TEXT,
    "element" TEXT,
    "subject" TEXT,
    "basis" TEXT,
    "provision" TEXT,
    "circumstance_nl" TEXT,
    "circumstance_fr" TEXT,
    "circumstance_de" TEXT,
    "circumstance_en" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "data_uses_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "data_uses_activity_fkey" FOREIGN KEY ("activity") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "data_uses_category_fkey" FOREIGN KEY ("category") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "data_uses_element_fkey" FOREIGN KEY ("element") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "data_uses_subject_fkey" FOREIGN KEY ("subject") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "data_uses_basis_fkey" FOREIGN KEY ("basis") REFERENCES "legal_bases" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "data_uses_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "data_uses_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "data_uses_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "data_uses" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "retention" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "retention_code_key" UNIQUE,
    "activity" TEXT,
    "period" TEXT,
    "trigger" TEXT,
    "trigger_text_nl" TEXT,
    "trigger_text_fr" TEXT,
    "trigger_text_de" TEXT,
    "trigger_text_en" TEXT,
    "criterion_nl" TEXT,
    "criterion_fr" TEXT,
    "criterion_de" TEXT,
    "criterion_en" TEXT,
    "archive_period" TEXT,
    "final_action" TEXT,
    "legal_text" TEXT,
    "original" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "retention_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "retention_activity_fkey" FOREIGN KEY ("activity") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "retention_legal_text_fkey" FOREIGN KEY ("legal_text") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "retention_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "retention_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "retention_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "retention" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "retention_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "retention_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "retention_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "retention_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "retention" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "flows" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "flows_code_key" UNIQUE,
    "activity" TEXT NOT NULL,
    "from" TEXT,
    "register" TEXT,
    "via" TEXT,
    "to" TEXT NOT NULL,
    "recipient_role" TEXT,
    "purpose" TEXT,
    "basis" TEXT,
    "ground_nl" TEXT,
    "ground_fr" TEXT,
    "ground_de" TEXT,
    "ground_en" TEXT,
    "instrument" TEXT,
    "transfer_tool" TEXT,
    "country" TEXT,
    "frequency" TEXT,
    "medium" TEXT,
    "disclosure" TEXT,
    "circumstance_nl" TEXT,
    "circumstance_fr" TEXT,
    "circumstance_de" TEXT,
    "circumstance_en" TEXT,
    "confidential" BOOLEAN,
    "confidential_ground" TEXT,
    "confidential_review" DATE,
    "remarks" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    CONSTRAINT "flows_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "flows_activity_fkey" FOREIGN KEY ("activity") REFERENCES "activities" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_from_fkey" FOREIGN KEY ("from") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_register_fkey" FOREIGN KEY ("register") REFERENCES "registers" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_via_fkey" FOREIGN KEY ("via") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_to_fkey" FOREIGN KEY ("to") REFERENCES "parties" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_purpose_fkey" FOREIGN KEY ("purpose") REFERENCES "purposes" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_instrument_fkey" FOREIGN KEY ("instrument") REFERENCES "instruments" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_transfer_tool_fkey" FOREIGN KEY ("transfer_tool") REFERENCES "transfer_tools" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "flows_categories" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "flows_categories_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "flows_categories_record_fkey" FOREIGN KEY ("record") REFERENCES "flows" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_categories_target_fkey" FOREIGN KEY ("target") REFERENCES "data_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "flows_elements" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "flows_elements_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "flows_elements_record_fkey" FOREIGN KEY ("record") REFERENCES "flows" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_elements_target_fkey" FOREIGN KEY ("target") REFERENCES "data_elements" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "flows_subjects" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "flows_subjects_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "flows_subjects_record_fkey" FOREIGN KEY ("record") REFERENCES "flows" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_subjects_target_fkey" FOREIGN KEY ("target") REFERENCES "subject_categories" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "flows_legal_texts" (
    "record" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "target" TEXT NOT NULL,
    CONSTRAINT "flows_legal_texts_pkey" PRIMARY KEY ("record", "position"),
    CONSTRAINT "flows_legal_texts_record_fkey" FOREIGN KEY ("record") REFERENCES "flows" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "flows_legal_texts_target_fkey" FOREIGN KEY ("target") REFERENCES "legal_texts" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "flows_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "flows_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "flows_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "flows" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "import_runs" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "import_runs_code_key" UNIQUE,
    "file" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "started" TIMESTAMP NOT NULL,
    "actor" TEXT,
    "added" BIGINT NOT NULL,
    "updated" BIGINT NOT NULL,
    "unchanged" BIGINT NOT NULL,
    "cells" BIGINT,
    "understood" BIGINT,
    "kept_as_text" BIGINT,
    "not_understood" BIGINT,
    "undone" TIMESTAMP,
    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "import_runs_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "import_runs_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "import_runs_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "import_runs" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "evidence" (
    "id" TEXT NOT NULL,
    "version" BIGINT NOT NULL,
    "code" TEXT NOT NULL CONSTRAINT "evidence_code_key" UNIQUE,
    "about_kind" TEXT,
    "about_id" TEXT,
    "field" TEXT,
    "nature" TEXT NOT NULL,
    "document" TEXT,
    "notice" TEXT,
    "import_run" TEXT,
    "sheet" TEXT,
    "place" TEXT,
    "quote" TEXT,
    "dated" DATE,
    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "evidence_notice_fkey" FOREIGN KEY ("notice") REFERENCES "notices" ("id") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "evidence_import_run_fkey" FOREIGN KEY ("import_run") REFERENCES "import_runs" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "evidence_absences" (
    "record" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    CONSTRAINT "evidence_absences_pkey" PRIMARY KEY ("record", "field"),
    CONSTRAINT "evidence_absences_record_fkey" FOREIGN KEY ("record") REFERENCES "evidence" ("id") DEFERRABLE INITIALLY DEFERRED
);
