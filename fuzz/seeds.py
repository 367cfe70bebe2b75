#!/usr/bin/env python3
"""Writes small workbooks and sheets to fuzz/corpus, for the fuzz targets to begin with. Needs openpyxl."""

import io
import pathlib
import zipfile

import openpyxl

FORMS = {
    "plain": (
        [
            ["type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message"],
            ["select_one yn", "works", "Do you work?", "", "yes", "", "", ""],
            ["integer", "hours", "Hours a week?", "All jobs", "no", "${works} = 'yes'", ". >= 0 and . <= 80", "0 to 80"],
            ["select_multiple days", "days", "Which days?", "", "${hours} > 8", "selected(${works}, 'yes')", "count-selected(.) <= 5", ""],
            ["date", "since", "Since when?", "", "", "not(selected(${days}, 'sun')) or ${hours} != 0", ". >= date('2000-01-01')", ""],
            ["note", "end_note", "Thank you, ${works}", "", "", "", "", ""],
        ],
        [
            ["list_name", "name", "label"],
            ["yn", "yes", "Yes"],
            ["yn", "no", "No"],
            ["days", "mon", "Monday"],
            ["days", "sun", "Sunday"],
        ],
        [["form_title", "form_id", "version", "default_language"], ["Work", "work", "3", "English (en)"]],
    ),
    "groups": (
        [
            ["type", "name", "label::English (en)", "label::French (fr)", "relevant", "choice_filter", "calculation", "repeat_count"],
            ["begin group", "home", "Home", "Maison", "", "", "", ""],
            ["select_one region", "region", "Region", "Région", "", "", "", ""],
            ["select_one town", "town", "Town", "Ville", "", "r = ${region}", "", ""],
            ["calculate", "north", "", "", "", "", "${region} = 'north'", ""],
            ["begin group", "inner", "", "", "${north}", "", "", ""],
            ["text", "street", "Street in ${town}", "Rue à ${town}", "", "", "", ""],
            ["end group", "", "", "", "", "", "", ""],
            ["end group", "", "", "", "", "", "", ""],
            ["begin repeat", "job", "Job", "Emploi", "", "", "", "3"],
            ["decimal", "pay", "Pay", "Paie", "", "", "", ""],
            ["range", "joy", "Joy", "Joie", "${pay} > 0", "", "", ""],
            ["end repeat", "", "", "", "", "", "", ""],
            ["acknowledge", "ok", "Read", "Lu", "sum(${pay}) >= 10 and count(${job}) > 1", "", "", ""],
        ],
        [
            ["list_name", "name", "label::English (en)", "label::French (fr)", "r"],
            ["region", "north", "North", "Nord", ""],
            ["region", "south", "South", "Sud", ""],
            ["town", "port", "Port", "Port", "north"],
            ["town", "port", "Port", "Port", "south"],
            ["town", "hill", "Hill", "Colline", "south"],
        ],
        [["form_title", "allow_choice_duplicates"], ["Home", "yes"]],
    ),
}


def stored(workbook: openpyxl.Workbook) -> bytes:
    """The workbook without compression, so that a changed byte changes a cell."""
    packed, plain = io.BytesIO(), io.BytesIO()
    workbook.save(packed)
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(plain, "w", zipfile.ZIP_STORED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    return plain.getvalue()


def main() -> None:
    corpus = pathlib.Path(__file__).parent / "corpus"
    for target in ("xlsform", "xlsform_cells", "expression"):
        (corpus / target).mkdir(parents=True, exist_ok=True)
    for form, sheets in FORMS.items():
        workbook = openpyxl.Workbook()
        workbook.remove(workbook.active)
        for title, rows in zip(("survey", "choices", "settings"), sheets):
            sheet = workbook.create_sheet(title)
            for row in rows:
                sheet.append(row)
        (corpus / "xlsform" / f"{form}.xlsx").write_bytes(stored(workbook))
        text = "\f".join("\n".join("\t".join(row) for row in rows) for rows in sheets)
        (corpus / "xlsform_cells" / form).write_text(text, encoding="utf-8")
        for i, row in enumerate(sheets[0]):
            for j, cell in enumerate(row):
                if "$" in cell or "." in cell:
                    (corpus / "expression" / f"{form}-{i}-{j}").write_text(cell, encoding="utf-8")


if __name__ == "__main__":
    main()
