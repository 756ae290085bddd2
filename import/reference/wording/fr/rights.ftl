# rights: français
