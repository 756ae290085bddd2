# deadlines: Nederlands
