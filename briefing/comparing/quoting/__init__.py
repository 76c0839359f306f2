"""Who says what: attributions in sentences, the names in them, and which names of a story are one."""
