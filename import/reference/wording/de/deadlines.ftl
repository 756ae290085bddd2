# deadlines: Deutsch
