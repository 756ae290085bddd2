# coverage: English
