# deadlines: English
