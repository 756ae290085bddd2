# checks: français
