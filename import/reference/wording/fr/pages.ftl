# pages: français
