# letter: Nederlands
