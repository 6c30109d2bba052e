"""What the user chose, and files. NumPy, orjson and `actgui.core`; no Qt."""
