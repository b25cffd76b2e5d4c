#!/usr/bin/env python3
"""make.py [--no-pdf]

Writes the sample reports: source/*.fodt (flat OpenDocument), ../*.pdf (typeset by LibreOffice, `soffice` on the
path), ../truth/*.json and ../manifest.json. Text and truth come from the same figures below, so they agree.
The organisation and its figures are invented. Standard library only."""
import json, os, re, shutil, subprocess, sys, tempfile
from decimal import Decimal as D
from xml.sax.saxutils import escape, quoteattr

HERE = os.path.dirname(os.path.abspath(__file__))
ORG = '云溪市公共数据服务中心'
SERIF, SANS = 'Noto Serif CJK SC', 'Noto Sans CJK SC'
TEXT_WIDTH = {'upright': 174, 'wide': 261}  # mm between the margins

# ---------------------------------------------------------------- figures (万元)

FUNCTIONS = {
    '201': '一般公共服务支出', '20103': '政府办公厅（室）及相关机构事务', '2010350': '事业运行',
    '2010399': '其他政府办公厅（室）及相关机构事务支出',
    '206': '科学技术支出', '20604': '技术研究与开发', '2060499': '其他技术研究与开发支出',
    '208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '2080502': '事业单位离退休',
    '2080505': '机关事业单位基本养老保险缴费支出', '2080506': '机关事业单位职业年金缴费支出',
    '210': '卫生健康支出', '21011': '行政事业单位医疗', '2101102': '事业单位医疗',
    '212': '城乡社区支出', '21208': '国有土地使用权出让收入安排的支出', '2120803': '城市建设支出',
    '221': '住房保障支出', '22102': '住房改革支出', '2210201': '住房公积金'}

ECONOMY = {
    '301': '工资福利支出', '30101': '基本工资', '30102': '津贴补贴', '30103': '奖金', '30106': '伙食补助费',
    '30107': '绩效工资', '30108': '机关事业单位基本养老保险缴费', '30109': '职业年金缴费',
    '30110': '职工基本医疗保险缴费', '30111': '公务员医疗补助缴费', '30112': '其他社会保障缴费',
    '30113': '住房公积金', '30114': '医疗费', '30199': '其他工资福利支出',
    '303': '对个人和家庭的补助', '30301': '离休费', '30302': '退休费', '30303': '退职（役）费', '30304': '抚恤金',
    '30305': '生活补助', '30306': '救济费', '30307': '医疗费补助', '30308': '助学金', '30309': '奖励金',
    '30310': '个人农业生产补贴', '30311': '代缴社会保险费', '30399': '其他对个人和家庭的补助',
    '302': '商品和服务支出', '30201': '办公费', '30202': '印刷费', '30203': '咨询费', '30204': '手续费',
    '30205': '水费', '30206': '电费', '30207': '邮电费', '30208': '取暖费', '30209': '物业管理费', '30211': '差旅费',
    '30212': '因公出国（境）费用', '30213': '维修（护）费', '30214': '租赁费', '30215': '会议费', '30216': '培训费',
    '30217': '公务接待费', '30218': '专用材料费', '30224': '被装购置费', '30225': '专用燃料费', '30226': '劳务费',
    '30227': '委托业务费', '30228': '工会经费', '30229': '福利费', '30231': '公务用车运行维护费',
    '30239': '其他交通费用', '30240': '税金及附加费用', '30299': '其他商品和服务支出',
    '307': '债务利息及费用支出', '30701': '国内债务付息', '30702': '国外债务付息', '30703': '国内债务发行费用',
    '30704': '国外债务发行费用',
    '310': '资本性支出', '31001': '房屋建筑物购建', '31002': '办公设备购置', '31003': '专用设备购置',
    '31005': '基础设施建设', '31006': '大型修缮', '31007': '信息网络及软件购置更新', '31008': '物资储备',
    '31009': '土地补偿', '31010': '安置补助', '31011': '地上附着物和青苗补偿', '31012': '拆迁补偿',
    '31013': '公务用车购置', '31019': '其他交通工具购置', '31021': '文物和陈列品购置', '31022': '无形资产购置',
    '31099': '其他资本性支出',
    '312': '对企业补助', '31201': '资本金注入', '31203': '政府投资基金股权投资', '31204': '费用补贴',
    '31205': '利息补贴', '31299': '其他对企业补助',
    '399': '其他支出', '39907': '国家赔偿费用支出', '39908': '对民间非营利组织和群众性自治组织补贴',
    '39909': '经常性赠与', '39910': '资本性赠与', '39999': '其他支出'}

CLASSES = [  # 类 code and name, in the order of the accounts' forms
    ('201', '一般公共服务支出'), ('202', '外交支出'), ('203', '国防支出'), ('204', '公共安全支出'), ('205', '教育支出'),
    ('206', '科学技术支出'), ('207', '文化旅游体育与传媒支出'), ('208', '社会保障和就业支出'), ('210', '卫生健康支出'),
    ('211', '节能环保支出'), ('212', '城乡社区支出'), ('213', '农林水支出'), ('214', '交通运输支出'),
    ('215', '资源勘探工业信息等支出'), ('216', '商业服务业等支出'), ('217', '金融支出'), ('219', '援助其他地区支出'),
    ('220', '自然资源海洋气象等支出'), ('221', '住房保障支出'), ('222', '粮油物资储备支出'),
    ('223', '国有资本经营预算支出'), ('224', '灾害防治及应急管理支出'), ('229', '其他支出'), ('231', '债务还本支出'),
    ('232', '债务付息支出'), ('234', '抗疫特别国债安排的支出')]
MORE_CLASSES = {'209': '社会保险基金支出', '227': '预备费', '230': '转移性支出', '233': '债务发行费用支出'}
BUDGET_CLASSES = sorted(CLASSES + list(MORE_CLASSES.items()))
ORDINALS = '一 二 三 四 五 六 七 八 九 十'.split()


def ordinal(n):
    if n <= 10:
        return ORDINALS[n - 1]
    tens, ones = divmod(n, 10)
    return ('' if tens == 1 else ORDINALS[tens - 1]) + '十' + (ORDINALS[ones - 1] if ones else '')


def numbered(pairs):
    return [(code, ordinal(i + 1) + '、' + name) for i, (code, name) in enumerate(pairs)]


def leaf(**amounts):
    return {k: D(v) for k, v in amounts.items()}


def roll_up(leaves):
    """code -> amounts for every level above the leaves and `total`, in the order of print"""
    out = {'total': {}}
    for code in sorted(leaves):
        for key in ('total', code[:3], code[:5], code):
            row = out.setdefault(key, {})
            for column, amount in leaves[code].items():
                row[column] = row.get(column, D(0)) + amount
    return out


def name_of(key):
    return '合计' if key == 'total' else FUNCTIONS[key]


def plain(amount):
    return None if amount is None or amount == 0 else str(amount.quantize(D('0.01')))


def grouped(text):
    return f'{D(text):,.2f}' if text and re.fullmatch(r'-?\d+\.\d\d', text) else text


# ---------------------------------------------------------------- typesetting

class Cell:
    def __init__(self, text='', span=(1, 1), align='center'):
        self.text, (self.rows, self.columns), self.align = text or '', span, align


