# answers: Nederlands
