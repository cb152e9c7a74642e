"""words.py LUPDATE FOLDER OPTION...: every string of the sources has its translation in each catalogue of the folder.

lupdate runs on copies with the options given; what it adds is missing from the catalogue, what it drops is left over.
words.py --self-test: a catalogue with one fault of each kind, and one without.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

# Language, number of plural forms, plurals only.
CATALOGUES = (('uk', 3, False), ('de', 2, False), ('en', 2, True))

_PLACE = re.compile(r'%(?:L?\d{1,2}|Ln|n)')
_MNEMONIC = re.compile(r'&(?=[^\s&])')
_TAG = re.compile(r'</?\w+[^<>]*>')


def _fault(source, translated, plural):
    """What is wrong with one translated text, or None."""
    if not translated.strip():
        return 'the translation is empty'
    wanted, found = sorted(_PLACE.findall(source)), sorted(_PLACE.findall(translated))
    if plural:  # "one member" needs no number
        wanted = [place for place in wanted if not place.endswith('n')]
        found = [place for place in found if not place.endswith('n')]
    if wanted != found:
        return f'places {" ".join(wanted) or "none"} have become {" ".join(found) or "none"}'
    clean, translated_clean = source.replace('&&', ''), translated.replace('&&', '')
    if not _TAG.search(source) and len(_MNEMONIC.findall(clean)) != len(_MNEMONIC.findall(translated_clean)):
        return 'the number of mnemonics (&) has changed'
    if sorted(_TAG.findall(source)) != sorted(_TAG.findall(translated)):
        return 'the tags have changed'
    for mark in ('…', ':', '\n', ' '):
        if source.endswith(mark) != translated.endswith(mark):
            return f'one ends with {mark!r}, the other does not'
    return None


def check(path, forms):
    """All faults of a catalogue as text lines."""
    faults = []
    for context in xml.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            source, translation = message.findtext('source', ''), message.find('translation')
            where = f'{os.path.basename(path)}: {context.findtext("name")}: "{source}"'
            kind = translation.get('type')
            if kind:
                says = {'unfinished': 'not translated', 'vanished': 'no longer in the sources', 'obsolete': 'no longer in the sources'}
                faults.append(f'{where}: {says.get(kind, kind)}')
                continue
            plural = message.get('numerus') == 'yes'
            texts = [form.text or '' for form in translation.iter('numerusform')] if plural else [translation.text or '']
            if plural and len(texts) != forms:
                faults.append(f'{where}: {len(texts)} plural forms where the language has {forms}')
            faults += [f'{where}: {fault}' for fault in (_fault(source, text, plural) for text in texts) if fault]
            if plural and re.search('%L?n', source) and not any('%n' in text or '%Ln' in text for text in texts):
                faults.append(f'{where}: no plural form says the number')
    return faults


def check_sources(lupdate, folder, options):
    faults = []
    with tempfile.TemporaryDirectory() as copies:
        for language, forms, plurals_only in CATALOGUES:
            name = f'rollcall_{language}.ts'
            if not os.path.exists(os.path.join(folder, name)):
                faults.append(f'{name} is not there; the target update_translations makes it')
                continue
            copy = shutil.copy(os.path.join(folder, name), copies)
            run = subprocess.run([lupdate, *options, *(['-pluralonly'] if plurals_only else []), '-ts', copy],
                                 stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
            faults += [f'lupdate: {text}' for text in run.stdout.splitlines()]
            if run.returncode:
                faults.append(f'lupdate ended with {run.returncode}')
            faults += check(copy, forms)
    return faults


_SAMPLE = '''<TS version="2.1" language="uk"><context><name>Sample</name>
<message><source>Add</source><translation>Додати</translation></message>
<message><source>&amp;Edit…</source><translation>&amp;Змінити…</translation></message>
<message numerus="yes"><source>%n of %1</source><translation><numerusform>%n з %1</numerusform>
<numerusform>%n з %1</numerusform><numerusform>%n з %1</numerusform></translation></message>
</context></TS>'''
_BREAKS = (('>Додати<', ' type="unfinished">Додати<', 'not translated'), ('>Додати<', ' type="vanished">Додати<', 'no longer'),
           ('Додати', ' ', 'empty'), ('&amp;Змінити', 'Змінити', 'mnemonics'), ('Змінити…', 'Змінити', "ends with '…'"),
           ('з %1</numerusform><', 'з %2</numerusform><', 'places'), ('<numerusform>%n з %1</numerusform></tr', '</tr', '2 plural forms'),
           ('%n з', 'багато з', 'says the number'), ('Додати', '<b>Додати</b>'.replace('<', '&lt;'), 'tags'))


def self_test():
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'rollcall_uk.ts')

        def faults(text):
            with open(path, 'w', encoding='utf-8') as stream:
                stream.write(text)
            return '\n'.join(check(path, 3))

        if faults(_SAMPLE):
            wrong.append(f'the good sample has faults: {faults(_SAMPLE)}')
        for good, bad, says in _BREAKS:
            if good not in _SAMPLE or says not in faults(_SAMPLE.replace(good, bad)):
                wrong.append(f'not seen: {says}')
    return wrong


def main(arguments):
    faults = self_test() if arguments == ['--self-test'] else check_sources(arguments[0], arguments[1], arguments[2:])
    print('\n'.join(faults + [f'{len(faults)} faults']) if faults else 'clean')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
