"""People with photos as directories export them: vCard, LDIF, CSV; and the ids they were imported under."""
