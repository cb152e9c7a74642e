#!/usr/bin/env python3
"""Runs the benchmarks, each row and size in a process of its own; tests/run --benchmarks calls this.

Keeps one JSON line a row in RESULTS/results.jsonl, the table in RESULTS/table.md and the plot in RESULTS/growth.svg, and prints
the table. With --keep the table goes into README.md, and lines and plot beside it: for a machine that does nothing else."""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile

from plot import plot
from table import table

# Program and row. The window's rows come last: they want the screen to themselves.
MODELS = ['search_key', 'filter_combo', 'page_depth', 'sort', 'count', 'apply', 'undo', 'import_csv', 'pull', 'remote_apply']
WINDOW = ['start', 'scroll_memory', 'stall', 'dialog']
ROWS = [('rollcall_benchmarks', row) for row in MODELS] + [('rollcall_window_benchmarks', row) for row in WINDOW]
SKIPPED = 77
BEGINNING, END = '<!-- results: written by run.py --keep -->', '<!-- end of the results -->'


def environment(home):
    """What a row runs under: a home of its own, no screen needed, the same words everywhere."""
    made = dict(os.environ, HOME=home, LC_ALL='C.UTF-8', TZ='UTC', XDG_RUNTIME_DIR=home)
    made.setdefault('QT_QPA_PLATFORM', 'offscreen')
    for name in ('XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME', 'ROLLCALL_DATA_DIR'):
        made.pop(name, None)
    return made


def run(program, row, members, folder, scratch, more):
    """The JSON lines of one row; raises CalledProcessError when it gives up."""
    home = os.path.join(scratch, 'home')
    os.makedirs(home, mode=0o700, exist_ok=True)
    done = subprocess.run([program, row, '--members', str(members), '--folder', folder, '--scratch', scratch, *more],
                          check=True, stdout=subprocess.PIPE, env=environment(home), text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{')]


def machine():
    """What the figures were measured on."""
    def said(command):
        try:
            return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
        except (OSError, subprocess.CalledProcessError):
            return '?'
    with open('/proc/cpuinfo', encoding='utf-8') as stream:
        models = [line.split(':')[1].strip() for line in stream if line.startswith('model name')]
    memory = os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') // 2**30
    return {'processors': f'{os.cpu_count()} × {models[0] if models else platform.machine()}', 'memory': f'{memory} GiB',
            'system': platform.platform(), 'sqlite': said(['sqlite3', '--version']).split(' ')[0],
            'load': ' '.join(f'{value:.1f}' for value in os.getloadavg())}


def write(path, text):
    with open(path, 'w', encoding='utf-8') as stream:
        stream.write(text)


def keep(text, lines, picture):
    """Puts the results where readers of the repository find them."""
    here = os.path.dirname(os.path.abspath(__file__))
    readme = os.path.join(here, 'README.md')
    with open(readme, encoding='utf-8') as stream:
        before, rest = stream.read().split(BEGINNING)
    write(readme, before + BEGINNING + '\n' + text + END + rest.split(END)[1])
    write(os.path.join(here, 'results.jsonl'), lines)
    write(os.path.join(here, 'growth.svg'), picture)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument('--build', required=True, help='build folder with the programs')
    arguments.add_argument('--members', type=int, action='append', help='size, may be repeated (default: 10000, 100000, 1000000)')
    arguments.add_argument('--row', action='append', help='only this row, may be repeated')
    arguments.add_argument('--results', required=True, help='folder for what is found')
    arguments.add_argument('--data', help='folder for the directories that are measured; kept, and used again (default: a temporary one)')
    arguments.add_argument('--keep', action='store_true', help='put the results into README.md and beside it')
    arguments.add_argument('--smoke', action='store_true', help='a twentieth of the rounds: to see that it runs')
    chosen = arguments.parse_args()

    rows = [(program, row) for program, row in ROWS if not chosen.row or row in chosen.row]
    programs = {name: os.path.join(chosen.build, 'bin', name) for name in {'rollcall_benchmarks', *(name for name, _ in rows)}}
    if not all(os.path.exists(program) for program in programs.values()):
        print('The benchmarks are not built; tests/run --benchmarks builds them.')
        return SKIPPED
    os.makedirs(chosen.results, exist_ok=True)
    more = ['--smoke'] if chosen.smoke else []
    lines, failed = [], []
    about = machine()
    with tempfile.TemporaryDirectory(prefix='rollcall-benchmarks-') as temporary:
        for members in chosen.members or [10_000, 100_000, 1_000_000]:
            folder = os.path.join(chosen.data or temporary, f'data-{members}')
            os.makedirs(folder, mode=0o700, exist_ok=True)
            scratch = os.path.join(temporary, 'scratch')
            os.makedirs(scratch, mode=0o700)
            run(programs['rollcall_benchmarks'], 'data', members, folder, scratch, more)
            for program, row in rows:
                print(f'{row} at {members:,} …', file=sys.stderr, flush=True)
                try:
                    lines += run(programs[program], row, members, folder, scratch, more)
                except subprocess.CalledProcessError as error:
                    failed.append(f'{row} at {members:,} ended with {error.returncode}')
                shutil.rmtree(scratch)
                os.makedirs(scratch, mode=0o700)
            shutil.rmtree(scratch)
    told = ''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in [{'machine': about}, *lines])
    text, picture = table(lines, about), plot(lines)
    write(os.path.join(chosen.results, 'results.jsonl'), told)
    write(os.path.join(chosen.results, 'table.md'), text)
    write(os.path.join(chosen.results, 'growth.svg'), picture)
    if chosen.keep and not failed:
        keep(text, told, picture)
    print(text)
    for problem in failed:
        print(problem, file=sys.stderr)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
