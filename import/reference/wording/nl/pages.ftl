# pages: Nederlands
