# pages: English
