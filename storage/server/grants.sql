-- The least that works: what a desk writes, and what one that only reads reads. No desk makes or changes tables.
GRANT USAGE ON SCHEMA rollcall TO {desk}, {reader};
GRANT SELECT ON ALL TABLES IN SCHEMA rollcall TO {desk}, {reader};
GRANT INSERT, UPDATE ON rollcall.desks, rollcall.people TO {desk};
GRANT INSERT, UPDATE, DELETE ON rollcall.pictures, rollcall.templates, rollcall.strangers, rollcall.stranger_looks,
    rollcall.sightings, rollcall.consents, rollcall.consent_texts, rollcall.attendance_rules,
    rollcall.attendance_entries, rollcall.watched, rollcall.gone TO {desk};
GRANT INSERT, DELETE ON rollcall.contents TO {desk};
GRANT INSERT ON rollcall.audit TO {desk};
GRANT USAGE ON SEQUENCE rollcall.places TO {desk};
