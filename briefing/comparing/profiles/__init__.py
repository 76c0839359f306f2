"""A figure with what its sentence and article tell of it, made ready to be compared with any other."""
