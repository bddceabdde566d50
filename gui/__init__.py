"""The window: Qt only. It refreshes itself from snapshots of a session; it loads no models and starts no threads."""
