-- Which digest was scheduled in the set-up: it follows the server's zone. Before, it was the first one of the server.

ALTER TABLE setups ADD COLUMN digest INTEGER REFERENCES digests (id) ON DELETE SET NULL;
UPDATE setups SET digest = (SELECT min(id) FROM digests WHERE digests.server = setups.server) WHERE step IS NOT NULL;
