# rights: Nederlands
