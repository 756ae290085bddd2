# letter: français
