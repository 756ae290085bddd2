# coverage: Nederlands
