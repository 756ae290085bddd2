# rights: Deutsch
