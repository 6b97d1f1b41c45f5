// The claims of a fact. No parameters, no rows.
CREATE INDEX Claim_fact IF NOT EXISTS FOR (c:Claim) ON (c.fact)
