"""What a flag is made of besides relations: days, places, headlines, series, and what the evidence leaves open."""
