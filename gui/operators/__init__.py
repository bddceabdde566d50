"""Who is at work: unlocking with a PIN, setting operators up, and the kiosk that only a PIN ends."""
