"""Recipe of the Nearshelf encoder: from public bilingual text to the shipped int8 model."""
