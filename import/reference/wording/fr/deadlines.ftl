# deadlines: français
