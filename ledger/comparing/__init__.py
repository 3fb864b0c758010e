"""What changed in meaning between two versions of one article. Pure: two pages in, changes out."""
