# checks: Nederlands
