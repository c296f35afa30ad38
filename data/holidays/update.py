#!/usr/bin/env python3
"""Writes holidays.txt, which the program holds: public holidays by country and region, as python-holidays knows them.

    pip install holidays babel
    npm pack cldr-subdivisions-full && tar xzf cldr-subdivisions-full-*.tgz
    data/holidays/update.py 2025 2033 package      # the first year, the last, and where the names of regions lie

Made again from the same versions for the same years the file stays the same, byte by byte. README.md tells its form.
"""

import json
import sys
import warnings
from collections import defaultdict
from pathlib import Path

import babel
import holidays
from babel import Locale

warnings.simplefilter("ignore")
HERE = Path(__file__).parent
ENGLISH = ("en_US", "en_GB", "en_IN", "en_CA", "en_AU", "en_NZ")
# The languages of the bot beside English.
SPOKEN = ("de", "fr", "es", "pt_BR", "ja")
# What Unicode's data call a country differently from what people type.
SHORT = {"HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar", "PS": "Palestine", "XK": "Kosovo"}
# What people call regions beside their names: abbreviations that are no codes, and names in languages of neighbours.
USUAL = {
    "DE-BB": ["BRB", "Brandebourg"], "DE-BE": ["BLN", "Berlín", "Berlim"],
    "DE-BW": ["BaWü", "Bade-Wurtemberg", "バーデン＝ヴュルテンベルク"],
    "DE-BY": ["Bavière", "Baviera", "バイエルン"], "DE-HE": ["Hessia", "ヘッセン"], "DE-HH": ["Hambourg", "Hamburgo", "ハンブルク"],
    "DE-MV": ["MeckPomm", "Meck-Pomm"], "DE-NI": ["NDS", "Nds."], "DE-NW": ["NRW", "North Rhine Westphalia"],
    "DE-RP": ["RLP"], "DE-SL": ["Sarre"], "DE-SN": ["Saxe", "ザクセン"], "DE-ST": ["LSA"], "DE-TH": ["Thuringe", "Turingia"],
    "AT-6": ["Stiria"], "AT-7": ["Tyrol"], "AT-9": ["Vienne", "Viena", "ウィーン"],
    "CH-BE": ["Berna"], "CH-GE": ["Genf", "Ginevra", "Genève"], "CH-GR": ["Graubuenden", "Grisons"],
    "CH-LU": ["Lucerne"], "CH-SG": ["St Gallen", "Saint-Gall"], "CH-TI": ["Tessin"], "CH-VD": ["Waadt"],
    "CH-VS": ["Wallis"], "CH-ZH": ["Zurich", "Zuerich", "Zurigo", "チューリッヒ"],
    "ES-CT": ["Katalonien", "Catalogne", "カタルーニャ"], "ES-MD": ["Community of Madrid"],
    "ES-PV": ["Euskadi", "Baskenland"], "ES-VC": ["Valencia", "Comunitat Valenciana"], "ES-AN": ["Andalusien", "Andalousie"],
    "GB-ENG": ["Angleterre", "Inglaterra", "イングランド"], "GB-NIR": ["NI", "Nordirland", "Ulster"],
    "GB-SCT": ["Schottland", "Écosse", "Escocia", "Escócia", "スコットランド"],
    "GB-WLS": ["Cymru", "Pays de Galles", "Gales", "ウェールズ"],
    "CA-NL": ["Newfoundland"], "CA-PE": ["PEI"], "CA-QC": ["PQ"], "US-DC": ["Washington, D.C."], "AU-NSW": ["N.S.W."],
    "BR-DF": ["Brasília"], "IT-BZ": ["Südtirol", "Alto Adige"],
}


def clean(text):
    return " ".join(text.replace("; ", ", ").split())


def names_of(code, language):
    """Names of a country: in English, and in its first language where that differs."""
    english = SHORT.get(code) or Locale("en").territories.get(code, code)
    tag = (language or "en").split("_")[0]
    try:
        own = Locale.parse(tag).territories.get(code, english)
    except (babel.UnknownLocaleError, ValueError):
        own = english
    return english, own


