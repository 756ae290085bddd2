# letter: English
