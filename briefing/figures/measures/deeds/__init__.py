"""What those counted did, or what was done to them."""
