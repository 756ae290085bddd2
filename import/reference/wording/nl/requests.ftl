# requests: Nederlands
