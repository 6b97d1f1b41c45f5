// Full text over titles of articles, accents folded. No parameters, no rows.
CREATE FULLTEXT INDEX article_titles IF NOT EXISTS FOR (a:Article) ON EACH [a.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
