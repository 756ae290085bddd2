# pages: Deutsch
