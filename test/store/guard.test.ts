import { describe, expect, it } from 'vitest';
import { checkReadOnly } from '../../src/store/neo4j/guard.ts';

describe('read-only Cypher refuses', () => {
  it.each<[string, string, RegExp]>([
    ['a file', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", /begins with|LOAD CSV/],
    ['an address, later in the query', "MATCH (n) LOAD CSV FROM 'http://127.0.0.1/' AS l RETURN l", /LOAD CSV/],
    ['LOAD in small letters', "with 1 as x load csv from 'http://x/' as l return l", /LOAD CSV/],
    ['LOAD with a comment between', "WITH 1 AS x LOAD/* */CSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['LOAD over lines with a comment to the end of a line', "WITH 1 AS x LOAD // CSV\nCSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['LOAD after a comment that a carriage return ends', "WITH 1 AS x // \r LOAD CSV FROM 'x' AS l RETURN l //", /LOAD CSV/],
    ['LOAD after a quote in a comment', "WITH 1 AS x // it's\nLOAD CSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['LOAD after a comment sign in a text', "WITH '/*' AS x LOAD CSV FROM 'x' AS l RETURN l // */", /LOAD CSV/],
    ['LOAD after an escaped quote', "WITH 'a\\'' AS x LOAD CSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['LOAD after an escaped backslash', "WITH 'a\\\\' AS x LOAD CSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['LOAD after a backtick in a name', "WITH 1 AS `a```  LOAD CSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['LOAD in a subquery', "CALL { LOAD CSV FROM 'x' AS l RETURN l } RETURN l", /LOAD CSV/],
    ['LOAD behind EXPLAIN', "EXPLAIN LOAD CSV FROM 'x' AS l RETURN l", /begins with|LOAD CSV/],
    ['LOAD behind PROFILE and a clause', "PROFILE WITH 1 AS x LOAD CSV FROM 'x' AS l RETURN l", /LOAD CSV/],
    ['letters written as escapes', "WITH 1 AS x L\\u004fAD CSV FROM 'x' AS l RETURN l", /\\u/],
    ['a quote written as an escape', "WITH '\\u0027 LOAD CSV FROM \\u0027x' AS l RETURN l", /\\u/],
    ['a text without an end', "RETURN 'x", /does not end/],
    ['a comment without an end', 'RETURN 1 /* x', /does not end/],
    ['creating', 'CREATE (n:Entity)', /begins with/],
    ['creating after reading', 'MATCH (n) CREATE (m)', /CREATE would change/],
    ['merging in small letters', 'match (n) merge (m:X)', /MERGE would change/],
    ['setting', 'MATCH (n) SET n.name = 1', /SET would change/],
    ['deleting with a comment between', 'MATCH (n) DETACH /* */ DELETE n', /DETACH would change/],
    ['constraints', 'DROP CONSTRAINT Entity_id', /begins with/],
    ['administration', 'SHOW USERS', /begins with/],
    ['ending the transactions of others', "TERMINATE TRANSACTIONS 'neo4j-transaction-1'", /begins with/],
    ['the options of the planner, which can switch the language', 'CYPHER 25 RETURN 1', /begins with/],
    ['another database', 'USE system MATCH (n) RETURN n', /begins with/],
    ['another database in a subquery', 'CALL { USE system MATCH (n) RETURN n } RETURN n', /USE is not allowed/],
    ['another database in backticks', 'CALL { USE `system` RETURN 1 AS n } RETURN n', /USE is not allowed/],
    ['many transactions', 'MATCH (n) CALL (n) { RETURN 1 AS x } IN TRANSACTIONS RETURN x', /IN TRANSACTIONS/],
    ['many transactions at once', 'MATCH (n) CALL (n) { RETURN 1 AS x } IN 3 CONCURRENT TRANSACTIONS RETURN x', /IN TRANSACTIONS/],
    ['a procedure that is not on the list', "CALL apoc.load.json('http://x/') YIELD value RETURN value", /procedure apoc\.load\.json/],
    ['a procedure in backticks', "CALL `apoc`.`load`.`json`('x') YIELD value RETURN value", /procedure apoc\.load\.json/],
    ['a procedure with spaces', 'CALL dbms . security . listUsers()', /procedure dbms\.security\.listusers/],
    ['a procedure with a comment', 'CALL /* db.labels */ dbms.listConfig()', /procedure dbms\.listconfig/],
    ['a procedure that writes', "CALL db.createLabel('X')", /procedure db\.createlabel/],
    ['an optional procedure', 'OPTIONAL CALL dbms.listConfig() YIELD name RETURN name', /procedure/],
    ['a function of a plugin that runs text as a query', "RETURN apoc.cypher.runFirstColumnSingle('LOAD CSV …', {})", /function apoc/],
    ['a function that reaches the network', "RETURN genai.vector.encode('x', 'OpenAI', {})", /function genai/],
    ['a function in backticks', "RETURN `genai`.vector.`encode`('x')", /function genai/],
    ['two queries', 'RETURN 1; RETURN 2', /One query at a time/],
    ['nothing', '  // only a comment', /empty/],
    ['only EXPLAIN', 'EXPLAIN', /empty/],
  ])('%s', (_what, query, message) => {
    expect(() => checkReadOnly(query)).toThrow(message);
  });
});

describe('read-only Cypher lets through', () => {
  it.each<[string, string]>([
    ['words of clauses in texts', 'MATCH (n) WHERE n.name = \'LOAD CSV\' OR n.name = "DELETE n" RETURN n'],
    ['words of clauses in comments', '// CREATE (n)\nMATCH (n) /* SET n.x = 1 */ RETURN n'],
    ['words of clauses in backticks', 'MATCH (n) RETURN n.name AS `LOAD CSV`'],
    ['properties with the names of clauses', 'MATCH (n) RETURN n.set, n.load, n.create AS remove'],
    ['labels and types with the names of clauses', 'MATCH (n:Create)-[:DELETE|SET]->(m) RETURN n'],
    ['variables with such names', 'WITH [1] AS transactions, 1 AS use RETURN 1 IN transactions'],
    ['subqueries', 'CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n'],
    ['subqueries with variables', 'MATCH (n) CALL (n) { RETURN 1 AS x } RETURN x'],
    ['counting and collecting subqueries', 'MATCH (n) RETURN COUNT { (n)--() } AS c, COLLECT { MATCH (n)--(m) RETURN m.name } AS names'],
    ['procedures on the list', "CALL db.index.fulltext.queryNodes('entity_names', 'x') YIELD node RETURN node"],
    [
      'built-in functions with a dot',
      "RETURN date.truncate('month', date('2007-02-13')) AS m, duration.between(date('2007-01-01'), date()) AS d",
    ],
    ['functions on properties', 'MATCH (n) RETURN toUpper(n.name) + coalesce(n.iso3, "") AS x'],
    ['a semicolon at the end', 'RETURN 1;'],
    ['EXPLAIN and PROFILE', 'PROFILE MATCH (n) RETURN n'],
    ['an OPTIONAL beginning', 'OPTIONAL MATCH (n:X) RETURN n'],
    ['regular expressions', "MATCH (n) WHERE n.name =~ '(?i).*\\\\d+.*' RETURN n"],
    ['names beyond Latin', 'MATCH (ñandú:Entity) RETURN ñandú.name AS имя'],
    ['division', 'RETURN 4 / 2 AS half'],
  ])('%s', (_what, query) => {
    expect(() => checkReadOnly(query)).not.toThrow();
  });
});
