# requests: français
