"""The server for other programs and web pages. FastAPI and uvicorn are imported here alone, and only when it starts."""
