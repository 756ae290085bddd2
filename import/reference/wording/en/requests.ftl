# requests: English
