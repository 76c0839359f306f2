"""What a measure is called, in the sources' own words."""
