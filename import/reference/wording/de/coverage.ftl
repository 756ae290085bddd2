# coverage: Deutsch
