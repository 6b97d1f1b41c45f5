// Full text over the evidence of claims, accents folded. No parameters, no rows.
CREATE FULLTEXT INDEX claim_texts IF NOT EXISTS FOR (c:Claim) ON EACH [c.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
