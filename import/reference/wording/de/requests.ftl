# requests: Deutsch
