# rights: English
