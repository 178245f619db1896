#!/usr/bin/env python3
"""Makes a Word file with automatic numbering out of a plain text.

    python3 make_docx.py us-28-points.source.txt us-28-points.docx

The text: its title on the first line, then lines `Key: value` that say where the draft comes from, then
paragraphs apart by blank lines. `1. ` opens a point and an indented `(a) ` a sub-point. Their
numbers are left out of the document's words: Word counts them itself from numbering.xml. The
script stops when Word would count otherwise than the text does. No clock and no random numbers:
the same text gives the same bytes.
"""

import re
import sys
import zipfile
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = f"""{HEAD}<Types xmlns="{PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>\
<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>\
<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>"""

PACKAGE_RELS = f"""{HEAD}<Relationships xmlns="{PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
</Relationships>"""

DOCUMENT_RELS = f"""{HEAD}<Relationships xmlns="{PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>\
<Relationship Id="rId2" Type="{OFFICE}/numbering" Target="numbering.xml"/>\
<Relationship Id="rId3" Type="{OFFICE}/settings" Target="settings.xml"/>\
</Relationships>"""

SETTINGS = f"""{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>\
<w:compat><w:compatSetting w:name="compatibilityMode" \
w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
<w:themeFontLang w:val="en-GB"/></w:settings>"""

STYLES = f"""{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>\
<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>\
</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>\
</w:pPrDefault></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:after="200" w:line="240" w:lineRule="auto"/></w:pPr>\
<w:rPr><w:color w:val="2C3E73"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>\
<w:style w:type="paragraph" w:customStyle="1" w:styleId="Provenance"><w:name w:val="Provenance"/>\
<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>\
<w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>\
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>\
<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:before="120" w:after="0"/></w:pPr></w:style></w:styles>"""

NUMBERING = f"""{HEAD}<w:numbering {W}><w:abstractNum w:abstractNumId="0">\
<w:multiLevelType w:val="multilevel"/>\
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/>\
<w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>\
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/><w:lvlJc w:val="left"/>\
<w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr></w:lvl>\
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""

SECTION = """<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>"""


def paragraph(style, text, level=None):
    """One w:p; with a level it is counted by Word."""
    numbered = "" if level is None else f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{numbered}</w:pPr>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def body(source):
    """The paragraphs of a text, its title and its author."""
    title, author, out = "", "", []
    point = letter = 0
    for line in source.splitlines():
        if not line.strip():
            continue
        if not title:
            title = line.strip()
            out.append(paragraph("Title", title))
        elif found := re.match(r"(\d+)\. (.+)", line):
            point, letter = point + 1, 0
            if int(found[1]) != point:
                sys.exit(f"point {found[1]}: Word would count {point}")
            out.append(paragraph("ListParagraph", found[2], 0))
        elif found := re.match(r" +\((\w)\) (.+)", line):
            letter += 1
            if ord(found[1]) - ord("a") + 1 != letter:
                sys.exit(f"point {point}({found[1]}): Word would count ({chr(ord('a') + letter - 1)})")
            out.append(paragraph("ListParagraph", found[2], 1))
        else:
            if line.startswith("Author: "):
                author = line.removeprefix("Author: ")
            out.append(paragraph("Provenance", line.strip()))
    return "".join(out), title, author


def core(title, author):
    """The document's properties."""
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(author)}</dc:creator>"
        "<dc:language>en-GB</dc:language></cp:coreProperties>"
    )


def main(source_path, target_path):
    """Reads the one, writes the other."""
    with open(source_path, encoding="utf-8") as file:
        paragraphs, title, author = body(file.read())
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELS,
        "word/document.xml": f"{HEAD}<w:document {W}><w:body>{paragraphs}{SECTION}</w:body></w:document>",
        "word/_rels/document.xml.rels": DOCUMENT_RELS,
        "word/styles.xml": STYLES,
        "word/numbering.xml": NUMBERING,
        "word/settings.xml": SETTINGS,
        "docProps/core.xml": core(title, author),
    }
    with zipfile.ZipFile(target_path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name), xml, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: make_docx.py SOURCE.txt TARGET.docx")
    main(*sys.argv[1:])
