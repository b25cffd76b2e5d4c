#!/usr/bin/env python3
"""make.py RESULT

Writes one report of three forms in the shape of every source that is no PDF. RESULT is the folder that
`kaibiao convert ../reports/sample-final-accounts.pdf --pages 1,7,11,14 --format json,alto` wrote: its
report.json has the grids and lines, its alto/ the words. The truth is the part of ../reports/truth that
these pages hold. Standard library only; the same input gives the same bytes."""
import glob, html, json, os, re, sys, zipfile
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape

HERE = os.path.dirname(os.path.abspath(__file__))
FORMS = ['FA02', 'FA05', 'FA07']


def save(name, text):
    with open(os.path.join(HERE, name), 'w', encoding='utf-8', newline='\n') as out:
        out.write(text)


def pack(name, parts):
    with zipfile.ZipFile(os.path.join(HERE, name), 'w') as out:
        for path, text in parts:
            entry = zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(entry, text)


def rows(table):
    """Rows of (column, text, row span, column span)."""
    found = [[] for _ in range(table['grid']['rows'])]
    for cell in table['grid']['cells']:
        found[cell['row']].append((cell['column'], cell['text'], cell.get('rowSpan', 1), cell.get('columnSpan', 1)))
    return found


def as_html(table):
    out = []
    for row in rows(table):
        cells = []
        for _, text, down, right in row:
            spans = (f' rowspan="{down}"' if down > 1 else '') + (f' colspan="{right}"' if right > 1 else '')
            cells.append(f'<td{spans}>{html.escape(text, quote=False)}</td>')
        out.append('<tr>' + ''.join(cells) + '</tr>')
    return '<table>' + ''.join(out) + '</table>'


def lines_of(block):
    """A line of two captions is one of two parts."""
    return re.split(r' (?=金额单位)', block['text'])


class Report:
    def __init__(self, folder):
        with open(os.path.join(folder, 'report.json'), encoding='utf-8') as f:
            report = json.load(f)
        self.tables = {t['id']: t for t in report['tables']}
        self.pages = sorted({b['page'] for b in report['blocks']})
        self.blocks = [dict(b, number=self.pages.index(b['page']) + 1) for b in report['blocks']]


def docling(report):
    texts, tables, body = [], [], []
    for block in report.blocks:
        prov = [{'page_no': block['number'],
                 'bbox': dict(zip('ltrb', block['box']), coord_origin='TOPLEFT'), 'charspan': [0, len(block['text'])]}]
        if block['kind'] == 'table':
            table = report.tables[block['table']]
            cells = []
            for r, row in enumerate(rows(table)):
                for c, text, down, right in row:
                    cells.append({'row_span': down, 'col_span': right, 'start_row_offset_idx': r,
                                  'end_row_offset_idx': r + down, 'start_col_offset_idx': c,
                                  'end_col_offset_idx': c + right, 'text': text, 'column_header': False,
                                  'row_header': False, 'row_section': False})
            ref = f'#/tables/{len(tables)}'
            tables.append({'self_ref': ref, 'parent': {'$ref': '#/body'}, 'children': [], 'content_layer': 'body',
                           'label': 'table', 'prov': prov, 'captions': [], 'references': [], 'footnotes': [],
                           'data': {'table_cells': cells, 'num_rows': table['grid']['rows'],
                                    'num_cols': table['grid']['columns']}})
            body.append({'$ref': ref})
            continue
        label = {'title': 'title', 'caption': 'text', 'note': 'text', 'page-number': 'page_footer'}[block['kind']]
        for line in lines_of(block):
            ref = f'#/texts/{len(texts)}'
            texts.append({'self_ref': ref, 'parent': {'$ref': '#/body'}, 'children': [],
                          'content_layer': 'furniture' if label == 'page_footer' else 'body', 'label': label,
                          'prov': prov, 'orig': line, 'text': line})
            body.append({'$ref': ref})
    save('docling.json', json.dumps(
        {'schema_name': 'DoclingDocument', 'version': '1.9.0', 'name': 'report',
         'origin': {'mimetype': 'application/pdf', 'binary_hash': 1, 'filename': 'report.pdf'},
         'furniture': {'self_ref': '#/furniture', 'children': [], 'content_layer': 'furniture', 'name': '_root_',
                       'label': 'unspecified'},
         'body': {'self_ref': '#/body', 'children': body, 'content_layer': 'body', 'name': '_root_',
                  'label': 'unspecified'},
         'groups': [], 'texts': texts, 'pictures': [], 'tables': tables, 'key_value_items': [], 'form_items': [],
         'pages': {str(i + 1): {'size': {'width': 842.0, 'height': 595.0}, 'page_no': i + 1}
                   for i in range(len(report.pages))}}, ensure_ascii=False) + '\n')


