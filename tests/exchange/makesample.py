"""makesample.py > resources/samples/members.csv

Writes the sample of an import: a heading and 1,000 rows, 30 of them wrong in 30 different ways. The same each time."""

import random
import sys

HEADINGS = ['First name', 'Last name', 'E-mail', 'Phone', 'Job title', 'Department', 'City', 'Postal code', 'Country',
            'Time zone', 'Language', 'Employee ID', 'Picture', 'Role']
GIVEN = ['Olena', 'Wei', 'Jürgen', 'Zoë', 'Mateusz', 'Łucja', 'Aisha', 'Diego', 'Chloé', 'Andriy', 'Ївга', 'Márta', 'Nguyễn',
         'Sean', 'Fatma', 'Ingrid', 'Pablo', 'Siobhán', 'Taras', 'Yuki']
FAMILY = ['Shevchenko', 'Kim', 'Weiß', "O'Neill", 'Nowak', 'García', 'Dupont', 'Шевчук', 'Kovács', 'van der Berg', 'Smith',
          'Öztürk', 'Silva', 'Tanaka', 'Ibrahim', 'Lindqvist', 'de la Cruz', 'Moreau', 'Bondarenko', 'Jensen']
WORK = [('Sales', 'Account manager'), ('Sales', 'Sales assistant'), ('Support', 'Support engineer'), ('Finance', 'Accountant'),
        ('Finance', 'Controller'), ('Research, development', 'Engineer'), ('Research, development', 'Head of "Blue" team'), ('Legal', 'Counsel')]
PLACES = [('Kyiv', '01001', 'Ukraine', 'Europe/Kyiv', 'uk', '+380442'), ('Berlin', '10115', 'Germany', 'Europe/Berlin', 'de', '+49302'),
          ('Paris', '75001', 'France', 'Europe/Paris', 'fr', '+33142'), ('Madrid', '28001', 'Spain', 'Europe/Madrid', 'es', '+34912'),
          ('Warszawa', '00-001', 'Poland', 'Europe/Warsaw', 'pl', '+48222'), ('London', 'EC1A 1BB', 'United Kingdom', 'Europe/London', 'en_GB', '+442079')]


def person(number, chance):
    place = chance.choice(PLACES)
    department, title = chance.choice(WORK)
    phone = place[5] + str(number).rjust(7 if place[1] == '10115' else 6, '0')
    role = chance.choice(['Member'] * 8 + ['Support', 'Organization Admin'])
    return {'First name': chance.choice(GIVEN), 'Last name': chance.choice(FAMILY), 'E-mail': f'person{number:04}@acme.example',
            'Phone': phone, 'Job title': title, 'Department': department, 'City': place[0], 'Postal code': place[1],
            'Country': place[2], 'Time zone': place[3], 'Language': place[4], 'Employee ID': f'{number:05}', 'Picture': '', 'Role': role}


def field(name, value):
    """A fault: another value in one field."""
    return lambda row: row.update({name: value})


# What is wrong, with a word of the reason that the check gives. The n-th is in row 20 + 32 * n, the headings being row 1.
def no_contact(row):
    row.update({'E-mail': '', 'Phone': ''})


FAULTS = [
    ('needs an e-mail address or a phone', no_contact),
    ('needs a name, @', field('E-mail', 'olena.acme.example')),
    ('needs a name, @', field('E-mail', 'olena@')),
    ('needs a name, @', field('E-mail', 'olena shevchenko@acme.example')),
    ('at most 254', field('E-mail', 'o' * 60 + '@' + ('long' * 12 + '.') * 4 + 'example')),
    ('begins with +', field('Phone', '044 123 45 67')),
    ('begins with +', field('Phone', '+38044CALLNOW')),
    ('begins with +', field('Phone', '+3804412345678901')),
    ('rounded number', field('Phone', '3.80441E+11')),
    ('cannot be seen', field('First name', 'Ole\x07na')),
    ('cannot be seen', field('Last name', 'Shev\u202echenko')),
    ('at most 100', field('First name', 'Pablo ' * 18)),
    ('at most 50', field('Job title', 'Deputy assistant of the assistant of the deputy director')),
    ('at most 100', field('Department', 'Department of ' * 8)),
    ('at most 50', field('City', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')),
    ('at most 12', field('Postal code', '01001-01001-01001')),
    ('at most 74', field('Country', 'The United Kingdom of Great Britain and Northern Ireland and all its islands')),
    ('time zone database', field('Time zone', 'Kyiv time')),
    ('a language', field('Language', 'Ukrainian, please')),
    ('begins with https', field('Picture', 'http://acme.example/olena.png')),
    ('error of the spreadsheet', field('Department', '#REF!')),
    ('made a date', field('Employee ID', '1-Mar')),
    ('no role', field('Role', 'Supreme leader')),
    ('the same as in row 2', field('E-mail', 'PERSON0001@acme.example')),
    ('the same as in row 3', None),  # phone, with other punctuation: below
    ('the same as in row 4', field('Employee ID', '00003')),
    ('more cells', None),
    ('behind a closing quote', None),
    ('no text in UTF-8', None),
    ('NUL', None),
]


def quoted(text):
    return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text


def line_of(row):
    return ','.join(quoted(row[name]) for name in HEADINGS).encode() + b'\r\n'


def main(out):
    chance = random.Random(2026)
    people = [person(number, chance) for number in range(1, 1001)]
    out.write(','.join(HEADINGS).encode() + b'\r\n')
    for number, row in enumerate(people, 2):
        at, rest = divmod(number - 20, 32)
        if rest or not 0 <= at < len(FAULTS):
            out.write(line_of(row))
            continue
        reason, change = FAULTS[at]
        if change:
            change(row)
        if reason == 'the same as in row 3':
            phone = people[1]['Phone']
            row['Phone'] = f'{phone[:3]} ({phone[3:6]}) {phone[6:]}'
        line = line_of(row)
        if reason == 'more cells':
            line = line.replace(b'\r\n', b',left over\r\n')
        elif reason == 'behind a closing quote':
            line = b'"' + row['First name'].encode() + b'" Q' + line[len(row['First name'].encode()):]
        elif reason == 'no text in UTF-8':
            line = b'J\xfcrgen' + line[line.index(b','):]
        elif reason == 'NUL':
            line = b'Wei\0' + line[line.index(b','):]
        out.write(line)


if __name__ == '__main__':
    main(sys.stdout.buffer)
