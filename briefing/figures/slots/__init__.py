"""When, where, by whom and how surely: the slots around a figure."""