def names_elsewhere(code):
    """Names of a country in the languages that the bot speaks beside English."""
    short = SHORT.get(code)
    names = (Locale.parse(tag).territories.get(code, "") for tag in SPOKEN)
    return ["" if short and name == Locale("en").territories.get(code) else clean(name) for name in names]


def days(cls, code, region, years):
    """{date: (local name, English name)}."""
    own = cls.default_language
    first = holidays.country_holidays(code, subdiv=region, years=years, language=own)
    language = next((one for one in ENGLISH if one in cls.supported_languages), None)
    second = holidays.country_holidays(code, subdiv=region, years=years, language=language) if language else first
    inside = (day for day in sorted(first) if day.year in years)
    return {day: (clean(first[day]), clean(second.get(day, first[day]))) for day in inside}


def written(dates, years):
    """Dates as they stand in the file: *MMDD where it is that day of every year, else YYMMDD."""
    by_day = defaultdict(set)
    for day in dates:
        by_day[f"{day:%m%d}"].add(day.year)
    always = sorted(day for day, in_years in by_day.items() if in_years == set(years))
    other = sorted(day for day in dates if f"{day:%m%d}" not in always)
    return " ".join([f"*{day}" for day in always] + [f"{day:%y%m%d}" for day in other])


def block(found, years):
    by_name = defaultdict(list)
    for day, names in found.items():
        by_name[names].append(day)
    lines = []
    for (own, english), dates in sorted(by_name.items(), key=lambda item: item[1]):
        lines.append("\t".join(["H", own, "" if english == own else english, written(dates, years)]))
    return lines


def english_regions(folder):
    """English names of regions by ISO 3166-2, in small letters and without the dash, as Unicode's data have them."""
    told = json.loads((Path(folder) / "subdivisions" / "en" / "en.json").read_text(encoding="utf-8"))
    return told["subdivisions"]["localeDisplayNames"]["subdivisions"]


def regions_of(cls, country, english):
    """(code, name, other names) of each region."""
    names = defaultdict(list)
    for name, code in cls.subdivisions_aliases.items():
        names[code].append(name)
    for code in cls.subdivisions:
        known = names.get(code) or [code.replace("_", " ").title() if len(code) > 3 else code]
        spoken = clean(english.get(f"{country}{code}".lower(), ""))
        # The beginning of a name finds it anyhow.
        spoken = [spoken] if spoken and not known[0].startswith(spoken) else []
        others = dict.fromkeys([*known[1:], *spoken, *USUAL.get(f"{country}-{code}", [])])
        yield code, known[0], [one for one in others if one != known[0]]


def main(first, last, folder):
    english_names = english_regions(folder)
    years = list(range(first, last + 1))
    lines = [f"V\t{holidays.__version__}\t{first}\t{last}"]
    for code in sorted(holidays.list_supported_countries(include_aliases=False)):
        cls = getattr(holidays, code)
        english, own = names_of(code, cls.default_language)
        national = days(cls, code, None, years)
        regions = []
        for region, name, others in regions_of(cls, code, english_names):
            found = days(cls, code, region, years)
            more = {day: names for day, names in found.items() if national.get(day) != names}
            gone = [day for day in national if found.get(day) != national[day]]
            regions.append("\t".join(["R", region, name, *others]))
            regions.extend(block(more, years))
            if gone:
                regions.append("\t".join(["X", written(gone, years)]))
        if not national and not any(line.startswith("H") for line in regions):
            continue
        language = (cls.default_language or "en").split("_")[0]
        own = "" if own == english else own
        lines.append("\t".join(["C", code, english, own, language, *names_elsewhere(code)]))
        lines.extend(block(national, years))
        lines.extend(regions)
    text = "\n".join(lines) + "\n"
    (HERE / "holidays.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"python-holidays {holidays.__version__}, {first}-{last}: {len(text.encode())} bytes")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
