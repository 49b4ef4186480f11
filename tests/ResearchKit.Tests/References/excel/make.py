# Workbooks by other programs, and what other programs read in ours. Run in this folder: python3 make.py
# openpyxl 3.0.9, LibreOffice 7.4.7 (soffice in the path). Needs ours.xlsx: researchkit new --xlsx ours.xlsx --tables all --example
# by-openpyxl.xlsx      a small study as somebody types it, with what Excel makes of it, and 1904 as the first year (by-openpyxl-1904.xlsx)
# by-libreoffice.xlsx   the same, opened and saved by LibreOffice; .xls and .ods of it are files that we must refuse with a word on what they are
# by-*.csv, ours-*.csv  every filled cell as openpyxl reads it: sheet, cell, type, value
import csv, datetime, os, shutil, subprocess
import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HEADER = "interaction_id start precision kind setting initiator_id recipient_ids direction duration_min topic".split()

def study(path, mac=False):
    wb = openpyxl.Workbook()
    if mac:
        wb.epoch = CALENDAR_MAC_1904
    people = wb.active
    people.title = "participants"
    people.append(["participant_id", "role", "sector", "lives_in_area", "joined", "consent", "age_band"])
    people.append(["007", "coproducer", "residents", True, datetime.date(2024, 1, 1), "full", "20-39"])
    people.append(["1e5", "coproducer", "residents", False, datetime.date(2024, 2, 29), "full", "40-59"])
    people.append(["3-2", "professional", "welfare", None, None, "limited", None])
    acts = wb.create_sheet("interactions")
    acts.append(HEADER)
    acts.append(["0001", datetime.datetime(2024, 1, 15, 10, 30), "minute", "phone", "home", "007", "3-2", "one_way", 45, "=SUM(A1) is no sum"])
    acts.append(["0002", "2024-03-02T19:05", "minute", "meeting", None, "3-2", "007;1e5", "two_way", 90, "two\nlines & <marks> \U0001F600 Zoë"])
    acts.append(["0003", datetime.date(2024, 12, 31), "day", "message", None, "1e5", "3-2", "one_way", None, "  spaces  "])
    acts.append(["0004", datetime.datetime(2024, 6, 1, 23, 59, 59), "minute", "encounter", "street", "007", "1e5", "unknown", 0, None])
    acts["J2"].data_type = "s"
    for row in acts.iter_rows(min_row=6, max_row=400):
        for cell in row:
            cell.number_format = "@"
    columns = wb.create_sheet("columns")
    columns.append(["table", "column", "meaning"])
    columns.append(["participants", "age_band", "Age in bands of 20 years."])
    settings = wb.create_sheet("study")
    settings.append(["setting", "value"])
    for pair in [("title", "A study by others"), ("synthetic", True), ("period.first", datetime.date(2024, 1, 1)), ("period.last", datetime.date(2024, 12, 31)), ("minCell", 6)]:
        settings.append(pair)
    wb.save(path)

def cells(path, into):
    wb = openpyxl.load_workbook(path, data_only=True)
    with open(into, "w", newline="", encoding="utf-8") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["sheet", "cell", "type", "value"])
        for ws in wb.worksheets:
            for row in ws.iter_rows():
                for c in row:
                    v = c.value
                    if v is None:
                        continue
                    if isinstance(v, bool):
                        out.writerow([ws.title, c.coordinate, "boolean", str(v).upper()])
                    elif isinstance(v, (int, float)):
                        out.writerow([ws.title, c.coordinate, "number", repr(v)])
                    elif isinstance(v, datetime.datetime):
                        # openpyxl is out by microseconds
                        v = (v + datetime.timedelta(milliseconds=500)).replace(microsecond=0)
                        out.writerow([ws.title, c.coordinate, "date", v.isoformat()])
                    else:
                        out.writerow([ws.title, c.coordinate, "text", openpyxl.utils.escape.unescape(v)])

def libreoffice(path, into, kind):
    subprocess.run(["soffice", "--headless", "--convert-to", kind, "--outdir", "out", path], check=True, stdout=subprocess.DEVNULL)
    shutil.move(os.path.join("out", os.path.splitext(path)[0] + "." + kind.split(":")[0]), into)

study("by-openpyxl.xlsx")
study("by-openpyxl-1904.xlsx", mac=True)
libreoffice("by-openpyxl.xlsx", "by-libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML")
libreoffice("by-openpyxl.xlsx", "by-libreoffice.xls", "xls")
libreoffice("by-openpyxl.xlsx", "by-libreoffice.ods", "ods")
libreoffice("ours.xlsx", "ours-by-libreoffice.xlsx", "xlsx:Calc MS Excel 2007 XML")
for name in ["by-openpyxl", "by-libreoffice", "ours"]:
    cells(name + ".xlsx", name + ".csv")
cells("ours-by-libreoffice.xlsx", "ours-by-libreoffice.csv")
os.remove("ours-by-libreoffice.xlsx")
shutil.rmtree("out")
