# answers: English
