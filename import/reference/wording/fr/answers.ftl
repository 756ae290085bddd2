# answers: français
