# checks: English
