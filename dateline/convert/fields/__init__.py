"""Read one field from the words that carry it; pure functions that any kind of clipping shares."""