def mineru(report):
    items, pages = [], []
    for number in range(len(report.pages)):
        pages.append({'preproc_blocks': [], 'page_idx': number, 'page_size': [842.0, 595.0], 'discarded_blocks': [],
                      'para_blocks': []})
    for block in report.blocks:
        page = pages[block['number'] - 1]
        if block['kind'] == 'table':
            body = '<html><body>' + as_html(report.tables[block['table']]) + '</body></html>'
            items.append({'type': 'table', 'img_path': '', 'table_caption': [], 'table_footnote': [],
                          'table_body': body, 'page_idx': block['number'] - 1})
            page['para_blocks'].append(
                {'type': 'table', 'bbox': block['box'], 'blocks': [
                    {'type': 'table_body', 'bbox': block['box'], 'lines': [
                        {'bbox': block['box'], 'spans': [{'bbox': block['box'], 'type': 'table', 'html': body}]}]}]})
            continue
        for line in lines_of(block):
            discarded = block['kind'] == 'page-number'
            if not discarded:
                item = {'type': 'text', 'text': line, 'page_idx': block['number'] - 1}
                if block['kind'] == 'title':
                    item['text_level'] = 1
                items.append(item)
            page['discarded_blocks' if discarded else 'para_blocks'].append(
                {'type': 'title' if block['kind'] == 'title' else 'text', 'bbox': block['box'], 'lines': [
                    {'bbox': block['box'], 'spans': [{'bbox': block['box'], 'content': line, 'type': 'text',
                                                      'score': 1.0}]}]})
    save('mineru_content_list.json', json.dumps(items, ensure_ascii=False, indent=1) + '\n')
    save('mineru_middle.json', json.dumps(
        {'pdf_info': pages, '_backend': 'pipeline', '_version_name': '2.0.0'}, ensure_ascii=False) + '\n')


def paddle(report):
    pages = [{'res': {'input_path': 'report.pdf', 'page_index': n, 'page_count': len(report.pages),
                      'model_settings': {}, 'parsing_res_list': []}} for n in range(len(report.pages))]
    regions = []
    for block in report.blocks:
        blocks = pages[block['number'] - 1]['res']['parsing_res_list']
        table = block['kind'] == 'table'
        markup = '<html><body>' + as_html(report.tables[block['table']]) + '</body></html>' if table else ''
        for line in [markup] if table else lines_of(block):
            label = {'title': 'doc_title', 'caption': 'text', 'note': 'text', 'page-number': 'number',
                     'table': 'table'}[block['kind']]
            blocks.append({'block_label': label, 'block_content': line, 'block_bbox': block['box'],
                           'block_id': len(blocks), 'block_order': len(blocks) + 1})
        regions.append({'type': 'table' if table else 'text', 'bbox': block['box'], 'img_idx': block['number'] - 1,
                        'res': {'cell_bbox': [], 'html': markup} if table else
                        [{'text': line, 'confidence': 0.99, 'text_region': []} for line in lines_of(block)]})
    save('pp-structure-v3.json', ''.join(json.dumps(page, ensure_ascii=False) + '\n' for page in pages))
    save('pp-structure-v2.txt', ''.join(json.dumps(region, ensure_ascii=False) + '\n' for region in regions))


NS = '{http://www.loc.gov/standards/alto/ns-v4#}'


def words(folder):
    files = sorted(glob.glob(os.path.join(folder, 'alto', 'page-*.xml')))
    parts = []
    out = ['<?xml version="1.0" encoding="UTF-8"?>',
           '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"'
           ' "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
           '<html xmlns="http://www.w3.org/1999/xhtml"><head><title></title>',
           '<meta name="ocr-system" content="tesseract 5.3.0"/>',
           '<meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word"/></head><body>']
    for number, file in enumerate(files):
        with open(file, encoding='utf-8') as f:
            parts.append((os.path.basename(file), f.read()))
        page = ET.parse(file).getroot().find('.//' + NS + 'Page')

        def box(element, ink=0.0):
            x, y, w, h = (float(element.get(a)) / 4 for a in ('HPOS', 'VPOS', 'WIDTH', 'HEIGHT'))
            return f'bbox {round(x)} {round(y + ink * h)} {round(x + w)} {round(y + h - ink * h)}'

        size = ' '.join(str(round(float(page.get(a)) / 4)) for a in ('WIDTH', 'HEIGHT'))
        out.append(f"<div class='ocr_page' title='bbox 0 0 {size}; ppageno {number}; scan_res 300 300'>")
        for line in page.iter(NS + 'TextLine'):
            out.append(f"<span class='ocr_line' title='{box(line)}'>" + ' '.join(
                f"<span class='ocrx_word' title='{box(w, 0.18)}'>{escape(w.get('CONTENT'))}</span>"
                for w in line.iter(NS + 'String')) + '</span>')
        out.append('</div>')
    save('words.hocr', '\n'.join(out + ['</body></html>', '']))
    pack('words-alto.zip', parts)


def pages_of_text(report, table_text, gap, numbered=True):
    out = []
    for number in range(1, len(report.pages) + 1):
        page = []
        for block in report.blocks:
            if block['number'] == number and (numbered or block['kind'] != 'page-number'):
                page.append(table_text(report.tables[block['table']]) if block['kind'] == 'table'
                            else gap.join(lines_of(block)))
        out.append(page)
    return out


