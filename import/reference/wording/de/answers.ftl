# answers: Deutsch
