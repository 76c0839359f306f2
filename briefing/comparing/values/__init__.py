"""What figures say of their values: digits, hedges, the families of units, and how two values relate."""
