"""connect() takes function pointers and a context object; so does QTimer::singleShot() with a lambda.

Without a context the lambda outlives what it captures. String-based connections fail only at run time.
"""

import re

from cpp import Brackets, blank, line

FOLDERS = ('app', 'ui', 'models')


def check(path, source):
    """Yields (line, message) for each fault of one source file."""
    text = blank(source)
    brackets = Brackets(text)
    for match in re.finditer(r'(QCoro\s*::\s*)?\bconnect\s*(\()', text):
        # QCoro::connect(task, context, function) has its context as the second of three.
        if match.group(1):
            if len(brackets.arguments(text, match.start(2))) < 3:
                yield line(text, match.start()), 'QCoro::connect() without a context object'
        elif len(brackets.arguments(text, match.start(2))) == 3:
            yield line(text, match.start()), 'connect() without a context object'
    for match in re.finditer(r'\bsingleShot\s*(\()', text):
        arguments = brackets.arguments(text, match.start(1))
        if len(arguments) == 2 or (len(arguments) == 3 and arguments[1].startswith('Qt::')):
            yield line(text, match.start()), 'QTimer::singleShot() without a context object'
    for match in re.finditer(r'\b(?:SIGNAL|SLOT)\s*\(', text):
        # QDBusConnection::connect(service, path, interface, name, receiver, slot) has no other form.
        around = brackets.around(match.start())
        if around and len(brackets.arguments(text, around[0])) >= 6:
            continue
        yield line(text, match.start()), 'a string-based connection'