def head(text, rows=1, columns=1):
    return Cell(text, (rows, columns))


def label(text, indent=0):
    return Cell('　' * indent + (text or ''), align='left')


def amount(text):
    return Cell(text, align='right')


class Document:
    """A flat OpenDocument text, written top down."""

    def __init__(self):
        self.body, self.styles, self.tables = [], {}, 0
        self.next_page = None

    def page(self, orientation):
        """The next paragraph starts a new page of this orientation."""
        self.next_page = orientation

    def paragraph(self, text, size=12, bold=False, align='start', before=0, after=0, indent=0, font=SERIF, tab=None,
                  line=None):
        key = (size, bold, align, before, after, indent, font, tab, line, self.next_page)
        if key not in self.styles:
            para = f'fo:text-align="{align}" fo:margin-top="{before}mm" fo:margin-bottom="{after}mm" fo:text-indent="{indent}mm"'
            if line:
                para += f' fo:line-height="{line}%"'
            if self.next_page == 'same':
                para += ' fo:break-before="page"'
            weight = 'bold' if bold else 'normal'
            stops = ''
            if tab:
                stops = f'<style:tab-stops><style:tab-stop style:position="{tab}mm" style:type="right"/></style:tab-stops>'
            master = f' style:master-page-name="{self.next_page}"' if self.next_page not in (None, 'same') else ''
            self.styles[key] = (
                f'P{len(self.styles) + 1}',
                f'style:family="paragraph"{master}><style:paragraph-properties {para}>{stops}</style:paragraph-properties>'
                f'<style:text-properties style:font-name="{font}" style:font-name-asian="{font}" fo:font-size="{size}pt" '
                f'style:font-size-asian="{size}pt" fo:font-weight="{weight}" style:font-weight-asian="{weight}"/></style:style>')
        self.next_page = None
        content = escape(text).replace('\t', '<text:tab/>')
        self.body.append(f'<text:p text:style-name="{self.styles[key][0]}">{content}</text:p>')

    def table(self, widths, header, rows, size=8, height=5.0, repeat=True):
        self.tables += 1
        name = f'T{self.tables}'
        columns = ''.join(f'<table:table-column table:style-name="C{round(w * 10)}"/>' for w in widths)
        for w in widths:
            self.styles[('column', round(w * 10))] = (
                f'C{round(w * 10)}', f'style:family="table-column"><style:table-column-properties style:column-width="{w}mm"/></style:style>')
        self.styles[('table', name)] = (
            name, f'style:family="table"><style:table-properties style:width="{sum(widths)}mm" table:align="center" '
                  'table:border-model="collapsing"/></style:style>')
        self.styles[('row', height)] = (
            f'R{round(height * 10)}', f'style:family="table-row"><style:table-row-properties style:min-row-height="{height}mm" '
                                      'fo:keep-together="always"/></style:style>')
        for align in ('left', 'center', 'right'):
            self.styles[('cellp', align, size)] = (
                f'A{align}{round(size * 10)}',
                f'style:family="paragraph"><style:paragraph-properties fo:text-align="{align}"/><style:text-properties '
                f'style:font-name="{SERIF}" style:font-name-asian="{SERIF}" fo:font-size="{size}pt" style:font-size-asian="{size}pt"/></style:style>')
        covered = set()
        drawn = []
        for r, row in enumerate(header + rows):
            out, c, cells = [], 0, list(row)
            while c < len(widths):
                if (r, c) in covered:
                    out.append('<table:covered-table-cell/>')
                    c += 1
                    continue
                cell = cells.pop(0)
                span = ''
                if cell.columns > 1:
                    span += f' table:number-columns-spanned="{cell.columns}"'
                if cell.rows > 1:
                    span += f' table:number-rows-spanned="{cell.rows}"'
                covered |= {(r + i, c + j) for i in range(cell.rows) for j in range(cell.columns)} - {(r, c)}
                out.append(f'<table:table-cell table:style-name="Box" office:value-type="string"{span}>'
                           f'<text:p text:style-name="A{cell.align}{round(size * 10)}">{escape(cell.text)}</text:p></table:table-cell>')
                c += 1
            assert not cells, (r, [x.text for x in cells])
            drawn.append(f'<table:table-row table:style-name="R{round(height * 10)}">{"".join(out)}</table:table-row>')
        top = ''.join(drawn[:len(header)])
        if repeat:
            top = f'<table:table-header-rows>{top}</table:table-header-rows>'
        self.body.append(f'<table:table table:name={quoteattr(name)} table:style-name="{name}">{columns}{top}{"".join(drawn[len(header):])}</table:table>')

    def xml(self):
        automatic = ''.join(f'<style:style style:name="{name}" {rest}' for name, rest in self.styles.values())
        faces = ''.join(f'<style:font-face style:name="{f}" svg:font-family="\'{f}\'"/>' for f in (SERIF, SANS))
        layouts, masters = '', ''
        for name, width, height, orient in (('upright', 210, 297, 'portrait'), ('wide', 297, 210, 'landscape'), ('cover', 210, 297, 'portrait')):
            footer = '' if name == 'cover' else (
                '<style:footer-style><style:header-footer-properties fo:min-height="6mm" fo:margin-top="2mm"/></style:footer-style>')
            layouts += (f'<style:page-layout style:name="L{name}"><style:page-layout-properties fo:page-width="{width}mm" fo:page-height="{height}mm" '
                        f'style:print-orientation="{orient}" fo:margin-top="16mm" fo:margin-bottom="12mm" fo:margin-left="18mm" fo:margin-right="18mm"/>{footer}</style:page-layout>')
            masters += (f'<style:master-page style:name="{name}" style:page-layout-name="L{name}">'
                        + ('' if name == 'cover' else '<style:footer><text:p text:style-name="Foot">— <text:page-number text:select-page="current">1</text:page-number> —</text:p></style:footer>')
                        + '</style:master-page>')
        space = ' '.join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in (
            ('office', 'office'), ('style', 'style'), ('text', 'text'), ('table', 'table'), ('fo', 'xsl-fo-compatible'), ('svg', 'svg-compatible')))
        return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {space} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">'
                f'<office:font-face-decls>{faces}</office:font-face-decls>\n<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="zh" fo:country="CN" '
                f'style:language-asian="zh" style:country-asian="CN" style:font-name="{SERIF}" style:font-name-asian="{SERIF}"/></style:default-style>'
                f'<style:style style:name="Foot" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>'
                f'<style:text-properties style:font-name="{SERIF}" style:font-name-asian="{SERIF}" fo:font-size="9pt" style:font-size-asian="9pt"/></style:style></office:styles>\n'
                f'<office:automatic-styles><style:style style:name="Box" style:family="table-cell"><style:table-cell-properties style:vertical-align="middle" '
                f'fo:border="0.5pt solid #000000" fo:padding-left="0.8mm" fo:padding-right="0.8mm" fo:padding-top="0.2mm" fo:padding-bottom="0.2mm"/></style:style>'
                f'{automatic}{layouts}</office:automatic-styles>\n<office:master-styles>{masters}</office:master-styles>\n<office:body><office:text>\n'
                + '\n'.join(self.body) + '\n</office:text></office:body></office:document>\n')


