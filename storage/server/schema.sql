-- A gallery that many desks share; version 1, to which schema_2.sql and later ones add. Run by ``gallery server init``
-- in the schema rollcall.
--
-- Rows are made at the desks, with their ids, so that sending one twice changes nothing. ``changed`` is the transaction
-- that wrote a row last: a desk reads what was changed since the oldest transaction that was still running when it read
-- last. A sequence would not do: numbers are given before transactions end, and a desk that has read 8 would never see
-- 7 of a transaction that ends later.

CREATE EXTENSION IF NOT EXISTS vector;

-- version: of these tables. id: of the gallery.
CREATE TABLE gallery (
    is_one boolean PRIMARY KEY DEFAULT true CHECK (is_one), version integer NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(), made_at timestamptz NOT NULL DEFAULT now()
);

-- position: up to which transaction the desk has read.
CREATE TABLE desks (
    id uuid PRIMARY KEY, name text NOT NULL, site text NOT NULL DEFAULT '', position xid8,
    seen_at timestamptz NOT NULL DEFAULT now()
);

-- A person stays when their pictures go. name: NULL of one who is another one by now, or was erased.
-- site: whose desks need them; '' is everywhere.
CREATE TABLE people (
    id uuid PRIMARY KEY, name text UNIQUE, outside_id text, site text NOT NULL DEFAULT '',
    merged_into uuid REFERENCES people, is_erased boolean NOT NULL DEFAULT false,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE contents (sha256 bytea PRIMARY KEY CHECK (length(sha256) = 32), content bytea NOT NULL);
ALTER TABLE contents ALTER COLUMN content SET STORAGE EXTERNAL; -- pictures are compressed already

-- id: made of person, kind and content, so that two desks that add the same picture add one.
-- kind: picture, denied (a look that is not the person) or ignored (nobody's).
-- place: what follows the person's name in the path of the file. facts: measurements, as JSON.
CREATE TABLE pictures (
    id uuid PRIMARY KEY, person uuid REFERENCES people, kind text NOT NULL,
    sha256 bytea NOT NULL REFERENCES contents, place text NOT NULL, facts text,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX pictures_by_person ON pictures (person);
CREATE INDEX pictures_by_content ON pictures (sha256);

-- embedder: name@version, with the label of the gallery's key, under which the vector is.
-- site: the person's; partitions by site are added with CREATE TABLE ... PARTITION OF templates FOR VALUES IN ('...').
CREATE TABLE templates (
    site text NOT NULL DEFAULT '', picture uuid NOT NULL REFERENCES pictures ON DELETE CASCADE, embedder text NOT NULL,
    method text NOT NULL, vector vector NOT NULL, note text, parameters text,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (picture, embedder, method, site)
) PARTITION BY LIST (site);
CREATE TABLE templates_of_others PARTITION OF templates DEFAULT;

CREATE TABLE strangers (
    id uuid PRIMARY KEY, first_seen float8 NOT NULL, last_seen float8 NOT NULL, fate text, named uuid REFERENCES people,
    merged_into uuid, changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE TABLE stranger_looks (
    id uuid PRIMARY KEY, stranger uuid NOT NULL, taken_at float8 NOT NULL, quality float8 NOT NULL,
    embedder text NOT NULL, vector vector NOT NULL, picture bytea, source text NOT NULL,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX looks_by_stranger ON stranger_looks (stranger);

-- Times are seconds since the epoch by the clock of the desk.
CREATE TABLE sightings (
    id uuid PRIMARY KEY, desk uuid NOT NULL, visit text NOT NULL, person uuid, stranger uuid,
    first_seen float8 NOT NULL, last_seen float8 NOT NULL, seconds float8 NOT NULL, distance float8,
    looks integer NOT NULL, source text NOT NULL, note text NOT NULL,
    places text NOT NULL DEFAULT '[]', by_hand integer NOT NULL, position float8,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX sightings_by_person ON sightings (person);
CREATE INDEX sightings_by_stranger ON sightings (stranger);

-- place: their order, which no clock can give. base: the act before it that the desk knew; NULL: none.
CREATE SEQUENCE places;
CREATE TABLE consents (
    id uuid PRIMARY KEY, place bigint NOT NULL, base uuid, person uuid NOT NULL, is_given integer NOT NULL,
    at float8 NOT NULL, operator text NOT NULL, text text NOT NULL, version integer NOT NULL, signed_name text NOT NULL,
    until float8, purposes text NOT NULL, signature bytea, changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX consents_by_person ON consents (person, place);
CREATE TABLE consent_texts (
    id uuid PRIMARY KEY, name text NOT NULL, version integer NOT NULL, language text NOT NULL, body text NOT NULL,
    added_at float8 NOT NULL, changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE attendance_rules (
    id uuid PRIMARY KEY, place bigint NOT NULL DEFAULT nextval('places'), since text NOT NULL, text text NOT NULL,
    made_at float8 NOT NULL, made_by text NOT NULL, changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE TABLE attendance_entries (
    id uuid PRIMARY KEY, day text NOT NULL, person uuid NOT NULL, kind text NOT NULL, at float8, ref uuid,
    note text NOT NULL, made_at float8 NOT NULL, made_by text NOT NULL,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX entries_by_person ON attendance_entries (person);
CREATE TABLE watched (
    id uuid PRIMARY KEY, source text NOT NULL, since float8 NOT NULL, until float8 NOT NULL,
    changed xid8 NOT NULL DEFAULT pg_current_xact_id()
);

-- Lines of the desks' audit trails, as they are signed there; people stand in them as pseudonyms. Only added to.
CREATE TABLE audit (trail text NOT NULL, number integer NOT NULL, line text NOT NULL, PRIMARY KEY (trail, number));

-- What was deleted, so that desks delete it, and no desk that was away brings it back.
CREATE TABLE gone (
    kind text NOT NULL, id uuid NOT NULL, changed xid8 NOT NULL DEFAULT pg_current_xact_id(), PRIMARY KEY (kind, id)
);
CREATE INDEX gone_by_change ON gone (changed);

CREATE FUNCTION note_change() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    NEW.changed := pg_current_xact_id();
    RETURN NEW;
END $$;

-- One notification for a transaction: equal ones are sent once.
CREATE FUNCTION wake_desks() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_notify('rollcall', '');
    RETURN NULL;
END $$;

CREATE FUNCTION note_gone() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO gone (kind, id) VALUES (TG_ARGV[0], OLD.id)
        ON CONFLICT (kind, id) DO UPDATE SET changed = pg_current_xact_id();
    RETURN NULL;
END $$;

CREATE FUNCTION refuse_gone() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM gone WHERE kind = TG_ARGV[0] AND id = NEW.id) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;

-- Of a row with a person: erased wins always, and who was merged is the other one.
-- The lock is that of ``erase_person``: no row slips in beside an erasure.
CREATE FUNCTION follow_person() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    found people;
BEGIN
    WHILE NEW.person IS NOT NULL LOOP
        SELECT * INTO found FROM people WHERE id = NEW.person FOR KEY SHARE;
        IF found.is_erased THEN
            RETURN NULL;
        END IF;
        EXIT WHEN found.merged_into IS NULL;
        NEW.person := found.merged_into;
    END LOOP;
    RETURN NEW;
END $$;

-- Withdrawn wins: a consent that was entered without knowing of a withdrawal is withdrawn again.
CREATE FUNCTION order_consent() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
    latest consents;
    again consents;
BEGIN
    PERFORM 1 FROM people WHERE id = NEW.person FOR NO KEY UPDATE; -- one act of a person at a time
    NEW.place := nextval('places');
    SELECT * INTO latest FROM consents WHERE person = NEW.person ORDER BY place DESC LIMIT 1;
    IF NEW.is_given = 1 AND latest.is_given = 0 AND latest.id IS DISTINCT FROM NEW.base
            AND NOT EXISTS (SELECT 1 FROM consents WHERE id = NEW.id) THEN
        again := latest;
        again.id := gen_random_uuid();
        again.base := NEW.id;
        again.changed := pg_current_xact_id();
        INSERT INTO consents VALUES (again.*);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION forget_content() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    DELETE FROM contents WHERE sha256 = OLD.sha256 AND NOT EXISTS (SELECT 1 FROM pictures WHERE sha256 = OLD.sha256);
    RETURN NULL;
END $$;

DO $$
DECLARE
    kind text;
BEGIN
    FOREACH kind IN ARRAY ARRAY['people', 'pictures', 'templates', 'strangers', 'stranger_looks', 'sightings',
            'consents', 'consent_texts', 'attendance_rules', 'attendance_entries', 'watched'] LOOP
        EXECUTE format('CREATE INDEX %I ON %I (changed)', kind || '_by_change', kind);
        EXECUTE format('CREATE TRIGGER note_change BEFORE UPDATE ON %I
            FOR EACH ROW EXECUTE FUNCTION note_change()', kind);
        EXECUTE format('CREATE TRIGGER wake_desks AFTER INSERT OR UPDATE OR DELETE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION wake_desks()', kind);
        IF kind NOT IN ('people', 'templates') THEN
            EXECUTE format('CREATE TRIGGER note_gone AFTER DELETE ON %I
                FOR EACH ROW EXECUTE FUNCTION note_gone(%L)', kind, kind);
            EXECUTE format('CREATE TRIGGER a_refuse_gone BEFORE INSERT ON %I
                FOR EACH ROW EXECUTE FUNCTION refuse_gone(%L)', kind, kind);
        END IF;
    END LOOP;
    -- Triggers run in the order of their names.
    FOREACH kind IN ARRAY ARRAY['pictures', 'sightings', 'consents', 'attendance_entries'] LOOP
        EXECUTE format('CREATE TRIGGER b_follow_person BEFORE INSERT OR UPDATE ON %I
            FOR EACH ROW EXECUTE FUNCTION follow_person()', kind);
    END LOOP;
    CREATE TRIGGER c_order_consent BEFORE INSERT ON consents FOR EACH ROW EXECUTE FUNCTION order_consent();
    CREATE TRIGGER forget_content AFTER DELETE ON pictures FOR EACH ROW EXECUTE FUNCTION forget_content();
END $$;

-- Deletes everything of a person and keeps their id, so that no desk that was away brings anything back.
CREATE FUNCTION erase_person(erased uuid) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM 1 FROM people WHERE id = erased FOR UPDATE;
    UPDATE people SET name = NULL, outside_id = NULL, is_erased = true WHERE id = erased;
    DELETE FROM pictures WHERE person = erased;
    DELETE FROM sightings WHERE person = erased;
    DELETE FROM consents WHERE person = erased;
    DELETE FROM attendance_entries WHERE person = erased;
    UPDATE strangers SET fate = 'erased', named = NULL WHERE named = erased;
END $$;

-- Makes a person another one: what is theirs becomes the other's; their pictures are moved by the desk.
CREATE FUNCTION merge_person(merged uuid, other uuid) RETURNS void LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM 1 FROM people WHERE id IN (merged, other) ORDER BY id FOR UPDATE;
    IF merged = other OR EXISTS (
            SELECT 1 FROM people WHERE id IN (merged, other) AND (is_erased OR merged_into IS NOT NULL)) THEN
        RETURN;
    END IF;
    UPDATE people SET name = NULL, merged_into = other WHERE id = merged;
    UPDATE sightings SET person = other WHERE person = merged;
    UPDATE consents SET person = other WHERE person = merged;
    UPDATE attendance_entries SET person = other WHERE person = merged;
    UPDATE strangers SET named = other WHERE named = merged;
END $$;
