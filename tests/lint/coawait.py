"""co_await is the whole initialiser, assignment, co_return, statement or `if (const auto r = co_await f(x); !r)`.

g++ 12.2 destroys braced temporaries and closures of such a statement twice, and crashes on conditions that hold one.
A coroutine lambda with captures loses them at its first suspension. Both are refused here, and so is a member that is
returned by name: QCoro 0.8 moves whatever it can out of the operand of co_return, so the member is empty afterwards.
"""

import re

from cpp import Brackets, blank, line

FOLDERS = ('app', 'ui', 'models', 'tests')

_PREFIX = re.compile(r'(?:else\b|do\b|case\b(?:[^:;{}]|::)*:(?!:)|default\s*:|\[\[(?:un)?likely\]\])\s*')
_CONDITION = re.compile(r'(?:if\s*(?:constexpr)?|for|while)\s*(?=\()')
# What may stand left of the sign of equality: a declaration or a name, but no call.
_ASSIGNMENT = re.compile(r'[\w\s:<>,&*.\[\]]*?[\w\]>&*]\s*=\s*(?=co_await\b)|(?:[\w.:\[\]]|->)+\s*=\s*(?=co_await\b)')
_OPERAND = re.compile(r'[\w:]+(?:\s*\(\)|\s*\[\]|\s*(?:\.|->)\s*(?:template\s+)?\w+|::\w+)*')
# A member, what it points to, a part of it, or what its accessors lend: all of them name something that stays.
_MEMBER = re.compile(r'\**(?:\(\**)?(?:(?:\w+|\(\*\w+\))(?:\.|->))*m_\w+'
                     r'(?:\)|\[\w*\]|(?:\.|->)(?:(?:value|first|last|front|back|get)\(\)|\w+(?!\w*\s*\()))*')
_LAMBDA_HEAD = re.compile(r'(?:\s*(?:mutable|noexcept|constexpr|static))*\s*(?:->\s*[\w:<>,&*\s]+)?\s*$')


def _without_prefix(text):
    """Takes `else`, `if (…)`, `case …:` away, so that what they guard remains."""
    while True:
        text = text.lstrip()
        match = _PREFIX.match(text)
        if match:
            text = text[match.end():]
            continue
        match = _CONDITION.match(text)
        closing = Brackets(text).partner.get(match.end()) if match else None
        if closing is None:
            return text
        text = text[closing + 1:]


def _fault_of_form(statement):
    """What is wrong with a statement that holds a co_await, or None."""
    statement = ' '.join(_without_prefix(statement).split())
    if statement.count('co_await') > 1:
        return 'two co_await in one statement'
    match = re.match(r'co_return\s+(?=co_await\b)', statement) or _ASSIGNMENT.match(statement)
    rest = statement[match.end():] if match else statement
    if not rest.startswith('co_await'):
        return 'co_await is not the whole initialiser, assignment, co_return or statement'
    operand = rest[len('co_await'):].strip()
    if '{' in operand:
        return 'braces in the operand of co_await; bind the value to a name first'
    if re.search(r'(?<![\w)\]\s])\s*\[|(?:^|[(,])\s*\[', operand):
        return 'a lambda in the operand of co_await; bind it to a name first'
    if '?' in operand:
        return 'a conditional in the operand of co_await; bind it to a name first'
    while True:  # f(a, g(b))->h<T>(c)  becomes  f()->h()
        shorter = re.sub(r'\((?!\))(?:[^()]|\(\))+\)', '()', operand)
        shorter = re.sub(r'\[(?!\])(?:[^\[\]]|\[\])+\]', '[]', shorter)
        shorter = re.sub(r'(?<=\w)<[\w:,\s*&]*>', '', shorter)
        if shorter == operand:
            break
        operand = shorter
    if not _OPERAND.fullmatch(operand):
        return 'the operand of co_await is more than a name or a call'
    return None


def _end_of_statement(text, brackets, at, limit):
    """Offset of the next semicolon on this level, or None where the level ends first."""
    while at < limit:
        if text[at] in '([{' and at in brackets.partner:
            at = brackets.partner[at]
        elif text[at] == ';':
            return at
        at += 1
    return None


def _start_of_statement(text, brackets, at, limit):
    while at > limit:
        at -= 1
        if text[at] in ')]' and at in brackets.partner:
            at = brackets.partner[at]
        elif text[at] in ';{}':
            return at + 1
    return limit + 1


def _fault(text, brackets, offset):
    around = brackets.around(offset)
    opening = around[0] if around else -1
    limit = brackets.partner.get(opening, len(text))
    kind = text[opening] if around else '{'
    if kind == '[':
        return 'co_await inside a subscript'
    if kind == '(':
        end = _end_of_statement(text, brackets, opening + 1, limit)
        if not re.search(r'\bif\s*(?:constexpr\s*)?$', text[:opening]) or end is None or end < offset:
            return 'co_await inside parentheses'
        initialiser = text[opening + 1:end]
        if not _ASSIGNMENT.match(' '.join(initialiser.split())):
            return 'co_await in a condition'
        return _fault_of_form(initialiser)
    end = _end_of_statement(text, brackets, offset, limit)
    if end is None:
        return 'co_await inside braces that are no block'
    return _fault_of_form(text[_start_of_statement(text, brackets, offset, opening):end])


def _fault_of_return(operand):
    """What is wrong with the operand of a co_return, or None."""
    # Only between two lvalues of one type a conditional is none of its own.
    branches = re.sub(r'^[^?]*\?', '', operand).split(' : ') if '?' in operand else [operand]
    if all(_MEMBER.fullmatch(re.sub(r'\s+', '', branch)) for branch in branches):
        return 'co_return of a member empties it; return a copy: co_return Result<T>(m_x)'
    return None


def _captures(text, brackets, offset):
    """The captures of the lambda whose body the offset is in, or None where a function is the innermost."""
    for opening in brackets.around(offset):
        if text[opening] != '{':
            continue
        head = text[max(0, opening - 400):opening]
        tail = _LAMBDA_HEAD.search(head)
        at = opening - (len(head) - tail.start()) - 1
        while at >= 0 and text[at].isspace():
            at -= 1
        if text[at] == ')' and at in brackets.partner:
            at = brackets.partner[at] - 1
            while at >= 0 and text[at].isspace():
                at -= 1
            if text[at] != ']':
                if re.search(r'\b(?:if|for|while|switch|catch|constexpr)\s*$', text[:at + 1]):
                    continue  # a block of a statement: look further out
                return None
        if text[at] == ']' and at in brackets.partner:
            before = text[:brackets.partner[at]].rstrip()
            if not before or not (before[-1].isalnum() or before[-1] in '_])'):
                return text[brackets.partner[at] + 1:at].strip()
    return None


def check(path, source):
    """Yields (line, message) for each fault of one source file."""
    text = blank(source)
    brackets = Brackets(text)
    reported = set()
    for match in re.finditer(r'\bco_(?:await|return|yield)\b', text):
        if match.group(0) == 'co_await':
            fault = _fault(text, brackets, match.start())
            if fault:
                yield line(text, match.start()), fault
        if match.group(0) == 'co_return':
            end = _end_of_statement(text, brackets, match.end(), len(text))
            fault = _fault_of_return(text[match.end():end].strip()) if end else None
            if fault:
                yield line(text, match.start()), fault
        captures = _captures(text, brackets, match.start())
        if captures:
            key = (captures, brackets.around(match.start())[0])
            if key not in reported:
                reported.add(key)
                yield line(text, match.start()), 'a coroutine lambda with captures; pass them as parameters'
