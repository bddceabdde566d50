-- Version 3: what a source was for while it was watched; NULL where that was not noted.

ALTER TABLE watched ADD COLUMN role text;
