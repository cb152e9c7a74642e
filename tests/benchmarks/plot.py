#!/usr/bin/env python3
"""Cost against size as an SVG, both scales logarithmic, one line a row. plot.py RESULTS.jsonl > growth.svg"""

import json
import math
import sys
from html import escape

from table import by_row, costs, exponent

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 900, 560, 60, 40, 230, 50
COLOURS = ['#1b6ca8', '#c0392b', '#1e8449', '#8e44ad', '#b9770e', '#117a65', '#5d6d7e', '#d35400', '#2e4053', '#7d6608', '#a93226',
           '#1a5276', '#6c3483', '#0e6655']


def plot(lines):
    """Each row is drawn by how many times more it costs than at its smallest size: units differ, growth does not."""
    rows = {name: costs(found) for name, found in by_row(lines).items()}
    rows = {name: pairs for name, pairs in rows.items() if len(pairs) > 1}
    ks = {name: exponent(found) for name, found in by_row(lines).items()}
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
             f'<text x="{LEFT}" y="24" font-size="15">Cost against the number of members (1: at the smallest size)</text>']
    if not rows:
        return '\n'.join(parts + ['</svg>']) + '\n'
    least = min(pairs[0][0] for pairs in rows.values())
    most = max(pairs[-1][0] for pairs in rows.values())
    high = max(2.0, *(cost / pairs[0][1] for pairs in rows.values() for _, cost in pairs), most / least)
    low = min(0.5, *(cost / pairs[0][1] for pairs in rows.values() for _, cost in pairs))

    def x(size):
        return LEFT + math.log(size / least) / math.log(most / least) * (WIDTH - LEFT - RIGHT)

    def y(factor):
        return HEIGHT - BOTTOM - math.log(factor / low) / math.log(high / low) * (HEIGHT - TOP - BOTTOM)

    decade = 10 ** math.ceil(math.log10(least))
    while decade <= most:
        parts.append(f'<line x1="{x(decade):.1f}" y1="{TOP}" x2="{x(decade):.1f}" y2="{HEIGHT - BOTTOM}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x(decade):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{decade:,}</text>')
        decade *= 10
    factor = 10 ** math.ceil(math.log10(low))
    while factor <= high:
        parts.append(f'<line x1="{LEFT}" y1="{y(factor):.1f}" x2="{WIDTH - RIGHT}" y2="{y(factor):.1f}" stroke="#dddddd"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y(factor) + 4:.1f}" text-anchor="end">{factor:g}</text>')
        factor *= 10
    parts.append(f'<line x1="{x(least):.1f}" y1="{y(1):.1f}" x2="{x(most):.1f}" y2="{y(most / least):.1f}" stroke="#999999" '
                 'stroke-dasharray="5 5"/>')
    labels = sorted(rows.items(), key=lambda row: -row[1][-1][1] / row[1][0][1])
    for place, (name, pairs) in enumerate(labels):
        colour = COLOURS[place % len(COLOURS)]
        points = ' '.join(f'{x(size):.1f},{y(cost / pairs[0][1]):.1f}' for size, cost in pairs)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x(size):.1f}" cy="{y(cost / pairs[0][1]):.1f}" r="3" fill="{colour}"/>' for size, cost in pairs]
        at = TOP + 16 + place * 20
        parts.append(f'<rect x="{WIDTH - RIGHT + 20}" y="{at - 9}" width="12" height="10" fill="{colour}"/>')
        parts.append(f'<text x="{WIDTH - RIGHT + 38}" y="{at}">{escape(name)}: size^{ks[name]:.2f}</text>')
    parts.append(f'<text x="{WIDTH - RIGHT + 20}" y="{TOP + 16 + len(labels) * 20}" fill="#777777">dashed: linear</text>')
    return '\n'.join(parts + ['</svg>']) + '\n'


if __name__ == '__main__':
    with open(sys.argv[1], encoding='utf-8') as results:
        print(plot([line for line in map(json.loads, results) if 'name' in line]), end='')
