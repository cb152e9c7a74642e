"""The table of what was measured, as Markdown."""

import math


def by_row(lines):
    """The lines of each row, ascending by size; rows in the order in which they came."""
    rows = {}
    for line in lines:
        rows.setdefault(line['name'], []).append(line)
    return {name: sorted(found, key=lambda line: line['members']) for name, found in rows.items()}


def costs(found):
    """Pairs of size and cost: what is measured as so many a second costs the inverse."""
    return [(line['members'], 1 / line['value'] if line['unit'].endswith('/s') else line['value'])
            for line in found if line['value'] > 0]


def exponent(found):
    """The k of cost ≈ size^k from the smallest to the largest size; None where there are not two."""
    pairs = costs(found)
    if len(pairs) < 2 or pairs[0][0] == pairs[-1][0]:
        return None
    return math.log(pairs[-1][1] / pairs[0][1]) / math.log(pairs[-1][0] / pairs[0][0])


def number(value):
    return f'{value:,.0f}' if abs(value) >= 1000 else f'{value:.3g}'


def table(lines, about):
    rows = by_row(lines)
    sizes = sorted({line['members'] for line in lines})
    text = [f'{about["processors"]}, {about["memory"]}, {about["system"]}, SQLite {about["sqlite"]}; '
            f'load at the beginning {about["load"]}', '',
            '| row | ' + ' | '.join(f'{size:,}' for size in sizes) + ' | floor | ratio | exponent | bar | met |',
            '|---|' + '---:|' * (len(sizes) + 3) + '---|---|']
    for name, found in rows.items():
        last = found[-1]
        values = {line['members']: f'{number(line["value"])} {line["unit"]}' for line in found}
        k = exponent(found)
        cells = [f'`{name}`'] + [values.get(size, '') for size in sizes]
        cells += [f'{number(last["floor"])} {last["unit"]}' if last['floor'] else '', number(last['ratio']) if last['ratio'] else '',
                  '' if k is None else f'{k:.2f}', last['bar'], 'yes' if last['met'] else '**no**']
        text.append('| ' + ' | '.join(cells) + ' |')
    text += ['', f'Floor, ratio and bar are those of {sizes[-1]:,} members. In detail:' if sizes else 'Nothing was measured.', '']
    for name, found in rows.items():
        text += [f'- `{name}` at {line["members"]:,}: {line["detail"]}.' for line in found]
    return '\n'.join(text) + '\n'