class Report:
    """The typeset text and the truth, made together."""

    def __init__(self, name, kind, year, title):
        self.name, self.kind, self.year, self.title = name, kind, year, title
        self.document, self.truth, self.statements = Document(), [], []

    def form(self, form, title, number, rows, notes=()):
        """rows: (key, line or None, label, {column: text})"""
        out = []
        for key, line, text, cells in rows:
            row = {'key': key}
            if line:
                row['line'] = str(line)
            row['label'] = text
            row['cells'] = {c: v for c, v in cells.items() if v is not None}
            out.append(row)
        table = {'form': form, 'title': title, 'number': number, 'organization': ORG, 'unit': '万元',
                 'fiscalYear': self.year, 'rows': out, 'layout': {}, 'notes': list(notes), 'id': f'{len(self.truth) + 1:02d}'}
        self.truth.append(table)

    def value(self, place):
        form, row, column = place.split('/')
        return next(r['cells'][column] for t in self.truth if t['form'] == form for r in t['rows'] if r['key'] == row)

    def say(self, section, text, printed=lambda v: v):
        """A paragraph; {fact|FORM/row/column} becomes the figure of that cell and a statement of the truth."""
        def figure(match):
            fact, place = match.group(1).split('|')
            value = self.value(place)
            self.statements.append({'section': section, 'fact': fact, 'value': value, 'unit': '万元', 'refers': place, 'agrees': True})
            return printed(value) + '万元'
        self.document.paragraph(re.sub(r'\{([^}]*)\}', figure, text), size=12, indent=8.5, line=160)

    def above(self, title, number, width, entity, unit, page):
        d = self.document
        d.page(page)
        left = (TEXT_WIDTH[page] - width) / 2
        d.paragraph(title, size=16, bold=True, align='center', font=SANS, after=1)
        d.paragraph(f'\t{number}', size=9, tab=left + width)
        d.paragraph(f'{entity}：{ORG}\t{unit}：万元', size=9, indent=left, tab=left + width, after=0.6)

    def save(self, typeset):
        source = os.path.join(HERE, self.name + '.fodt')
        with open(source, 'w', encoding='utf-8') as f:
            f.write(self.document.xml())
        truth = {'document': self.name + '.pdf', 'kind': self.kind, 'fiscalYear': self.year, 'organization': ORG,
                 'organizationAlso': [], 'title': self.title, 'conditions': [], 'tables': self.truth, 'statements': self.statements}
        folder = os.path.join(HERE, '..', 'truth')
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, self.name + '.json'), 'w', encoding='utf-8') as f:
            json.dump(truth, f, ensure_ascii=False, indent=1)
            f.write('\n')
        if typeset:
            with tempfile.TemporaryDirectory() as temporary:
                subprocess.run(['soffice', f'-env:UserInstallation=file://{temporary}/profile', '--headless', '--convert-to', 'pdf',
                                '--outdir', temporary, source], check=True, stdout=subprocess.DEVNULL)
                shutil.copy(os.path.join(temporary, self.name + '.pdf'), os.path.join(HERE, '..', self.name + '.pdf'))
        return truth


def front_matter(r, lines, contents):
    d = r.document
    d.page('cover')
    d.paragraph('', size=12, after=60)
    for text, size in lines:
        d.paragraph(text, size=size, bold=True, align='center', font=SANS, after=6)
    d.page('upright')
    d.paragraph('目　录', size=18, bold=True, align='center', font=SANS, after=5)
    for level, text in contents:
        d.paragraph(text, size=11, bold=level == 0, indent=level * 7, line=135, font=SANS if level == 0 else SERIF)


def part(d, title, subtitle):
    d.page('upright')
    d.paragraph('', after=70)
    d.paragraph(title, size=22, bold=True, align='center', font=SANS, after=4)
    d.paragraph(subtitle, size=22, bold=True, align='center', font=SANS)


# ---------------------------------------------------------------- the accounts of 2023

