"""What is shown: Qt only. The window pulls snapshots of a session; it knows no models and starts no threads."""
