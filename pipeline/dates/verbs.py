"""Whether the verb that governs an expression speaks of something to come ("will meet on Tuesday") or done.

The frames and irregular verbs are English, compiled by the project; texts of other languages show none of them.
"""

import re
from itertools import groupby

# Something to come. A frame takes its verb with it, so that "will be released" is not also something released.
_AHEAD = r"""(?:will|shall|wo|ca)(?:n['’]t)?\b (?:\s+(?:not|also|now|still|then|first|be|\w+ly)\b)* (?:\s+\w+)?
    | (?:would|may|might|could|can|should|must)\b (?!\s+(?:not\b|(?:\w+ly\s+)?have\b))
        (?:\s+(?:also|now|still|then|first|be|\w+ly)\b)* (?:\s+\w+)?
    | ['’]ll\b (?:\s+\w+)?
    | to\s+be\s+\w+(?:ed|en|ld|wn|id|de|nt|ht|me)\b
    | (?:is|are|was|were|be)\s+(?:now\s+|also\s+|\w+ly\s+)?
        (?:due|scheduled|slated|expected|likely|supposed|planning|going|about|ready|set(?=\s+(?:to|for)\b)|to)\b
        (?:\s+to\b)? (?:\s+be\b)? (?:\s+\w+)?
    | (?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|agree[sd]?|wants?|vow(?:s|ed)?
        |promis(?:es|ed)|prepar(?:es?|ed|ing)|aim(?:s|ed|ing)?|scheduled|slated|ready|set|likely|supposed
        |threaten(?:s|ed|ing)?|due)\s+to\b (?!\s+(?:the|an?|its|his|her|their)\b) (?:\s+be\b)? (?:\s+\w+)?
    | (?:has|have|had)\s+(?:scheduled|planned)\b
    | (?:did|does|do)(?:n['’]t|\s+not)?\s+(?:plan|intend|expect)\s+to\b (?:\s+be\b)? (?:\s+\w+)?
    | (?:plans|planning|scheduled|slated|due(?!\s+to\b)|expect(?:s|ed|ing)?|payable|starting|upcoming)\b
    | set\s+for\b | (?<!as\s)(?<!ly\s)planned(?=\s+(?:an?|the|for|in|on|\w+s)\b)
    | (?:(?<!ed\s)to|when\s+\w+(?:\s+\w+)?)\s+(?:begin|start|open|reopen|resume|reconvene)\b
    | (?:begins|starts|opens|meets|returns|resumes|reopens|reconvenes|convenes|expires|runs|arrives|votes|continues
        |takes\s+(?:place|effect|office|part)|gets\s+under\s?way|kicks\s+off|goes\s+(?:into|on|to))\b
    | (?:is|are)\s+(?:travel+ing|meeting|holding|leaving|arriving|returning|visiting|flying|hosting|heading|launching
        |starting|opening)\b
    | deadline\b | as\s+(?:soon|early)\s+as(?=\s+(?:on\s+|the\s+)?$)
    | (?:no|not)\s+later\s+than\b | (?:[Uu]ntil|[Tt]ill)\b"""
# What says nothing of its object's time: "said Monday" is read as any bare weekday, "is held in May" may be either.
_OPEN = r"""(?:said|says|told|tells|announced|reported|added|confirmed|according)\b
    | (?:could|would|should|may|might)\s+not\b
    | (?:is|are)\s+(?:\w+ly\s+)?\w+(?:ed|en|ld|rd|wn|pt|id|de)\b"""
_PAST_VERBS = """ate beat became began bit blew bore bought broke brought built burst came caught chose cut drew drove
    fell felt fled flew forbade fought found froze gave got grew heard held hid hit hung kept killing knew laid lay led
    left lent lost made met paid put quit ran rode rose sank sat saw sent set shook shot shrank shut since slid sold
    sought spent split spoke spread sprang stole stood stuck struck swept swore swung taught thought threw took tore
    went withdrew woke won wore wrote"""
_PAST = "|".join(
    f"{first}(?:{'|'.join(word[1:] for word in words)})"
    for first, words in groupby(_PAST_VERBS.split(), lambda w: w[0])
)
# A participle before its noun ("the proposed law") governs nothing: a verb stands before a small word or a name.
_DONE = rf"""(?:was|were|had|did|has|have|['’]ve)(?:n['’]t)?\b (?:\s+(?:not|also|been|being|\w+ly)\b)*
        (?:\s+(?!until\b|till\b|to\b)\w+)?
    | (?:{_PAST}|Since)\b
    | (?!(?:need|indeed|hundred|exceed|proceed|succeed|speed|feed|United)\b)
        \w{{2,20}}(?:[^e\W]ed|greed|uaranteed|freed)\b
        (?=\s*(?:$|[A-Z,]|(?:the|an?|to|in|on|by|for|with|from|at|up|out|off|down|his|her|their|its|it|him|them|as|after
        |before|into|over|about|against|under|during|when|until|more|than|all|\w+ly)\b|\d))"""
_SKIPPED = r"as\s+soon\s+as(?:\s+\w+){2,3}"  # "will trade as soon as the market opened": the main verb decides
_CUE = re.compile(
    rf"""\b(?:(?P<skipped>{_SKIPPED})|(?P<ahead>{_AHEAD})|(?P<open>{_OPEN})|(?P<done>{_DONE}))
    |\b(?P<by>[Bb]y|[Bb]efore|[Tt]hrough)\s+$""",
    re.VERBOSE,
)
_WAY = {"ahead": 1, "by": 1, "done": -1, "open": 0, "skipped": 0}
_SENTENCE = re.compile(r"[.!?][”’\"']{0,2}\s{1,3}(?=[A-Z“\"'‘])|\n\n")
_OPENING = re.compile(
    r"(?:^|\bthat\s)\W*(?:(?:But|And|Then|Also|Early|Late|Later|the|on|in|by|On|In|By|Last)\s+){0,3}$"
)
_PAUSE = re.compile(r"[:;?!”\"]")
_NEAR = 60  # characters between a verb and the expression it governs
_WINDOW = 95  # that, and the verb
_BY = 20  # "had doubled by Friday": characters between verb and preposition


def lean(text: str, start: int, end: int) -> int:
    """Whether the verb that governs text[start:end] speaks of something to come (1), done (-1), or neither (0).

    It is the nearest before it in the sentence; for an expression that opens the sentence the first after it.
    """
    before = _SENTENCE.split(text[max(0, start - _WINDOW) : start])[-1]
    opens = _OPENING.search(before)
    cue = None if opens else _last_cue(before)
    if cue is not None:
        between = before[cue.end() :]
        if len(between) > _NEAR or _PAUSE.search(between):
            return 0
        if cue["by"]:
            verb = _last_cue(before[: cue.start()])
            return -1 if verb and verb["done"] and cue.start() - verb.end() < _BY else 1
        return _WAY[cue.lastgroup or "open"]
    if not opens or text[end : end + 2] in ("'s", "’s"):
        return 0
    after = _SENTENCE.split(text[end : end + _WINDOW])[0]
    first = _CUE.search(after)
    if first is None or _PAUSE.search(after[: first.start()]):
        return 0
    return _WAY[first.lastgroup or "open"]


def _last_cue(words: str) -> re.Match[str] | None:
    return next((cue for cue in reversed(list(_CUE.finditer(words))) if not cue["skipped"]), None)