def texts(report):
    def tabs(table):
        found = []
        for row in rows(table):
            cells = [''] * table['grid']['columns']
            for c, text, _, _ in row:
                cells[c] = text
            found.append('\t'.join(cells))
        return '\n'.join(found)
    save('report.txt', '\f'.join('\n'.join(page) + '\n' for page in pages_of_text(report, tabs, '    ')))
    save('report.md', '\n\n'.join(f'<!-- page {i + 1} -->\n\n' + '\n\n'.join(page) for i, page in enumerate(
        pages_of_text(report, as_html, '    '))) + '\n')
    body = []
    for page in pages_of_text(report, as_html, '\n', numbered=False):
        for block in page:
            body.append(block if block.startswith('<table') else
                        ''.join(f'<p>{html.escape(line, quote=False)}</p>' for line in block.split('\n')))
    save('report.html', '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title></title></head><body>\n'
         + '\n'.join(body) + '\n</body></html>\n')


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'


def package(name, main, kind, others):
    types = ''.join(f'<Override PartName="/{path}" ContentType="{content}"/>' for path, content, _ in
                    [(main[0], kind, '')] + others)
    pack(name, [
        ('[Content_Types].xml', XML + f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
         f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{types}</Types>'),
        ('_rels/.rels', XML + f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
         f'Type="{REL}/officeDocument" Target="{main[0]}"/></Relationships>'), main]
         + [(path, text) for path, _, text in others])


def docx(report):
    w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    body = []

    def paragraph(text):
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'

    for block in report.blocks:
        if block['kind'] == 'page-number':
            continue
        if block['kind'] != 'table':
            body += [paragraph(line) for line in lines_of(block)]
            continue
        grid, open_cells = [], {}
        for r, row in enumerate(rows(report.tables[block['table']])):
            cells = dict((c, (text, down, right, 'restart' if down > 1 else '')) for c, text, down, right in row)
            for c, (until, right) in list(open_cells.items()):
                if r < until:
                    cells[c] = ('', 1, right, 'continue')
            for c, text, down, right in row:
                if down > 1:
                    open_cells[c] = (r + down, right)
            grid.append('<w:tr>' + ''.join(
                '<w:tc><w:tcPr>' + (f'<w:gridSpan w:val="{right}"/>' if right > 1 else '')
                + (f'<w:vMerge w:val="{merge}"/>' if merge else '') + f'</w:tcPr>{paragraph(text)}</w:tc>'
                for _, (text, _, right, merge) in sorted(cells.items())) + '</w:tr>')
        body.append('<w:tbl>' + ''.join(grid) + '</w:tbl>')
    kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
    package('report.docx', ('word/document.xml', XML + f'<w:document xmlns:w="{w}"><w:body>' + ''.join(body)
                            + '</w:body></w:document>'), kind, [])


def column(index):
    return chr(65 + index) if index < 26 else chr(64 + index // 26) + chr(65 + index % 26)


def xlsx(report):
    ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    sheets, others = [], []
    for number, page in enumerate(report.pages):
        lines, merges, at = [], [], 1

        def line(cells):
            lines.append(f'<row r="{at}">' + ''.join(
                f'<c r="{column(c)}{at}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
                for c, text in cells if text) + '</row>')

        for block in report.blocks:
            if block['page'] != page or block['kind'] == 'page-number':
                continue
            if block['kind'] != 'table':
                for text in lines_of(block):
                    line([(0, text)])
                    at += 1
                continue
            for row in rows(report.tables[block['table']]):
                line([(c, text) for c, text, _, _ in row])
                for c, _, down, right in row:
                    if down * right > 1:
                        merges.append(f'<mergeCell ref="{column(c)}{at}:{column(c + right - 1)}{at + down - 1}"/>')
                at += 1
        merged = f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>' if merges else ''
        sheets.append(f'<sheet name="{number + 1}" sheetId="{number + 1}" r:id="rId{number + 1}"/>')
        others.append((f'xl/worksheets/sheet{number + 1}.xml',
                       'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
                       XML + f'<worksheet xmlns="{ns}"><sheetData>{"".join(lines)}</sheetData>{merged}</worksheet>'))
    relations = ''.join(f'<Relationship Id="rId{i + 1}" Type="{REL}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>'
                        for i in range(len(sheets)))
    others.append(('xl/_rels/workbook.xml.rels', 'application/vnd.openxmlformats-package.relationships+xml',
                   XML + f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>'))
    package('report.xlsx', ('xl/workbook.xml', XML + f'<workbook xmlns="{ns}" xmlns:r="{REL}"><sheets>'
                            + ''.join(sheets) + '</sheets></workbook>'),
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', others)


def truth():
    with open(os.path.join(HERE, '../reports/truth/sample-final-accounts.json'), encoding='utf-8') as f:
        whole = json.load(f)
    whole['document'] = 'report'
    whole['tables'] = [t for t in whole['tables'] if t['form'] in FORMS]
    save('truth.json', json.dumps(whole, ensure_ascii=False, indent=1) + '\n')


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    made = Report(sys.argv[1])
    for write in (docling, mineru, paddle, texts, docx, xlsx):
        write(made)
    words(sys.argv[1])
    truth()
