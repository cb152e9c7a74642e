"""Just enough C++ for the lints: source without comments and literals, and its brackets."""

import re

_LITERALS = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'",
    re.S)
_TEMPLATE = re.compile(r'(?<=\w)<[\w:,\s*&]*>')
_DIRECTIVE = re.compile(r'^[ \t]*#(?:[^\n\\]|\\.|\\\n)*', re.M)


def blank(text):
    """Replaces comments, contents of literals and directives by spaces; offsets and line numbers stay."""
    def literal(match):
        found = match.group(0)
        inside = re.sub(r'[^\n]', ' ', found)
        if found[0] == '/':
            return inside
        return '"' + inside[1:-1] + '"'
    text = _LITERALS.sub(literal, text)
    return _DIRECTIVE.sub(lambda match: re.sub(r'[^\n]', ' ', match.group(0)), text)


def line(text, offset):
    return text.count('\n', 0, offset) + 1


class Brackets:
    """Partners of ( [ { and the innermost bracket around any offset."""

    CLOSES = {')': '(', ']': '[', '}': '{'}

    def __init__(self, text):
        self.partner = {}
        self._openings = []  # (offset, offset of the bracket around it)
        stack = []
        for offset, character in enumerate(text):
            if character in '([{':
                stack.append(offset)
            elif character in ')]}' and stack:
                opening = stack.pop()
                if text[opening] == self.CLOSES[character]:
                    self.partner[opening] = offset
                    self.partner[offset] = opening

    def around(self, offset):
        """Openings around the offset, innermost first."""
        found = [o for o, c in self.partner.items() if o < offset < c]
        return sorted(found, reverse=True)

    def arguments(self, text, opening):
        """The arguments between an opening parenthesis and its partner, split at the commas of that level."""
        closing = self.partner.get(opening)
        if closing is None:
            return []
        arguments, start, at = [], opening + 1, opening + 1
        while at < closing:
            if text[at] in '([{' and at in self.partner:
                at = self.partner[at]
            elif text[at] == '<' and (match := _TEMPLATE.match(text, at)):
                at = match.end() - 1
            elif text[at] == ',':
                arguments.append(text[start:at].strip())
                start = at + 1
            at += 1
        arguments.append(text[start:closing].strip())
        return arguments if arguments != [''] else []
