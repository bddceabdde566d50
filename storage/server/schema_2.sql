-- Version 2: a text of consent whose version another one has already is not taken; its desk gives it the next one.

CREATE FUNCTION refuse_same_version() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('rollcall consent_texts')); -- of two at once, one is first
    IF EXISTS (SELECT 1 FROM consent_texts WHERE name = NEW.name AND version = NEW.version AND id <> NEW.id
            AND (language, body) IS DISTINCT FROM (NEW.language, NEW.body)) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER b_refuse_same_version BEFORE INSERT ON consent_texts
    FOR EACH ROW EXECUTE FUNCTION refuse_same_version();
