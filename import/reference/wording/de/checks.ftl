# checks: Deutsch
