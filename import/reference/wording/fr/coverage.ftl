# coverage: français
