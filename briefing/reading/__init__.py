"""Sources to Articles: files, folders, standard input, web pages and feeds; cleaned once, here."""
