-- What the norms' post says, as a number that is another for another text: it is edited only where that differs.
ALTER TABLE norms_posts ADD COLUMN said INTEGER; -- none where it is not known
