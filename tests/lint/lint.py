"""lint.py NAME             checks the checkout, one line for each fault; exit status 1 when there is one
lint.py NAME --self-test the lint finds every fault of its bad samples and none in its good ones"""

import importlib
import os
import subprocess
import sys

import samples

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SNIPPETS = os.path.join(HERE, 'snippets')


def tree_files(root):
    """Paths of the checkout from its root: what git knows or would add; without git everything but build folders."""
    try:
        found = subprocess.run(['git', '-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
                               capture_output=True, text=True, check=True).stdout.split('\0')
        found = [path for path in found if path and os.path.isfile(os.path.join(root, path))]
        if found:
            return sorted(found)
    except (OSError, subprocess.CalledProcessError):
        pass
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if name not in ('.git', '.build', '__pycache__')]
        found += [os.path.relpath(os.path.join(folder, name), root) for name in names]
    return sorted(found)


def faults(lint, root, files):
    """All faults of a lint as (path, line, message)."""
    if lint.FOLDERS:
        files = [path for path in files if path.split('/')[0] in lint.FOLDERS]
    files = [path for path in files if not path.startswith('tests/lint/snippets/')]
    if hasattr(lint, 'check_tree'):
        return list(lint.check_tree(root, files))
    found = []
    for path in files:
        if path.endswith(('.h', '.cpp')):
            with open(os.path.join(root, path), encoding='utf-8') as stream:
                found += [(path, at, message) for at, message in lint.check(path, stream.read())]
    return found


def self_test(name, lint):
    """Wrong expectations as text lines; none means that the lint works."""
    if hasattr(lint, 'check_tree'):
        return samples.test_trees(name, lambda root: faults(lint, root, tree_files(root)))
    wrong, marks = [], 0
    folder = os.path.join(SNIPPETS, name)
    for file in sorted(os.listdir(folder)):
        with open(os.path.join(folder, file), encoding='utf-8') as stream:
            source = stream.read()
        expected = {at for at, text in enumerate(source.split('\n'), 1) if '// BAD' in text}
        marks += len(expected)
        found = dict(lint.check(file, source))
        wrong += [f'{file}:{at}: a fault that the lint does not see' for at in sorted(expected - set(found))]
        wrong += [f'{file}:{at}: no fault, but the lint says: {found[at]}' for at in sorted(set(found) - expected)]
    return wrong if marks else ['no sample is marked BAD, so nothing was proved']


def main(arguments):
    lint = importlib.import_module(arguments[0])
    if arguments[1:] == ['--self-test']:
        found = self_test(arguments[0], lint)
    else:
        found = [f'{path}:{at}: {message}' for path, at, message in sorted(faults(lint, ROOT, tree_files(ROOT)))]
    print('\n'.join(found) if found else 'clean')
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