def final_accounts():
    year, cn = 2023, '2023年度'
    r = Report('sample-final-accounts', 'final-accounts', year, f'{cn}{ORG}决算')
    d = r.document
    titles = ['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表', '一般公共预算财政拨款支出决算表',
              '一般公共预算财政拨款基本支出决算明细表', '政府性基金预算财政拨款收入支出决算表', '国有资本经营预算财政拨款支出决算表',
              '财政拨款“三公”经费支出决算表']
    prose = ['收入支出决算总体情况', '收入决算情况', '支出决算情况', '财政拨款收入支出决算总体情况', '一般公共预算财政拨款支出决算情况',
             '一般公共预算财政拨款基本支出决算情况', '政府性基金预算财政拨款收入支出决算情况', '国有资本经营预算财政拨款支出决算情况',
             '财政拨款“三公”经费支出决算情况']
    front_matter(
        r, [(cn, 26), (ORG, 26), ('决　算', 30)],
        [(0, '第一部分　单位概况'), (1, '一、单位职责'), (1, '二、机构设置'), (0, f'第二部分　{cn}单位决算表')]
        + [(1, ordinal(i + 1) + '、' + t) for i, t in enumerate(titles)] + [(0, f'第三部分　{cn}单位决算情况说明')]
        + [(1, ordinal(i + 1) + '、' + t + '说明') for i, t in enumerate(prose)] + [(0, '第四部分　名词解释')])
    part(d, '第一部分', '单位概况')
    d.page('same')
    d.paragraph('一、单位职责', size=14, bold=True, font=SANS, line=160)
    for text in ('本中心为虚构单位，仅供软件演示与测试。设定的职责如下：',
                 '（一）汇集、整理各部门共享的公共数据，维护数据目录。',
                 '（二）维护公共数据平台，保证平台按时更新、可以查询。',
                 '（三）为各部门取用数据提供技术支持。'):
        d.paragraph(text, indent=8.5, line=160)
    d.paragraph('二、机构设置', size=14, bold=True, font=SANS, line=160)
    d.paragraph('本中心设综合科、数据科、平台科三个内设机构，无下属单位。', indent=8.5, line=160)
    part(d, '第二部分', f'{cn}单位决算表')

    # spent: general budget basic and project, fund project, other money; received: fiscal, institutional, other
    spent = roll_up({
        '2010350': leaf(general_basic='512.36', own_basic='18.74'), '2010399': leaf(general_project='486.75', own_project='92.17'),
        '2060499': leaf(general_project='143.20'), '2080502': leaf(general_basic='6.42'), '2080505': leaf(general_basic='52.18'),
        '2080506': leaf(general_basic='26.09'), '2101102': leaf(general_basic='38.27'), '2120803': leaf(fund_project='186.40'),
        '2210201': leaf(general_basic='61.35')})
    received = roll_up({
        '2010350': leaf(fiscal='512.36', other='23.46'), '2010399': leaf(fiscal='486.75', institutional='85.20'), '2060499': leaf(fiscal='143.20'),
        '2080502': leaf(fiscal='6.42'), '2080505': leaf(fiscal='52.18'), '2080506': leaf(fiscal='26.09'), '2101102': leaf(fiscal='38.27'),
        '2120803': leaf(fiscal='180.00'), '2210201': leaf(fiscal='61.35')})

    def total(row, *columns):
        return sum((row.get(c, D(0)) for c in columns), D(0))
    general = ('general_basic', 'general_project')
    everything = general + ('fund_project', 'own_basic', 'own_project')
    fund_opening, own_opening, use_surplus, distribution = D('20.00'), D('35.10'), D('10.00'), D('4.50')
    g, fund = total(spent['total'], *general), total(spent['total'], 'fund_project')
    fund_income = total(received['2120803'], 'fiscal')
    fund_closing = fund_opening + fund_income - fund
    income = total(received['total'], 'fiscal', 'institutional', 'other')
    outlay = total(spent['total'], *everything)
    opening = fund_opening + own_opening
    grand = income + use_surplus + opening
    closing = grand - outlay - distribution
    assert closing > fund_closing > 0 and g + fund_income == received['total']['fiscal']

    # FA01
    left = [('general_public_budget', '一、一般公共预算财政拨款收入', g), ('government_fund', '二、政府性基金预算财政拨款收入', fund_income),
            ('state_capital', '三、国有资本经营预算财政拨款收入', None), ('superior_subsidy', '四、上级补助收入', None),
            ('institutional', '五、事业收入', received['total']['institutional']), ('operating', '六、经营收入', None),
            ('subordinate_remittance', '七、附属单位上缴收入', None), ('other', '八、其他收入', received['total']['other'])]
    left += [None] * 18 + [('income_year_total', '本年收入合计', income), ('use_of_non_fiscal_surplus', '使用非财政拨款结余（含专用结余）', use_surplus),
                           ('opening_balance', '年初结转和结余', opening), None, ('income_grand_total', '总计', grand)]
    right = [(code, text, total(spent.get(code, {}), *everything)) for code, text in numbered(CLASSES)]
    right += [('expenditure_year_total', '本年支出合计', outlay), ('surplus_distribution', '结余分配', distribution),
              ('closing_balance', '年末结转和结余', closing), None, ('expenditure_grand_total', '总计', grand)]
    notes = ['注：1.本表反映单位本年度的总收支和年末结转结余情况。2.金额以万元为单位，保留两位小数。']
    r.form('FA01', titles[0], '公开01表',
           [(x[0], i + 1, x[1], {'amount': plain(x[2])}) for i, x in enumerate(left) if x]
           + [(x[0], i + 32, x[1], {'amount': plain(x[2])}) for i, x in enumerate(right) if x], notes)
    r.above(titles[0], '公开01表', 174, '单位', '金额单位', 'upright')
    rows = []
    for i, (a, b) in enumerate(zip(left, right)):
        rows.append([(head if a and '合计' in a[1] or a and a[1] == '总计' else label)(a[1] if a else ''), head(str(i + 1)), amount(grouped(plain(a[2])) if a else ''),
                     (head if b and '合计' in b[1] or b and b[1] == '总计' else label)(b[1] if b else ''), head(str(i + 32)), amount(grouped(plain(b[2])) if b else '')])
    d.table([52, 11, 24, 52, 11, 24],
            [[head('收入', 1, 3), head('支出', 1, 3)], [head('项目'), head('行次'), head('金额')] * 2, [head('栏次'), head(''), head('1'), head('栏次'), head(''), head('2')]],
            rows, size=8, height=6.2)
    d.paragraph(notes[0], size=8, before=1)

    def coded(form, title, number, table, columns, heads, widths, note, amounts):
        """A form with 科目编码 and 科目名称: columns are ids, heads the header rows right of them."""
        r.form(form, title, number, [(k, None, name_of(k), dict(zip(columns, map(plain, amounts(table[k]))))) for k in table], note)
        r.above(title, number, sum(widths), '单位', '金额单位', 'wide')
        top = [[head('项目', 1, 2)] + heads[0], [head('科目编码'), head('科目名称')] + heads[1]]
        top.append([head('栏次', 1, 2)] + [head(str(i + 1)) for i in range(len(columns))])
        body = []
        for k in table:
            values = [amount(grouped(plain(x))) for x in amounts(table[k])]
            body.append(([head('合计', 1, 2)] if k == 'total' else [label(k), label(FUNCTIONS[k], len(k) // 2 - 1)]) + values)
        d.table(widths, top, body, size=9, height=5.8)
        for text in note:
            d.paragraph(text, size=8.5, before=1)

    coded('FA02', titles[1], '公开02表', received,
          ['total', 'fiscal_appropriation', 'superior_subsidy', 'institutional', 'operating', 'subordinate_remittance', 'other'],
          [[head(x, 2) for x in ('本年收入合计', '财政拨款收入', '上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入')], []],
          [21, 75, 26, 26, 22, 22, 22, 24, 22], ['注：本表反映单位本年度取得的各项收入情况。'],
          lambda x: [total(x, 'fiscal', 'institutional', 'other'), x.get('fiscal'), None, x.get('institutional'), None, None, x.get('other')])
    coded('FA03', titles[2], '公开03表', spent,
          ['total', 'basic', 'project', 'remitted_to_superior', 'operating', 'subsidy_to_subordinate'],
          [[head(x, 2) for x in ('本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出')], []],
          [21, 79, 28, 27, 27, 25, 25, 27], ['注：本表反映单位本年度各项支出情况。'],
          lambda x: [total(x, *everything), total(x, 'general_basic', 'own_basic'), total(x, 'general_project', 'fund_project', 'own_project'), None, None, None])

    # FA04, its header repeated on the second page
    left = [('general_public_budget', '一、一般公共预算财政拨款', g), ('government_fund', '二、政府性基金预算财政拨款', fund_income),
            ('state_capital', '三、国有资本经营预算财政拨款', None)] + [None] * 23
    left += [('income_year_total', '本年收入合计', g + fund_income), ('opening_balance', '年初财政拨款结转和结余', fund_opening),
             ('opening_general_public_budget', '一般公共预算财政拨款', None), ('opening_government_fund', '政府性基金预算财政拨款', fund_opening),
             ('opening_state_capital', '国有资本经营预算财政拨款', None), ('income_grand_total', '总计', g + fund_income + fund_opening)]
    right = [(code, text, total(spent.get(code, {}), *general), total(spent.get(code, {}), 'fund_project')) for code, text in numbered(CLASSES)]
    right += [('expenditure_year_total', '本年支出合计', g, fund), ('closing_balance', '年末财政拨款结转和结余', D(0), fund_closing), None, None, None,
              ('expenditure_grand_total', '总计', g, fund + fund_closing)]
    notes = ['注：本表反映单位本年度财政拨款的总收支和年末结转结余情况。']

    def shares(b):
        return {'total': plain(b[2] + b[3]), 'general_public_budget': plain(b[2]), 'government_fund': plain(b[3]), 'state_capital': None}
    r.form('FA04', titles[3], '公开04表', [(x[0], i + 1, x[1], {'amount': plain(x[2])}) for i, x in enumerate(left) if x]
           + [(x[0], i + 33, x[1], shares(x)) for i, x in enumerate(right) if x], notes)
    r.above(titles[3], '公开04表', 258, '单位', '金额单位', 'wide')
    rows = []
    for i, (a, b) in enumerate(zip(left, right)):
        rows.append([(head if a and a[1] in ('本年收入合计', '总计') else label)(a[1] if a else ''), head(str(i + 1)), amount(grouped(plain(a[2])) if a else ''),
                     (head if b and b[1] in ('本年支出合计', '总计') else label)(b[1] if b else ''), head(str(i + 33))]
                    + [amount(grouped(v)) for v in (shares(b).values() if b else [''] * 4)])
    d.table([56, 11, 26, 56, 11, 24, 26, 24, 24],
            [[head('收入', 1, 3), head('支出', 1, 6)],
             [head('项目'), head('行次'), head('金额'), head('项目'), head('行次'), head('合计'), head('一般公共预算财政拨款'), head('政府性基金预算财政拨款'), head('国有资本经营预算财政拨款')],
             [head('栏次'), head(''), head('1'), head('栏次'), head('')] + [head(str(i)) for i in (2, 3, 4, 5)]], rows, size=8.5, height=6)
    d.paragraph(notes[0], size=8.5, before=1)

    general_rows = {k: v for k, v in spent.items() if total(v, *general)}
    coded('FA05', titles[4], '公开05表', general_rows, ['total', 'basic', 'project'],
          [[head('本年支出', 1, 3)], [head('小计'), head('基本支出'), head('项目支出')]], [30, 110, 38, 38, 38],
          ['注：本表反映单位本年度一般公共预算财政拨款支出情况。'], lambda x: [total(x, *general), x.get('general_basic'), x.get('general_project')])

    # FA06, carried over a page without its header
    basic = spent['total']['general_basic']
    paid = {k: D(v) for k, v in {
        '30101': '148.62', '30102': '36.75', '30107': '231.48', '30108': '52.18', '30109': '26.09', '30110': '36.11', '30112': '4.87', '30113': '61.35',
        '30302': '6.42', '30309': '0.12', '30201': '9.64', '30202': '2.15', '30205': '1.08', '30206': '12.37', '30207': '6.21', '30209': '8.90',
        '30211': '5.76', '30213': '4.33', '30216': '2.48', '30217': '0.36', '30226': '3.25', '30227': '7.50', '30228': '9.82', '30229': '6.14',
        '30231': '2.85', '30239': '1.20', '30299': '3.67', '31002': '4.60'}.items()}
    paid['30199'] = basic - sum(paid.values())
    assert 0 < paid['30199'] < 20
    for code in [c for c in ECONOMY if len(c) == 3]:
        paid[code] = sum((v for k, v in paid.items() if len(k) == 5 and k.startswith(code)), D(0))
    personnel, public = paid['301'] + paid['303'], paid['302'] + paid['310']
    assert personnel + public == basic
    codes = list(ECONOMY)
    blocks = [[c for c in codes if c[:3] in group] for group in (('301', '303'), ('302',), ('307', '310', '312', '399'))]
    notes = ['注：本表反映单位本年度一般公共预算财政拨款基本支出明细情况。']
    r.form('FA06', titles[5], '公开06表', [(c, None, ECONOMY[c], {'amount': plain(paid.get(c))}) for b in blocks for c in b]
           + [('personnel_total', None, '人员经费合计', {'amount': plain(personnel)}), ('public_total', None, '公用经费合计', {'amount': plain(public)})], notes)
    r.above(titles[5], '公开06表', 258, '单位', '金额单位', 'wide')
    rows = []
    for i in range(max(map(len, blocks))):
        row = []
        for b in blocks:
            c = b[i] if i < len(b) else None
            row += [label(c or ''), label(ECONOMY[c], 0 if len(c) == 3 else 1) if c else label(''), amount(grouped(plain(paid.get(c))) if c else '')]
        rows.append(row)
    rows.append([head('人员经费合计', 1, 2), amount(grouped(plain(personnel))), head('公用经费合计', 1, 5), amount(grouped(plain(public)))])
    d.table([17, 53, 20, 17, 43, 20, 17, 51, 20],
            [[head('人员经费', 1, 3), head('公用经费', 1, 6)], [head('科目编码'), head('科目名称'), head('金额')] * 3], rows, size=8.5, height=5.6, repeat=False)
    d.paragraph(notes[0], size=8.5, before=1)

    fund_rows = {k: v for k, v in spent.items() if total(v, 'fund_project')}
    coded('FA07', titles[6], '公开07表', fund_rows,
          ['opening_balance', 'income', 'expenditure_total', 'expenditure_basic', 'expenditure_project', 'closing_balance'],
          [[head('年初结转和结余', 2), head('本年收入', 2), head('本年支出', 1, 3), head('年末结转和结余', 2)], [head('小计'), head('基本支出'), head('项目支出')]],
          [24, 82, 26, 26, 26, 24, 26, 26], ['注：本表反映单位本年度政府性基金预算财政拨款收入、支出及结转和结余情况。'],
          lambda x: [fund_opening, fund_income, fund, None, fund, fund_closing])
    coded('FA08', titles[7], '公开08表', {'total': {}}, ['total', 'basic', 'project'],
          [[head('本年支出', 1, 3)], [head('小计'), head('基本支出'), head('项目支出')]], [30, 110, 38, 38, 38],
          ['注：本单位本年度没有国有资本经营预算财政拨款支出，本表无数据。'], lambda x: [None] * 3)

    # FA09
    budget = [D('3.80'), None, D('3.00'), None, D('3.00'), D('0.80')]
    actual = [paid['30231'] + paid['30217'], None, paid['30231'], None, paid['30231'], paid['30217']]
    ids = ['total', 'overseas', 'vehicle_total', 'vehicle_purchase', 'vehicle_operation', 'reception']
    cells = {f'budget_{k}': plain(v) for k, v in zip(ids, budget)}
    cells.update({f'actual_{k}': plain(v) for k, v in zip(ids, actual)})
    notes = ['注：预算数为全年预算数，决算数为当年财政拨款和以前年度结转资金安排的实际支出。']
    r.form('FA09', titles[8], '公开09表', [('total', None, '', cells)], notes)
    r.above(titles[8], '公开09表', 258, '单位', '金额单位', 'wide')
    half = [head('合计', 2), head('因公出国（境）费', 2), head('公务用车购置及运行维护费', 1, 3), head('公务接待费', 2)]
    d.table([21.5] * 12, [[head('预算数', 1, 6), head('决算数', 1, 6)], half + half, [head('小计'), head('公务用车购置费'), head('公务用车运行维护费')] * 2,
                          [head(str(i + 1)) for i in range(12)]], [[amount(grouped(plain(v))) for v in budget + actual]], size=9, height=7)
    d.paragraph(notes[0], size=8.5, before=1)

    part(d, '第三部分', f'{cn}单位决算情况说明')
    d.page('same')

    def section(i):
        d.paragraph(f'{ordinal(i + 1)}、{prose[i]}说明', size=14, bold=True, font=SANS, line=160, before=2)
    percent = lambda part_, whole: f'{(100 * part_ / whole).quantize(D("0.01"))}%'
    texts = [
        f'{cn}收、支总计均为{{收、支总计|FA01/income_grand_total/amount}}，收支平衡。',
        f'{cn}收入合计{{收入合计|FA02/total/total}}，其中：财政拨款收入{{财政拨款收入|FA02/total/fiscal_appropriation}}，占{percent(received["total"]["fiscal"], income)}；'
        f'事业收入{{事业收入|FA02/total/institutional}}，占{percent(received["total"]["institutional"], income)}；其他收入{{其他收入|FA02/total/other}}，占{percent(received["total"]["other"], income)}。',
        f'{cn}支出合计{{支出合计|FA03/total/total}}，其中：基本支出{{基本支出|FA03/total/basic}}，占{percent(total(spent["total"], "general_basic", "own_basic"), outlay)}；'
        f'项目支出{{项目支出|FA03/total/project}}，占{percent(total(spent["total"], "general_project", "fund_project", "own_project"), outlay)}。',
        f'{cn}财政拨款收、支总计均为{{财政拨款收、支总计|FA04/income_grand_total/amount}}。',
        f'{cn}一般公共预算财政拨款支出{{一般公共预算财政拨款支出|FA05/total/total}}，占本年支出合计的{percent(g, outlay)}。按功能分类，'
        + '；'.join(f'{FUNCTIONS[c]}（类）{{{FUNCTIONS[c]}|FA05/{c}/total}}，占{percent(total(spent[c], *general), g)}' for c in general_rows if len(c) == 3) + '。',
        f'{cn}一般公共预算财政拨款基本支出{{基本支出|FA05/total/basic}}，其中：人员经费{{人员经费|FA06/personnel_total/amount}}；公用经费{{公用经费|FA06/public_total/amount}}。',
        f'{cn}政府性基金预算财政拨款年初结转和结余{{年初结转和结余|FA07/total/opening_balance}}，本年收入{{本年收入|FA07/total/income}}，'
        f'本年支出{{本年支出|FA07/total/expenditure_total}}，年末结转和结余{{年末结转和结余|FA07/total/closing_balance}}。',
        '本单位本年度没有国有资本经营预算财政拨款支出。',
        f'{cn}财政拨款“三公”经费预算数为{{“三公”经费预算数|FA09/total/budget_total}}，支出决算数为{{“三公”经费支出决算数|FA09/total/actual_total}}。其中：'
        '公务用车运行维护费{公务用车运行维护费|FA09/total/actual_vehicle_operation}，公务接待费{公务接待费|FA09/total/actual_reception}。']
    for i, text in enumerate(texts):
        section(i)
        r.say(ORDINALS[i], text, grouped)
    part(d, '第四部分', '名词解释')
    d.page('same')
    for text in ('一、财政拨款收入：本级财政当年拨给本单位的资金。', '二、事业收入：开展专业活动取得的收入。', '三、基本支出：保证单位日常运转的支出，分为人员经费和公用经费。',
                 '四、项目支出：为完成特定任务，在基本支出之外发生的支出。', '五、结转和结余：当年未用完、按规定留到下年或留作结余的资金。'):
        d.paragraph(text, indent=8.5, line=160)
    return r


# ---------------------------------------------------------------- the budget of 2024

def budget():
    year, cn = 2024, '2024年'
    r = Report('sample-budget', 'budget', year, f'{ORG}2024年度单位预算公开')
    d = r.document
    names = ['预算收支总表', '预算收入总表', '预算支出总表', '财政拨款收支总表', '一般公共预算支出预算表（不含上年结转）',
             '一般公共预算安排基本支出分经济科目表（不含上年结转）', '政府性基金预算收入表（不含上年结转）', '政府性基金预算支出表（不含上年结转）',
             '国有资本经营预算收支预算表（不含上年结转）', '一般公共预算“三公”经费支出预算表', '机关运行经费预算财政拨款情况统计表',
             '项目支出预算表（本年预算）', '项目支出预算表（上年结转）']
    titles = [cn + x for x in names]
    prose = ['单位预算收支总体情况', '收入预算情况', '支出预算情况', '财政拨款收支预算总体情况', '一般公共预算支出情况', '一般公共预算基本支出情况', '“三公”经费情况']
    front_matter(r, [(ORG, 26), ('2024年度单位预算公开', 26)],
                 [(0, '第一部分　概况'), (1, '一、本单位职责'), (1, '二、机构设置情况'), (0, '第二部分　2024年单位预算报表')] + [(1, t) for t in titles]
                 + [(0, '第三部分　2024年度单位预算情况说明')] + [(1, ordinal(i + 1) + '、' + t) for i, t in enumerate(prose)] + [(0, '第四部分　名词解释')])
    d.page('upright')
    d.paragraph('第一部分　概况', size=18, bold=True, align='center', font=SANS, after=4)
    d.paragraph('一、本单位职责', size=14, bold=True, font=SANS, line=160)
    for text in ('本中心为虚构单位，仅供软件演示与测试。设定的职责是维护公共数据目录和公共数据平台，并为各部门取用数据提供技术支持。',):
        d.paragraph(text, indent=8.5, line=160)
    d.paragraph('二、机构设置情况', size=14, bold=True, font=SANS, line=160)
    d.paragraph('本中心设综合科、数据科、平台科三个内设机构。', indent=8.5, line=160)

    plan = roll_up({
        '2010350': leaf(basic='528.90'), '2010399': leaf(project='455.00', unit_project='95.00'), '2060499': leaf(project='160.00'),
        '2080502': leaf(basic='6.80'), '2080505': leaf(basic='54.66'), '2080506': leaf(basic='27.33'), '2101102': leaf(basic='39.71'),
        '2120803': leaf(fund='150.00', carried='13.60'), '2210201': leaf(basic='63.42')})

    def total(row, *columns):
        return sum((row.get(c, D(0)) for c in columns), D(0))
    own = ('basic', 'project')
    current = own + ('unit_project', 'fund')
    t = plan['total']
    g, fund, unit, carried = total(t, *own), t['fund'], t['unit_project'], t['carried']
    this_year = g + fund + unit

    def put(form, number, rows, widths, header, body, notes=(), size=9, height=5.8, repeat=True, page='wide'):
        title = titles[number - 1]
        r.form(form, title, f'预算公开表{number}', rows, notes)
        r.above(title, f'预算公开表{number}', sum(widths), '单位名称', '单位', page)
        d.table(widths, header, body, size=size, height=height, repeat=repeat)
        for text in notes:
            d.paragraph(text, size=9, before=1)
    empty = ['注：本表无数据']

    # BG01, carried over a page without its header
    left = [('general_public_budget', '一、一般公共预算', g), ('government_fund', '二、政府性基金预算', fund), ('state_capital', '三、国有资本经营预算', None),
            ('special_account', '四、财政专户管理资金', None), ('unit_funds', '五、单位资金', unit)] + [None] * 25
    left += [('income_year_total', '本年收入合计', this_year), ('income_carried_over', '上年结转', carried), ('income_grand_total', '收入总计', this_year + carried)]
    right = [(code, text, total(plan.get(code, {}), *current), total(plan.get(code, {}), 'carried')) for code, text in numbered(BUDGET_CLASSES)]
    right += [('expenditure_year_total', '本年支出合计', this_year, carried), ('expenditure_carried_over', '年终结转', D(0), D(0)),
              ('expenditure_grand_total', '支出总计', this_year, carried)]

    def sides(columns):
        rows = []
        for a, b in zip(left, right):
            rows.append([(head if a and '计' in a[1] else label)(a[1] if a else ''), amount(plain(a[2]) if a else ''),
                         (head if b and b[1][-1] == '计' else label)(b[1] if b else '')] + [amount(v) for v in (columns(b).values() if b else [''] * len(columns(right[0])))])
        return rows

    def parts(b):
        return {'total': plain(b[2] + b[3]), 'current_year': plain(b[2]), 'carried_over': plain(b[3])}
    put('BG01', 1, [(x[0], None, x[1], {'amount': plain(x[2])}) for x in left if x] + [(x[0], None, x[1], parts(x)) for x in right],
        [60, 35, 60, 35, 35, 35],
        [[head('收入', 1, 2), head('支出', 1, 4)], [head('项目'), head('2024年'), head('项目'), head('2024年合计'), head('当年预算安排'), head('上年结转安排')]],
        sides(parts), repeat=False)

    def coded(form, number, table, columns, header, widths, amounts, notes=(), names=FUNCTIONS):
        rows, body = [], []
        for k in table:
            values = [plain(x) for x in amounts(table[k])]
            rows.append((k, None, '合计' if k == 'total' else names[k], dict(zip(columns, values))))
            body.append(([head('合计', 1, 2)] if k == 'total' else [label(k), label(names[k])]) + [amount(v) for v in values])
        put(form, number, rows, widths, header, body, notes)
    project = [head('项目', 1, 2)]
    code_name = [head('科目编码'), head('科目名称')]
    coded('BG02', 2, plan, ['total', 'general_public_budget', 'government_fund', 'state_capital', 'special_account', 'unit_funds', 'carried_over'],
          [project + [head('本年收入', 1, 6), head('上年结转', 2)],
           code_name + [head(x) for x in ('合计', '一般公共预算', '政府性基金', '国有资本经营预算', '财政专户管理资金', '单位资金')]],
          [21, 75, 25, 25, 23, 23, 23, 22, 22],
          lambda x: [total(x, *current), total(x, *own), x.get('fund'), None, None, x.get('unit_project'), x.get('carried')])
    three = [project + [head('2024年预算数', 1, 3)], code_name + [head('合计'), head('基本支出'), head('项目支出')]]
    coded('BG03', 3, plan, ['total', 'basic', 'project'], three, [30, 110, 38, 38, 38],
          lambda x: [total(x, *current, 'carried'), x.get('basic'), total(x, 'project', 'unit_project', 'fund', 'carried')])

    # BG04, its header repeated on the second page
    left = left[:3] + [None] * 27 + [('income_year_total', '本年收入合计', g + fund), ('income_carried_over', '上年财政拨款结转', carried),
                                     ('carried_general_public_budget', '一、一般公共预算', None), ('carried_government_fund', '二、政府性基金预算', carried),
                                     ('carried_state_capital', '三、国有资本经营预算', None), ('income_grand_total', '收入总计', g + fund + carried)]
    right = [(code, text, total(plan.get(code, {}), *own), total(plan.get(code, {}), 'fund', 'carried')) for code, text in numbered(BUDGET_CLASSES)]
    right += [('expenditure_year_total', '本年支出合计', g, fund + carried), ('expenditure_carried_over', '年终结转', D(0), D(0)), None, None, None,
              ('expenditure_grand_total', '支出总计', g, fund + carried)]

    def shares(b):
        return {'total': plain(b[2] + b[3]), 'general_public_budget': plain(b[2]), 'government_fund': plain(b[3]), 'state_capital': None}
    put('BG04', 4, [(x[0], None, x[1], {'amount': plain(x[2])}) for x in left if x] + [(x[0], None, x[1], shares(x)) for x in right if x],
        [58, 32, 58, 28, 28, 28, 28],
        [[head('收入', 1, 2), head('支出', 1, 5)], [head('项目', 2), head('金额', 2), head('项目', 2), head('金额', 1, 4)],
         [head('小计'), head('一般公共预算'), head('政府性基金预算'), head('国有资本经营预算')]], sides(shares))
    coded('BG05', 5, {k: v for k, v in plan.items() if total(v, *own)}, ['total', 'basic', 'project'], three, [30, 110, 38, 38, 38],
          lambda x: [total(x, *own), x.get('basic'), x.get('project')])

    # BG06: names only
    planned = {k: D(v) for k, v in {
        '30101': '152.40', '30102': '37.20', '30107': '236.85', '30108': '54.66', '30109': '27.33', '30110': '37.50', '30112': '5.02', '30113': '63.42',
        '30302': '6.80', '30309': '0.12', '30201': '9.90', '30202': '2.20', '30205': '1.10', '30206': '12.80', '30207': '6.30', '30209': '9.00', '30211': '6.00',
        '30216': '2.50', '30217': '0.80', '30226': '3.40', '30227': '7.60', '30228': '9.95', '30229': '6.20', '30231': '3.00'}.items()}
    planned['30299'] = t['basic'] - sum(planned.values())
    assert 0 < planned['30299'] < 30
    for code in ('301', '302', '303'):
        planned[code] = sum(v for k, v in planned.items() if len(k) == 5 and k.startswith(code))
    rows, body = [], []
    public = planned['302']
    order = ['total'] + [c for group in ('301', '302', '303') for c in sorted(planned) if c.startswith(group)]
    for c in order:
        value = t['basic'] if c == 'total' else planned[c]
        cells = {'government_subject': None if len(c) != 5 or c == 'total' else {'301': '工资福利支出', '302': '商品和服务支出', '303': '社会福利和救助'}[c[:3]], 'total': plain(value),
                 'personnel': plain(value - public if c == 'total' else value if c[:3] != '302' else None), 'public': plain(public if c == 'total' else value if c[:3] == '302' else None)}
        name = '合计' if c == 'total' else ECONOMY[c]
        rows.append((c, None, name, cells))
        body.append([(head if c == 'total' else label)(name), label(cells['government_subject'])] + [amount(cells[k]) for k in ('total', 'personnel', 'public')])
    put('BG06', 6, rows, [48, 42, 28, 28, 28],
        [[head('部门预算支出经济科目名称', 2), head('政府预算支出经济科目名称', 2), head('2024年预算数', 1, 3)], [head('合计'), head('人员经费'), head('公用经费')]], body, page='upright')

    sources = {'103': '非税收入', '10301': '政府性基金收入', '1030148': '国有土地使用权出让收入'}
    coded('BG07', 7, {k: {} for k in ('total', *sources)}, ['amount'], [project + [head('政府性基金收入预算', 2)], [head('收入科目编码'), head('科目名称')]], [40, 120, 60],
          lambda x: [fund], names=sources)
    coded('BG08', 8, {k: v for k, v in plan.items() if 'fund' in v}, ['total', 'basic', 'project'], [code_name + [head('合计'), head('基本支出'), head('项目支出')]],
          [30, 110, 38, 38, 38], lambda x: [x['fund'], None, x['fund']])
    put('BG09', 9, [('total', None, '合计', {})], [28, 62, 32, 26, 50, 20, 20, 20],
        [[head('国有资本经营预算收入', 1, 3), head('国有资本经营预算支出', 1, 5)],
         [head('项目', 1, 2), head('国有资本经营收入预算', 2), head('科目编码', 2), head('科目名称', 2), head('合计', 2), head('基本支出', 2), head('项目支出', 2)],
         [head('收入科目编码'), head('科目名称')]], [[head('合计', 1, 2), head(''), head('合计', 1, 2), head(''), head(''), head('')]], empty)
    vehicles, reception = planned['30231'], planned['30217']
    three_public = [('overseas', '因公出国（境）费', None), ('reception', '公务接待费', reception), ('vehicle_total', '公务用车购置及运行费', vehicles),
                    ('vehicle_purchase', '①公务用车购置费', None), ('vehicle_operation', '②公务用车运行维护费', vehicles), ('total', '合计', vehicles + reception)]
    funds = [head('合计'), head('一般公共预算'), head('政府性基金预算'), head('国有资本经营预算')]
    put('BG10', 10, [(k, None, n, {'total': plain(v), 'general_public_budget': plain(v)}) for k, n, v in three_public], [90, 40, 40, 40, 40],
        [[head('项目', 2), head('2024年预算数', 1, 4)], funds],
        [[label(n)] + [amount(plain(v)), amount(plain(v)), head(''), head('')] for _, n, v in three_public], height=7)
    put('BG11', 11, [('total', None, '部门合计', {})], [90, 40, 40, 40, 40], [[head('单位名称', 2), head('2024年预算数', 1, 4)], funds],
        [[label('部门合计')] + [head('')] * 4], empty, height=7)
    items = [('公共数据平台运行维护费', D('268.40'), None, None), ('数据目录整理专项经费', D('186.60'), None, None), ('数据共享技术研究经费', D('160.00'), None, None),
             ('城市数据感知设施建设项目', None, fund, None), ('数据查询服务窗口改造', None, None, unit)]
    assert sum(x[1] for x in items if x[1]) == t['project']
    items.insert(0, (ORG, t['project'], fund, unit))
    rows = [(n, None, n, {'total': plain(sum(x for x in (a, b, c) if x)), 'general_public_budget': plain(a), 'government_fund': plain(b), 'unit_funds': plain(c)}) for n, a, b, c in items]
    fiscal = [head('一般公共预算'), head('政府性基金预算'), head('国有资本经营预算')]
    put('BG12', 12, rows, [84, 28, 28, 28, 28, 30, 28],
        [[head('项目名称', 2), head('合计', 2), head('2024年财政拨款', 1, 3), head('财政专户管理资金', 2), head('单位资金', 2)], fiscal, [head(str(i + 1)) for i in range(7)]],
        [[label(x[0])] + [amount(x[3].get(k)) for k in ('total', 'general_public_budget', 'government_fund', 'state_capital', 'special_account', 'unit_funds')] for x in rows], height=7)
    rows = [(n, None, n, {'total': plain(carried), 'government_fund': plain(carried)}) for n in (ORG, '城市数据感知设施建设项目')]
    put('BG13', 13, rows, [94, 40, 40, 40, 40], [[head('项目名称', 2), head('合计', 2), head('2024年财政拨款', 1, 3)], fiscal, [head(str(i + 1)) for i in range(5)]],
        [[label(x[0])] + [amount(x[3].get(k)) for k in ('total', 'general_public_budget', 'government_fund', 'state_capital')] for x in rows], height=7)

    d.page('upright')
    d.paragraph('第三部分　2024年度单位预算情况说明', size=18, bold=True, align='center', font=SANS, after=3)
    percent = lambda a, b: f'{(100 * a / b).quantize(D("0.01"))}%'
    texts = [
        '2024年度预算收入总计{收入总计|BG01/income_grand_total/amount}，其中：本年收入{本年收入|BG01/income_year_total/amount}，上年结转{上年结转|BG01/income_carried_over/amount}；支出总计{支出总计|BG01/expenditure_grand_total/total}。',
        f'2024年度本年收入{{本年收入|BG02/total/total}}，包括一般公共预算{{一般公共预算|BG02/total/general_public_budget}}，占{percent(g, this_year)}；政府性基金{{政府性基金|BG02/total/government_fund}}，占{percent(fund, this_year)}；单位资金{{单位资金|BG02/total/unit_funds}}，占{percent(unit, this_year)}。',
        f'2024年度支出预算{{支出预算|BG03/total/total}}，其中：基本支出{{基本支出|BG03/total/basic}}，占{percent(t["basic"], this_year + carried)}；项目支出{{项目支出|BG03/total/project}}，占{percent(this_year + carried - t["basic"], this_year + carried)}。',
        '2024年度财政拨款收支总预算{财政拨款收支总预算|BG04/income_grand_total/amount}。',
        '2024年度一般公共预算当年拨款{一般公共预算当年拨款|BG05/total/total}，用于：' + '；'.join(f'{FUNCTIONS[c]}{{{FUNCTIONS[c]}|BG05/{c}/total}}' for c in plan if len(c) == 3 and total(plan[c], *own)) + '。',
        '2024年度一般公共预算基本支出{基本支出|BG06/total/total}，其中：人员经费{人员经费|BG06/total/personnel}；公用经费{公用经费|BG06/total/public}。',
        '2024年度“三公”经费预算{“三公”经费预算|BG10/total/total}，其中：公务接待费{公务接待费|BG10/reception/total}，公务用车运行维护费{公务用车运行维护费|BG10/vehicle_operation/total}。']
    for i, text in enumerate(texts):
        d.paragraph(f'{ordinal(i + 1)}、{prose[i]}说明', size=14, bold=True, font=SANS, line=160, before=2)
        r.say(ORDINALS[i], text)
    d.page('same')
    d.paragraph('第四部分　名词解释', size=18, bold=True, align='center', font=SANS, after=3)
    for text in ('一、单位资金：财政拨款以外、单位自行取得的资金。', '二、上年结转：以前年度安排、留到本年使用的资金。', '三、基本支出：保证单位日常运转的支出。', '四、项目支出：为完成特定任务安排的支出。'):
        d.paragraph(text, indent=8.5, line=160)
    return r


def pages_of(path):
    with open(path, 'rb') as f:
        return max(int(n) for n in re.findall(rb'/Count (\d+)', f.read()))


def main():
    typeset = '--no-pdf' not in sys.argv[1:]
    entries = []
    for report in (final_accounts(), budget()):
        truth = report.save(typeset)
        pdf = os.path.join(HERE, '..', report.name + '.pdf')
        entries.append({'document': report.name + '.pdf', 'truth': f'truth/{report.name}.json', 'kind': 'digital', 'conditions': [],
                        'pages': pages_of(pdf), 'tables': len(truth['tables']),
                        'cells': sum(len(row['cells']) for table in truth['tables'] for row in table['rows'])})
    with open(os.path.join(HERE, '..', 'manifest.json'), 'w', encoding='utf-8') as f:
        json.dump({'documents': entries}, f, ensure_ascii=False, indent=1)
        f.write('\n')


if __name__ == '__main__':
    main()
