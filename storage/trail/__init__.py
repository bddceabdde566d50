"""The audit trail: who changed what in a gallery, in a form in which later changes show."""
