# letter: Deutsch
